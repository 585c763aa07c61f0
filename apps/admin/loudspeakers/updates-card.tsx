import type { Release } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { RolloutForm } from './rollout-form.tsx';
import { RolloutRow } from './rollout-row.tsx';
import './updates.css';

/** Releases, and how they came to the loudspeakers. */
export function UpdatesCard() {
  const texts = useTexts().updates;
  const releases = useQuery({ queryKey: ['devices', 'releases'], queryFn: api.listReleases });
  const rollouts = useQuery({
    queryKey: ['devices', 'rollouts'],
    queryFn: api.listRollouts,
    refetchInterval: 30_000,
  });
  const [chosen, setChosen] = useState<Release | null>(null);
  return (
    <div className="updates">
      <Card title={texts.title}>
        <p className="inside meta">{texts.lead}</p>
        <Answered query={releases} rows={3}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty small title={texts.none} hint={texts.noneHint} />
            ) : (
              <ul className="rows">
                {items.map((release) => (
                  <li key={release.id} className="station-row">
                    <div className="grow">
                      <div className="strong">{texts.release(release.version)}</div>
                      <div className="meta">
                        {texts.added(moment(release.addedAt), release.addedBy)} ·{' '}
                        {texts.running(release.running)}
                      </div>
                    </div>
                    <Button onClick={() => setChosen(release)}>{texts.start}</Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </Card>
      <Card title={texts.rollouts}>
        <Answered query={rollouts} rows={3}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty small title={texts.noRollouts} />
            ) : (
              <ul className="rows">
                {items.map((rollout) => (
                  <RolloutRow key={rollout.id} rollout={rollout} />
                ))}
              </ul>
            )
          }
        </Answered>
      </Card>
      {chosen ? <RolloutForm release={chosen} onClose={() => setChosen(null)} /> : null}
    </div>
  );
}

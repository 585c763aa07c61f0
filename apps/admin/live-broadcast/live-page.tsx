import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect } from 'react';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { OnAirCard } from './on-air-card.tsx';
import { talksQuery } from './queries.ts';
import { SpeakForm } from './speak-form.tsx';
import { TalkRow } from './talk-row.tsx';
import { useSpeaker } from './use-speaker.ts';
import '../editor/fields/fields.css';
import './live-page.css';

/** An officer's own voice on the loudspeakers, who speaks now, and what was said. */
export function LivePage() {
  const say = useTexts().liveBroadcast;
  const { may, unit } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const talks = useQuery(talksQuery);
  const speaker = useSpeaker(() => {
    void message.info(say.ended);
    void client.invalidateQueries({ queryKey: ['broadcasting'] });
  });
  const isLive = speaker.talk !== null;
  useEffect(() => {
    if (!isLive) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLive]);
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <div className="stack live-page">
        {isLive ? (
          <OnAirCard speaker={speaker} />
        ) : may('broadcasting.live.speak') && unit ? (
          <SpeakForm key={unit.unitId} speaker={speaker} unitId={unit.unitId} />
        ) : null}
        <Answered query={talks} rows={4}>
          {({ items }) => {
            const now = items.filter(({ id, state }) => state === 'ON_AIR' && id !== speaker.talk?.id);
            const past = items.filter(({ state }) => state === 'ENDED');
            return (
              <>
                {now.length > 0 ? (
                  <Card title={say.now}>
                    <ul className="rows">
                      {now.map((talk) => (
                        <TalkRow key={talk.id} talk={talk} />
                      ))}
                    </ul>
                  </Card>
                ) : null}
                <Card title={say.past}>
                  {past.length > 0 ? (
                    <ul className="rows">
                      {past.map((talk) => (
                        <TalkRow key={talk.id} talk={talk} />
                      ))}
                    </ul>
                  ) : (
                    <Empty small title={say.pastEmpty} hint={say.pastHint} />
                  )}
                </Card>
              </>
            );
          }}
        </Answered>
      </div>
    </>
  );
}

import type { Programme } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Popconfirm } from 'antd';
import { api } from '../api.ts';
import { localDay } from '../province-time.ts';
import { TimelineView } from '../desk/timeline-view.tsx';
import { clock, length } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { silenceOf } from '../parts/silence.ts';
import { Empty } from '../parts/states.tsx';
import { ProgrammeStateTag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { ChosenDay } from '../parts/chosen-day.tsx';
import { programmesQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';

export function ProgrammesCard() {
  const texts = useTexts().loudspeakers;
  const { day = localDay(new Date()) } = useSearch({ from: '/shell/loa' });
  const navigate = useNavigate();
  const programmes = useQuery(programmesQuery(day));
  const choose = (value: string) =>
    void navigate({
      to: '/loa',
      search: { view: 'programmes', ...(value ? { day: value } : {}) },
      replace: true,
    });
  return (
    <Card
      title={texts.programmes}
      end={
        <>
          <ChosenDay value={day} />{' '}
          <Input
            type="date"
            aria-label={texts.day}
            value={day}
            onChange={(event) => choose(event.target.value)}
            style={{ width: 160 }}
          />
        </>
      }
    >
      <Answered query={programmes} rows={4}>
        {(page) =>
          page.items.length > 0 ? (
            <>
              <TimelineView programmes={page.items} />
              <ProgrammeRows programmes={page.items} />
            </>
          ) : (
            <Empty title={texts.programmesEmpty} />
          )
        }
      </Answered>
    </Card>
  );
}

const MAY_CANCEL = new Set<Programme['state']>(['WAITING', 'PLANNED', 'ORDERED']);

function ProgrammeRows({ programmes }: { programmes: Programme[] }) {
  const texts = useTexts();
  const take = useAct({ do: (id: string) => api.takeProgramme(id), renews: ['broadcasting', 'insights'] });
  const cancel = useAct({
    do: (id: string) => api.cancelProgramme(id),
    renews: ['broadcasting', 'insights'],
  });
  const ordered = [...programmes].sort((a, b) => (a.startsAt ?? '9').localeCompare(b.startsAt ?? '9'));
  return (
    <ul className="rows programme-rows">
      {ordered.map((programme) => (
        <li key={programme.id}>
          <time className="programme-time strong">
            {programme.startsAt ? clock(programme.startsAt) : '––:––'}
          </time>
          <div className="grow">
            {/* A live talk is of no story. */}
            {programme.storyId === programme.id ? (
              <Link to="/phat-truc-tiep" className="title-link">
                {programme.title}
              </Link>
            ) : (
              <Link to="/hieu-qua/$storyId" params={{ storyId: programme.storyId }} className="title-link">
                {programme.title}
              </Link>
            )}
            <div className="meta">
              {[
                programme.unitName,
                programme.durationMs ? length(programme.durationMs) : null,
                programme.reason === 'no-loudspeaker' ? texts.loudspeakers.noneThen : null,
                silenceOf(programme) === 'all' || programme.reason === 'no-loudspeaker'
                  ? null
                  : texts.loudspeakers.counts(
                      programme.devices.finished - programme.devices.silent,
                      programme.devices.total,
                    ),
                programme.devices.silent > 0
                  ? texts.loudspeakers.silentCount(programme.devices.silent)
                  : null,
                programme.devices.failed > 0
                  ? texts.loudspeakers.failedCount(programme.devices.failed)
                  : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
          <ProgrammeStateTag programme={programme} />
          {programme.mayWrite && programme.state === 'WAITING' ? (
            <Button type="primary" onClick={() => take.mutate(programme.id)}>
              {texts.loudspeakers.take}
            </Button>
          ) : null}
          {programme.mayWrite && MAY_CANCEL.has(programme.state) ? (
            <Popconfirm
              title={texts.loudspeakers.cancelConfirm}
              okText={texts.common.yes}
              cancelText={texts.common.no}
              onConfirm={() => cancel.mutate(programme.id)}
            >
              <Button>{texts.loudspeakers.cancel}</Button>
            </Popconfirm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

import type { Play } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, CircleDashed, Clock3, Download, VolumeX } from 'lucide-react';
import { clock, clockWithSeconds, date, length } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag, type Tone } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import { fileAddress, playsQuery, type Asked } from './queries.ts';
import { whyOf } from './why.ts';

/** What was planned and not heard first; all of it when asked. */
export function PlaysCard({ asked, all }: { asked: Asked; all: boolean }) {
  const say = useTexts().proof;
  const plays = useInfiniteQuery(playsQuery(asked, !all));
  const items = plays.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={all ? say.all : say.unheard} end={<Files asked={asked} all={all} />}>
      <nav className="views proof-views" aria-label={say.title}>
        {[false, true].map((whole) => (
          <Link
            key={String(whole)}
            to="/bang-chung-phat"
            search={({ all: _all, ...rest }) => (whole ? { ...rest, all: true as const } : rest)}
            activeOptions={{ exact: true }}
            replace
          >
            {whole ? say.all : say.unheard}
          </Link>
        ))}
      </nav>
      {items.length > 0 ? (
        <>
          <ul className="rows proof-rows">
            {items.map((play) => (
              <PlayRow key={play.itemId + play.deviceId} play={play} />
            ))}
          </ul>
          <LoadMore query={plays} />
        </>
      ) : plays.error ? (
        <Failure error={plays.error} retry={() => void plays.refetch()} />
      ) : plays.isPending ? (
        <Loading />
      ) : (
        <Empty title={all ? say.none : say.unheardNone} hint={all ? say.noneHint : say.unheardNoneHint} />
      )}
    </Card>
  );
}

function Files({ asked, all }: { asked: Asked; all: boolean }) {
  const say = useTexts().proof;
  return (
    <>
      {(['xlsx', 'json'] as const).map((format) => (
        <a
          key={format}
          href={fileAddress(asked, !all, format)}
          download
          className="proof-file"
          aria-label={say.fileOf(format === 'xlsx' ? 'Excel (XLSX)' : 'JSON')}
        >
          <Download size={16} aria-hidden />
          <span>{format === 'xlsx' ? 'Excel' : 'JSON'}</span>
        </a>
      ))}
    </>
  );
}

const looks: Record<Play['outcome'], { tone: Tone; icon: typeof Clock3 }> = {
  HEARD: { tone: 'ok', icon: CircleCheck },
  SILENT: { tone: 'warn', icon: VolumeX },
  CUT: { tone: 'warn', icon: CircleAlert },
  FAILED: { tone: 'bad', icon: CircleAlert },
  UNREPORTED: { tone: 'bad', icon: CircleDashed },
  PENDING: { tone: 'plain', icon: Clock3 },
  CANCELLED: { tone: 'plain', icon: CircleDashed },
};

function PlayRow({ play }: { play: Play }) {
  const texts = useTexts();
  const say = texts.proof;
  const { tone, icon: Icon } = looks[play.outcome];
  const why = whyOf(play, texts);
  const facts = [
    play.playedMs > 0 ? say.played(length(play.playedMs), length(play.plannedMs)) : length(play.plannedMs),
    play.volume === null ? null : say.volume(play.volume),
    play.startErrorMs === null ? null : say.startError(play.startErrorMs),
  ];
  const steps = [
    [say.steps.ordered, play.orderedAt],
    [say.steps.received, play.receivedAt],
    [say.steps.started, play.startedAt],
    [say.steps.ended, play.endedAt],
  ] as const;
  return (
    <li>
      <time className="proof-time" dateTime={play.startsAt}>
        <b>{clock(play.startsAt)}</b>
        <span className="meta">{date(play.startsAt)}</span>
      </time>
      <div className="grow">
        {play.storyId ? (
          <Link to="/hieu-qua/$storyId" params={{ storyId: play.storyId }} className="title-link">
            {play.title}
          </Link>
        ) : (
          <span className="strong">{play.title}</span>
        )}
        {why ? <div>{why}</div> : null}
        <div className="meta">
          <Link
            from="/bang-chung-phat"
            to="/bang-chung-phat"
            search={(before) => ({ ...before, unit: play.unitId, device: play.deviceId })}
          >
            {play.deviceName}
          </Link>
          {` · ${play.unitName} · ${[play.origin === 'LIVE' ? null : say.kinds[play.kind], say.origins[play.origin], ...facts].filter(Boolean).join(' · ')}`}
        </div>
        <dl className="proof-steps meta">
          {steps.map(([name, at]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{at ? stamp(at, play.startsAt) : say.notYet}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Tag tone={tone} icon={<Icon size={14} aria-hidden />}>
        {say.outcomes[play.outcome]}
      </Tag>
    </li>
  );
}

/** With the date where it is another day than that of the play. */
const stamp = (at: string, of: string) =>
  date(at) === date(of) ? clockWithSeconds(at) : `${clockWithSeconds(at)}, ${date(at)}`;

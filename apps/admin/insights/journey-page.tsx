import { isApiError, type Journey } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { FilePenLine, Hourglass, MapPinOff, Radio } from 'lucide-react';
import { clockWithSeconds, date, isSameDay, moment, number } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { storyOriginQuery } from '../imports/queries.ts';
import { StoryOriginPage } from '../imports/story-origin.tsx';
import { Empty, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { journeyQuery } from '../queries.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { ReadersCard } from '../statistics/readers-card.tsx';
import { FlowChart } from './flow-chart.tsx';
import { flowOf } from './flow.ts';
import { Words } from './words.tsx';
import { UnitTable } from './unit-table.tsx';
import './journey.css';

export function JourneyPage() {
  const { storyId } = useParams({ from: '/shell/hieu-qua/$storyId' });
  const journey = useQuery({ ...journeyQuery(storyId), refetchInterval: 20_000 });
  const isWithout = isApiError(journey.error) && journey.error.code === 'insights/journey-not-found';
  // What was approved elsewhere has no journey here, but it came from somewhere.
  const origin = useQuery({ ...storyOriginQuery(storyId), enabled: isWithout });
  if (!journey.data && origin.data) return <StoryOriginPage storyId={storyId} origin={origin.data} />;
  if (isWithout && origin.isPending) return <Loading rows={12} />;
  return (
    <Answered query={journey} rows={12}>
      {(data) => <JourneyView journey={data} />}
    </Answered>
  );
}

function JourneyView({ journey }: { journey: Journey }) {
  const texts = useTexts().journey;
  const { story } = journey;
  const flow = flowOf(journey);
  const lead = texts.approvedLine(story.unitName, moment(story.approvedAt));
  return (
    <>
      <PageHead
        title={story.title}
        lead={lead}
        crumbs={
          <>
            <Link to="/hieu-qua">{texts.breadcrumb}</Link> / {texts.path}
          </>
        }
      >
        <Tag tone="ok" icon={<Radio size={14} aria-hidden />}>
          {texts.live}
        </Tag>
        <Link to="/tin-bai/$storyId" params={{ storyId: story.id }}>
          <Button icon={<FilePenLine size={16} aria-hidden />} tabIndex={-1}>
            {texts.openStory}
          </Button>
        </Link>
      </PageHead>
      <Proof journey={journey} failed={flow.total.failed} />
      <div className="stack">
        <Card title={texts.flow} end={<span className="meta">{texts.flowHint}</span>}>
          {flow.total.all > 0 ? (
            <FlowChart flow={flow} title={story.title} />
          ) : (
            <Empty title={texts.flowEmpty} />
          )}
        </Card>
        <div className="journey-columns">
          <div className="stack">
            <Failures journey={journey} />
            <ReadersCard storyId={story.id} />
          </div>
          <Evidence evidence={journey.evidence} />
          <Words storyId={story.id} />
        </div>
        {journey.units.length > 0 ? <UnitTable units={journey.units} /> : null}
      </div>
    </>
  );
}

function Proof({ journey, failed }: { journey: Journey; failed: number }) {
  const { language, texts } = useLanguage();
  const say = texts.journey.proof;
  const { totals } = journey;
  const speakers = journey.channels.find((one) => one.channel === 'LOUDSPEAKER');
  const ordered = speakers?.targeted ?? 0;
  // Silent ones came to their end too; the hint says how many nobody could hear.
  const finished = (speakers?.finished ?? totals.finished) + totals.silent;
  const open = Math.max(0, journey.feedback.length - totals.answered);
  const n = (value: number) => number(value, language);
  return (
    <section className="card proof">
      <Figure
        tone={ordered > 0 && finished === ordered ? 'ok' : 'brand'}
        value={say.finishedOf(finished, ordered)}
        name={say.finished}
        hint={totals.silent > 0 ? say.silent(totals.silent) : say.ofTargeted}
      />
      <Figure
        tone={failed > 0 ? 'bad' : 'ok'}
        value={n(failed)}
        name={say.failed}
        hint={failed > 0 ? say.failedHint : say.allReached}
      />
      <Figure
        tone="brand"
        value={n(journey.channels.find((one) => one.channel === 'BOARD')?.showings ?? totals.shown)}
        name={say.shown}
        hint={say.shownHint}
      />
      <Figure tone="brand" value={n(totals.read)} name={say.read} hint={say.readHint} />
      <Figure
        tone="brand"
        value={n(journey.feedback.length)}
        name={say.answered}
        hint={say.answeredHint(totals.answered, open)}
      />
    </section>
  );
}

function Figure({ tone, value, name, hint }: { tone: string; value: string; name: string; hint: string }) {
  return (
    <div>
      <strong className={tone}>{value}</strong>
      <b>{name}</b>
      <small className="meta">{hint}</small>
    </div>
  );
}

function Failures({ journey }: { journey: Journey }) {
  const texts = useTexts();
  const items = [
    ...journey.failures.map((one) => ({ ...one, failed: true })),
    ...journey.notReached.map((one) => ({
      ...one,
      reason: texts.journey.noWord,
      at: one.since,
      failed: false,
    })),
  ];
  return (
    <Card
      title={texts.journey.failures}
      end={
        items.length > 0 ? (
          <Tag tone={journey.failures.length > 0 ? 'bad' : 'warn'}>{items.length}</Tag>
        ) : null
      }
    >
      {items.length > 0 ? (
        <ul className="rows">
          {items.map((item) => (
            <li key={`${item.at}${item.deviceName}${item.channel}`}>
              {item.failed ? (
                <MapPinOff size={18} aria-hidden className="bad-icon" />
              ) : (
                <Hourglass size={18} aria-hidden className="waiting-icon" />
              )}
              <div className="grow">
                <b>{item.deviceName || item.unitName}</b>
                <div className="meta">
                  {item.deviceName ? `${item.unitName}. ` : ''}
                  {item.reason}
                </div>
              </div>
              <time className="meta">{moment(item.at)}</time>
            </li>
          ))}
        </ul>
      ) : (
        <Empty small title={texts.journey.failuresEmpty} />
      )}
    </Card>
  );
}

function Evidence({ evidence }: { evidence: Journey['evidence'] }) {
  const texts = useTexts().journey;
  return (
    <Card title={texts.evidence}>
      {evidence.length > 0 ? (
        <ol className="rows evidence" tabIndex={0} aria-label={texts.evidence}>
          {evidence.map((item) => (
            <li key={`${item.at}${item.text}`}>
              <time dateTime={item.at}>
                {clockWithSeconds(item.at)}
                {isSameDay(new Date(item.at), new Date()) ? null : (
                  <small className="meta">{date(item.at)}</small>
                )}
              </time>
              <div className="grow">{item.text}</div>
            </li>
          ))}
        </ol>
      ) : (
        <Empty small title={texts.evidenceEmpty} />
      )}
    </Card>
  );
}

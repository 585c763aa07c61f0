import type { Emergency } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import '../editor/fields/fields.css';
import { moment } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { ConfirmCard } from './confirm-card.tsx';
import { DeliveriesCard } from './deliveries-card.tsx';
import { EndCard } from './end-card.tsx';
import { EmergencyState, ExerciseMark, LevelMark } from './marks.tsx';
import { emergencyQuery } from './queries.ts';
import { ReviewCard } from './review-card.tsx';
import './emergency.css';

/** One order from its confirmation to its review: what is said, how far it has come, who was not reached. */
export function WatchPage() {
  const say = useTexts().emergency;
  const { emergencyId } = useParams({ from: '/shell/phat-khan-cap/$emergencyId' });
  const query = useQuery(emergencyQuery(emergencyId));
  return (
    <>
      <PageHead
        title={query.data?.title ?? say.title}
        crumbs={<Link to="/phat-khan-cap">{say.back}</Link>}
        lead={query.data ? `${query.data.unitName}, ${say.kinds[query.data.kind].toLowerCase()}` : undefined}
      />
      <Answered query={query} rows={8}>
        {(emergency) => <Watched emergency={emergency} />}
      </Answered>
    </>
  );
}

function Watched({ emergency }: { emergency: Emergency }) {
  const say = useTexts().emergency;
  const { may } = useSession();
  const { state, exercise, counts } = emergency;
  const isSent = counts !== null && counts.loudspeakers > 0;
  const isOpen = state === 'AWAIT' || state === 'CONFIRMED' || state === 'ACTIVE';
  return (
    <div className="stack">
      <Card
        title={exercise ? say.exercise : say.real}
        inside
        className={exercise ? 'emergency-is-exercise' : 'emergency-is-real'}
      >
        <div className="emergency-stack">
          <div className="emergency-head">
            {exercise ? <ExerciseMark /> : null}
            <LevelMark level={emergency.level} />
            <EmergencyState emergency={emergency} />
          </div>
          {emergency.text ? <p className="emergency-words">{emergency.text}</p> : null}
          <Facts emergency={emergency} />
          <Sound emergency={emergency} />
        </div>
      </Card>
      {state === 'AWAIT' ? <ConfirmCard emergency={emergency} /> : null}
      {isSent ? <Counts counts={counts} state={state} /> : null}
      {isOpen && state !== 'AWAIT' && may('broadcasting.emergency.end') ? (
        <EndCard emergency={emergency} />
      ) : null}
      {isSent ? <DeliveriesCard emergency={emergency} /> : null}
      {!isOpen ? <ReviewCard emergency={emergency} /> : null}
    </div>
  );
}

function Facts({ emergency }: { emergency: Emergency }) {
  const say = useTexts().emergency;
  const { confirmedByName, confirmedHow, confirmedAt, endedAt, endedByName, endReason } = emergency;
  return (
    <ul className="emergency-facts">
      <li>
        {emergency.authority}
        {emergency.documentNumber ? `, ${emergency.documentNumber}` : ''}
      </li>
      <li>{say.sentBy(emergency.startedByName, moment(emergency.startedAt))}</li>
      {confirmedAt && confirmedHow ? (
        <li>{say.confirmedBy(confirmedByName ?? '', say.hows[confirmedHow], moment(confirmedAt))}</li>
      ) : null}
      <li>
        {emergency.repeatSeconds ? `${say.everyMinutes(emergency.repeatSeconds / 60)}. ` : ''}
        {say.validUntil(moment(emergency.validUntil))}
      </li>
      {emergency.areaMissing > 0 ? (
        <li className="field-problem">{say.areaMissing(emergency.areaMissing)}</li>
      ) : null}
      {endedAt ? <li>{say.endedBy(endedByName ?? '', moment(endedAt), endReason ?? '')}</li> : null}
    </ul>
  );
}

function Sound({ emergency: { sound } }: { emergency: Emergency }) {
  const say = useTexts().emergency;
  return (
    <div className="emergency-actions">
      {sound.fileId ? (
        <audio src={`/tep/${sound.fileId}/audio.mp3`} controls preload="none" aria-label={say.soundReady} />
      ) : null}
      <span className={sound.made && sound.made !== 'AS_ORDERED' ? 'field-problem' : 'meta'}>
        {sound.made ? say.soundMade[sound.made] : say.soundWaiting}
      </span>
    </div>
  );
}

function Counts({ counts, state }: { counts: NonNullable<Emergency['counts']>; state: Emergency['state'] }) {
  const say = useTexts().emergency;
  const shown = (
    ['loudspeakers', 'received', 'sounding', 'heard', 'silent', 'failed', 'notReached'] as const
  ).map((name) => ({ name, count: counts[name] }));
  const isBad = (name: string, count: number) =>
    count > 0 && (name === 'notReached' || name === 'failed' || name === 'silent');
  return (
    <Card title={say.countsTitle} inside>
      <dl className="emergency-counts">
        {shown.map(({ name, count }) => (
          <div key={name} className={isBad(name, count) ? 'is-bad' : ''}>
            <dt>{say.counts[name]}</dt>
            <dd>{name === 'loudspeakers' ? count : say.of(count, counts.loudspeakers)}</dd>
          </div>
        ))}
      </dl>
      {state === 'ENDED' || state === 'REPLACED' ? (
        <p className="meta">{say.endReceived(counts.endReceived, counts.loudspeakers)}</p>
      ) : null}
    </Card>
  );
}

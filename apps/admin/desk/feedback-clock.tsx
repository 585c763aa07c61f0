import type { FeedbackSummary } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { deadline, moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import './feedback-clock.css';

const SHOWN = 5;

interface FeedbackClockProps {
  items: FeedbackSummary[];
  query: { isPending: boolean; error: Error | null; refetch: () => unknown };
}

/** How much of each answer's time is gone; the nearest deadline first. */
export function FeedbackClock({ items, query }: FeedbackClockProps) {
  const texts = useTexts();
  const sorted = [...items].sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  return (
    <Card title={texts.desk.clock} end={<Link to="/phan-anh">{texts.common.all}</Link>}>
      {sorted.length > 0 ? (
        <ul className="rows">
          {sorted.slice(0, SHOWN).map((item) => (
            <li key={item.id}>
              <div className="grow">
                <Link
                  to="/phan-anh/$feedbackId"
                  params={{ feedbackId: item.id }}
                  className="title-link clamp"
                >
                  {item.text}
                </Link>
                {item.dueAt ? <Meter from={item.receivedAt} due={item.dueAt} /> : null}
                <div className="meta">
                  {item.unitName}, {texts.desk.received(moment(item.receivedAt))}
                </div>
              </div>
            </li>
          ))}
        </ul>
      ) : query.error ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading />
      ) : (
        <Empty small title={texts.desk.clockEmpty} />
      )}
    </Card>
  );
}

function Meter({ from, due }: { from: string; due: string }) {
  const { text, tone } = deadline(due, useTexts());
  const start = new Date(from).getTime();
  const share = Math.min(1, Math.max(0.03, (Date.now() - start) / (new Date(due).getTime() - start)));
  return (
    <div className={`meter ${tone}`}>
      <span className="meter-track" aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <b>{text}</b>
    </div>
  );
}

import type { FeedbackSummary } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { feedbackStates, stateIn } from '../filters.ts';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { DeadlineTag, FeedbackStateTag } from '../parts/tags.tsx';
import { feedbackListQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { FeedbackDetail } from './feedback-detail.tsx';
import './feedback.css';

type State = (typeof feedbackStates)[number];
const OPEN = new Set(['RECEIVED', 'ASSIGNED']);

/** A list by deadline, and beside it the one that is open; on a phone one or the other. */
export function FeedbackPage() {
  const texts = useTexts();
  const { feedbackId } = useParams({ strict: false });
  const { state } = stateIn(feedbackStates, useSearch({ strict: false }));
  const navigate = useNavigate();
  const list = useInfiniteQuery(feedbackListQuery(state));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const choose = (next: State | '') =>
    void navigate({ to: '/phan-anh', search: next ? { state: next } : {}, replace: true });
  return (
    <div className={feedbackId ? 'feedback has-one' : 'feedback'}>
      <PageHead title={texts.feedback.title} lead={texts.feedback.lead} />
      <div className="filters">
        <Segmented
          aria-label={texts.stories.filterState}
          value={state ?? ''}
          onChange={choose}
          options={[
            { value: '', label: texts.common.all },
            ...feedbackStates.map((value) => ({ value, label: texts.feedbackState[value] })),
          ]}
        />
      </div>
      <div className="feedback-columns">
        <section className="card feedback-list" aria-label={texts.feedback.title}>
          {items.length > 0 ? (
            <>
              <ul className="rows">
                {byDeadline(items).map((item) => (
                  <Row key={item.id} item={item} state={state} />
                ))}
              </ul>
              <LoadMore query={list} />
            </>
          ) : list.error ? (
            <Failure error={list.error} retry={() => void list.refetch()} />
          ) : list.isPending ? (
            <Loading rows={8} />
          ) : (
            <Empty title={texts.feedback.empty} />
          )}
        </section>
        {feedbackId ? (
          <FeedbackDetail key={feedbackId} feedbackId={feedbackId} />
        ) : (
          <section className="card feedback-none">
            <Empty title={texts.feedback.select} />
          </section>
        )}
      </div>
    </div>
  );
}

/** What still waits, the nearest deadline first; then what is done, the newest first. */
const byDeadline = (items: FeedbackSummary[]): FeedbackSummary[] =>
  [...items].sort((a, b) => {
    const [openA, openB] = [OPEN.has(a.state), OPEN.has(b.state)];
    if (openA !== openB) return openA ? -1 : 1;
    return openA ? (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') : b.receivedAt.localeCompare(a.receivedAt);
  });

function Row({ item, state }: { item: FeedbackSummary; state: State | undefined }) {
  const texts = useTexts();
  return (
    <li>
      <Link
        to="/phan-anh/$feedbackId"
        params={{ feedbackId: item.id }}
        search={state ? { state } : {}}
        className="feedback-row"
        activeProps={{ className: 'feedback-row here' }}
      >
        <span className="clamp strong">{item.text}</span>
        <span className="meta">
          {texts.feedbackKind[item.kind]} · {item.unitName}
        </span>
        <span className="feedback-tags">
          <FeedbackStateTag state={item.state} />
          {OPEN.has(item.state) && item.dueAt ? <DeadlineTag at={item.dueAt} /> : null}
        </span>
      </Link>
    </li>
  );
}

import type { StorySummary } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useContentTypes } from '../editor/use-content-type.ts';
import { ago } from '../format.ts';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { ChannelIcons, PriorityTag, Tag } from '../parts/tags.tsx';
import { storiesQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { ExceptionsCard } from './exceptions-card.tsx';
import { WaitingSchedules } from './waiting-schedules.tsx';
import './approvals.css';

export function ApprovalsPage() {
  const texts = useTexts();
  const stories = useInfiniteQuery(storiesQuery({ state: 'SUBMITTED' }));
  const items = stories.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={texts.approvals.title} lead={texts.approvals.lead} />
      {items.length > 0 ? (
        <>
          <ul className="approvals">
            {items.map((story) => (
              <Waiting key={story.id} story={story} />
            ))}
          </ul>
          <LoadMore query={stories} />
        </>
      ) : (
        <section className="card" aria-label={texts.approvals.title}>
          {stories.error ? (
            <Failure error={stories.error} retry={() => void stories.refetch()} />
          ) : stories.isPending ? (
            <Loading rows={6} />
          ) : (
            <Empty title={texts.approvals.empty} />
          )}
        </section>
      )}
      <WaitingSchedules />
      <ExceptionsCard />
    </>
  );
}

function Waiting({ story }: { story: StorySummary }) {
  const texts = useTexts();
  const { nameOf } = useContentTypes();
  return (
    <li className="card approval">
      {story.picture ? (
        <img src={story.picture.url} alt="" loading="lazy" />
      ) : (
        <div className="approval-band" aria-hidden="true" />
      )}
      <div className="approval-text">
        <div className="approval-line">
          <PriorityTag priority={story.priority} />
          <Tag tone="brand">{nameOf(story.type)}</Tag>
          {story.language === 'vi' ? null : <Tag>{texts.items.languages[story.language]}</Tag>}
          {story.number > 1 ? <Tag>{texts.items.compareOlder(story.number)}</Tag> : null}
          <span className="meta">
            {texts.approvals.sentBy(story.unitName)}, {ago(story.updatedAt, texts)}
          </span>
        </div>
        <h2>{story.title || texts.stories.untitled}</h2>
        <p>{story.summary}</p>
        <div className="approval-line">
          <span className="meta">{texts.approvals.goesTo}</span>
          <ChannelIcons channels={story.channels} />
          <Link
            to="/tin-bai/$storyId"
            params={{ storyId: story.id }}
            search={{ edition: story.editionId }}
            className="push"
            tabIndex={-1}
          >
            <Button type="primary">{texts.approvals.open}</Button>
          </Link>
        </div>
      </div>
    </li>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { storiesQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { NewStory } from './new-story.tsx';
import { StoryFilters, type StorySearch } from './story-filters.tsx';
import { StoryTable } from './story-table.tsx';
import '../editor/items.css';

export function StoriesPage() {
  const texts = useTexts();
  const { may } = useSession();
  const search = useSearch({ from: '/shell/tin-bai' });
  const navigate = useNavigate();
  const { write, ...filter } = search;
  const stories = useInfiniteQuery(storiesQuery(filter));
  const items = stories.data?.pages.flatMap((page) => page.items) ?? [];
  const show = (next: StorySearch) => void navigate({ to: '/tin-bai', search: next, replace: true });
  const mayWrite = may('newsroom.story.write');
  return (
    <>
      <PageHead title={texts.stories.title} lead={texts.stories.lead}>
        {mayWrite ? (
          <Button
            type="primary"
            icon={<Plus size={17} aria-hidden />}
            onClick={() => show({ ...search, write: true })}
          >
            {texts.stories.write}
          </Button>
        ) : null}
      </PageHead>
      <StoryFilters search={search} mayWrite={mayWrite} onChange={show} />
      <section className="card" aria-label={texts.stories.title}>
        {items.length > 0 ? (
          <>
            <StoryTable items={items} />
            <LoadMore query={stories} />
          </>
        ) : stories.error ? (
          <Failure error={stories.error} retry={() => void stories.refetch()} />
        ) : stories.isPending ? (
          <Loading rows={8} />
        ) : (
          <Empty title={texts.stories.empty} hint={texts.stories.emptyHint}>
            <Link to="/tin-bai">{texts.common.all}</Link>
          </Empty>
        )}
      </section>
      <NewStory open={write === true && mayWrite} type={search.type} onClose={() => show(filter)} />
    </>
  );
}

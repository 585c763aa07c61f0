import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Segmented } from 'antd';
import { Plus } from 'lucide-react';
import { storyStates } from '../filters.ts';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { storiesQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { NewStory } from './new-story.tsx';
import { StoryTable } from './story-table.tsx';

export function StoriesPage() {
  const texts = useTexts();
  const { may } = useSession();
  const search = useSearch({ from: '/shell/tin-bai' });
  const navigate = useNavigate();
  const { write, ...filter } = search;
  const stories = useInfiniteQuery(storiesQuery(filter));
  const items = stories.data?.pages.flatMap((page) => page.items) ?? [];
  const show = (next: typeof search) => void navigate({ to: '/tin-bai', search: next, replace: true });
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
      <div className="filters">
        <Segmented
          aria-label={texts.stories.filterState}
          value={search.state ?? ''}
          onChange={(state: (typeof storyStates)[number] | '') =>
            show({ ...(search.mine ? { mine: true } : {}), ...(state ? { state } : {}) })
          }
          options={[
            { value: '', label: texts.common.all },
            ...storyStates.map((state) => ({ value: state, label: texts.editionState[state] })),
          ]}
        />
        {mayWrite ? (
          <Checkbox
            checked={search.mine ?? false}
            onChange={(event) =>
              show({
                ...(search.state ? { state: search.state } : {}),
                ...(event.target.checked ? { mine: true } : {}),
              })
            }
          >
            {texts.stories.mine}
          </Checkbox>
        ) : null}
      </div>
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
      <NewStory open={write === true && mayWrite} onClose={() => show(filter)} />
    </>
  );
}

import type { Texts } from '@saola/translations';
import { categoryName } from '../category.ts';
import { podcastOf } from '../feeds/feed-address.ts';
import { Empty, Icon } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';
import { FewNote, NothingHere } from './languages.tsx';
import { Page } from './layout.tsx';
import { NoticeRow, type StoryItem } from './story-cards.tsx';

export interface StoryListProps {
  frame: Frame;
  items: StoryItem[];
  /** Cursor of the next page, null on the last one. */
  next: string | null;
  /** Whether this is not the first page. */
  later: boolean;
  /** Codes of the categories that have stories here. */
  categories: string[];
  filter: ListFilter;
}

interface ListFilter {
  category: string | null;
  fromCommunes: boolean;
  words: string;
}

/** Path of the list under a filter; what is not said is left out. */
export function listUrl(filter: Partial<ListFilter>, after?: string | null): string {
  const words = new URLSearchParams();
  if (filter.words) words.set('q', filter.words);
  if (filter.category) words.set('chuyen-muc', filter.category);
  if (filter.fromCommunes) words.set('nguon', 'xa-phuong');
  if (after) words.set('sau', after);
  const query = words.toString();
  return `/tin-tuc${query ? `?${query}` : ''}`;
}

function titleOf({ frame, filter }: StoryListProps, { stories }: Texts): string {
  if (filter.words) return stories.found(filter.words);
  if (filter.fromCommunes) return stories.fromCommunes;
  const category = filter.category && categoryName(filter.category, frame.texts);
  if (category) return category;
  return frame.site.kind === 'MAIN' ? stories.news : stories.newsAndNotices;
}

export const StoryList = (props: StoryListProps) => {
  const { frame, items, later, filter } = props;
  const title = titleOf(props, frame.texts);
  return (
    <Page
      frame={frame}
      title={title}
      description={frame.texts.sections.description(title, nameOf(frame, frame.site.unitName).text)}
      canonical={frame.origin + frame.path(listUrl(filter))}
      list={listUrl(filter)}
    >
      <div class="section first">
        <div class="wrap">
          <h1>{title}</h1>
          <Filters {...props} />
          <div class="list">
            {items.length > 0 && !later && <FewNote frame={frame} shown={items.length} />}
            {items.length > 0 ? (
              <ul class="rows roomy">
                {items.map((item) => (
                  <li key={item.story.storyId}>
                    <NoticeRow item={item} frame={frame} unit level="h2" />
                  </li>
                ))}
              </ul>
            ) : (
              <NoStories {...props} />
            )}
          </div>
          <Pager {...props} />
          {items.length > 0 && !filter.words && (
            <p class="meta list-podcast">
              <a href={podcastOf(frame.path(listUrl(filter)))} type="application/rss+xml">
                {frame.texts.article.podcast}
              </a>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
};

const Filters = ({ frame, categories, filter }: StoryListProps) => {
  const { stories } = frame.texts;
  const { words } = filter;
  if (categories.length === 0 && frame.site.kind !== 'MAIN') return null;
  return (
    <nav class="filters" aria-label={stories.filter}>
      <Chip
        href={frame.path(listUrl({ words }))}
        on={!filter.category && !filter.fromCommunes}
        label={stories.all}
      />
      {frame.site.kind === 'MAIN' && (
        <Chip
          href={frame.path(listUrl({ words, fromCommunes: true }))}
          on={filter.fromCommunes}
          label={stories.communes}
        />
      )}
      {categories.map((code) => (
        <Chip
          key={code}
          href={frame.path(listUrl({ words, category: code }))}
          on={filter.category === code}
          label={categoryName(code, frame.texts) ?? code}
        />
      ))}
    </nav>
  );
};

const NoStories = ({ frame, filter }: StoryListProps) => {
  const { stories } = frame.texts;
  const narrowed = Boolean(filter.words || filter.category || filter.fromCommunes);
  if (!narrowed && frame.language !== 'vi') return <NothingHere frame={frame} level={2} />;
  return (
    <Empty title={stories.none} level={2}>
      {stories.noneText} <a href={frame.path('/tin-tuc')}>{stories.seeAll}</a>
    </Empty>
  );
};

const Pager = ({ frame, filter, later, next }: StoryListProps) => {
  const { stories } = frame.texts;
  if (!later && !next) return null;
  return (
    <nav class="pager" aria-label={stories.pages}>
      {later && (
        <a class="btn" href={frame.path(listUrl(filter))}>
          <Icon name="chevrons-left" />
          {stories.first}
        </a>
      )}
      {next && (
        <a class="btn" href={frame.path(listUrl(filter, next))} rel="next">
          {stories.older}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
};

const Chip = ({ href, on, label }: { href: string; on: boolean; label: string }) => (
  <a class="chip" href={href} aria-current={on ? 'page' : undefined}>
    {label}
  </a>
);

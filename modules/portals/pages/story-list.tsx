import { categoryName } from '../category.ts';
import { Empty, Icon } from './bits.tsx';
import type { Frame } from './frame.ts';
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
  filter: { category: string | null; fromCommunes: boolean; words: string };
}

/** Address of the list under a filter; what is not said is left out. */
export function listUrl(filter: Partial<StoryListProps['filter']>, after?: string | null): string {
  const words = new URLSearchParams();
  if (filter.words) words.set('q', filter.words);
  if (filter.category) words.set('chuyen-muc', filter.category);
  if (filter.fromCommunes) words.set('nguon', 'xa-phuong');
  if (after) words.set('sau', after);
  const query = words.toString();
  return `/tin-tuc${query ? `?${query}` : ''}`;
}

export const StoryList = ({ frame, items, next, later, categories, filter }: StoryListProps) => {
  const title = filter.words
    ? `Tìm “${filter.words}”`
    : filter.fromCommunes
      ? 'Tin từ các xã, phường'
      : filter.category
        ? (categoryName(filter.category) ?? 'Tin tức')
        : frame.site.kind === 'MAIN'
          ? 'Tin tức'
          : 'Tin tức, thông báo';
  return (
    <Page frame={frame} title={title} canonical={`${frame.origin}${listUrl(filter)}`}>
      <div class="section first">
        <div class="wrap">
          <h1>{title}</h1>
          <nav class="filters" aria-label="Lọc theo chuyên mục">
            <Chip
              href={listUrl({ words: filter.words })}
              on={!filter.category && !filter.fromCommunes}
              label="Tất cả"
            />
            {frame.site.kind === 'MAIN' && (
              <Chip
                href={listUrl({ words: filter.words, fromCommunes: true })}
                on={filter.fromCommunes}
                label="Từ xã, phường"
              />
            )}
            {categories.map((code) => (
              <Chip
                key={code}
                href={listUrl({ words: filter.words, category: code })}
                on={filter.category === code}
                label={categoryName(code) ?? code}
              />
            ))}
          </nav>
          {items.length > 0 ? (
            <ul class="rows roomy list">
              {items.map((item) => (
                <li key={item.story.storyId}>
                  <NoticeRow item={item} now={frame.now} unit level="h2" />
                </li>
              ))}
            </ul>
          ) : (
            <Empty title="Không có tin nào">
              Thử từ khác, hoặc <a href="/tin-tuc">xem tất cả tin</a>.
            </Empty>
          )}
          {(later || next) && (
            <nav class="pager" aria-label="Chuyển trang">
              {later && (
                <a class="btn" href={listUrl(filter)}>
                  <Icon name="chevrons-left" />
                  Về trang đầu
                </a>
              )}
              {next && (
                <a class="btn" href={listUrl(filter, next)} rel="next">
                  Tin cũ hơn
                  <Icon name="chevron-right" />
                </a>
              )}
            </nav>
          )}
        </div>
      </div>
    </Page>
  );
};

const Chip = ({ href, on, label }: { href: string; on: boolean; label: string }) => (
  <a class="chip" href={href} aria-current={on ? 'page' : undefined}>
    {label}
  </a>
);

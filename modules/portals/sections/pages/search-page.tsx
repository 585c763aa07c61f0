import type { ContentType } from '@saola/newsroom';
import { say } from '@saola/translations';
import { Band, Icon, Name } from '../../pages/bits.tsx';
import { StoryPicture } from '../../pages/picture.tsx';
import { type Frame, nameOf } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';
import type { ItemView } from '../item-view.ts';
import { ItemDay, ItemTitle } from './bits.tsx';

export interface SearchPageProps {
  frame: Frame;
  words: string;
  /** The kind the reader narrowed the search to. */
  type: ContentType | null;
  /** Kinds that have finds, with how many. */
  facets: { type: ContentType; count: number }[];
  views: ItemView[];
  next: string | null;
  later: boolean;
}

export function searchUrl(words: string, type?: ContentType | null, after?: string | null): string {
  const query = new URLSearchParams({ q: words });
  if (type) query.set('loai', type.code);
  if (after) query.set('sau', after);
  return `/tim-kiem?${query}`;
}

/** Everything on the site that has the words, the newest first, with what kind of thing each is. */
export const SearchPage = ({ frame, words, type, facets, views, next, later }: SearchPageProps) => {
  const t = frame.texts.sections;
  const total = facets.reduce((sum, facet) => sum + facet.count, 0);
  return (
    <Page frame={frame} title={words ? frame.texts.stories.found(words) : t.search}>
      <div class="section first">
        <div class="wrap">
          <div class="head section-head">
            <h1>{words ? frame.texts.stories.found(words) : t.search}</h1>
            {words && <p class="meta">{total > 1_000 ? t.manyItems : t.found(total)}</p>}
          </div>
          <form
            class="narrow"
            role="search"
            aria-label={t.search}
            action={frame.path('/tim-kiem')}
            method="get"
          >
            <p class="narrow-words">
              <label for="tim-q">{t.words}</label>
              <input id="tim-q" type="search" name="q" value={words} maxLength={100} />
            </p>
            <p>
              <button class="btn primary" type="submit">
                <Icon name="search" />
                {frame.texts.masthead.find}
              </button>
            </p>
          </form>
          {facets.length > 1 && (
            <nav class="filters" aria-label={t.kinds}>
              <a class="chip" href={frame.path(searchUrl(words))} aria-current={type ? undefined : 'page'}>
                {t.any}
              </a>
              {facets.map((facet) => (
                <a
                  key={facet.type.code}
                  class="chip"
                  href={frame.path(searchUrl(words, facet.type))}
                  aria-current={type?.code === facet.type.code ? 'page' : undefined}
                >
                  {say(facet.type.title, frame.language)} ({frame.texts.format.number(facet.count)})
                </a>
              ))}
            </nav>
          )}
          {words && views.length === 0 && (
            <div class="empty gap">
              <Band />
              <div>
                <h2>{t.noneFound}</h2>
                <p class="soft">
                  {t.searchHint} <a href={frame.path('/so-do')}>{t.seeTree}</a>
                </p>
              </div>
            </div>
          )}
          <ul class="rows roomy list">
            {views.map((view) => (
              <li key={view.item.storyId}>
                <article class={view.picture ? 'notice' : 'notice plain'}>
                  {view.picture && <StoryPicture picture={view.picture} at="notice" shape="r43" decorative />}
                  <div>
                    <span class="eyebrow">{say(view.type.name, frame.language)}</span>
                    <ItemTitle view={view} />
                    {view.item.summary && <p>{view.item.summary}</p>}
                    <div class="meta">
                      <span>
                        <Name of={nameOf(frame, view.item.unitName)} />
                      </span>
                      <ItemDay view={view} frame={frame} />
                    </div>
                  </div>
                </article>
              </li>
            ))}
          </ul>
          {(later || next) && (
            <nav class="pager" aria-label={frame.texts.stories.pages}>
              {later && (
                <a class="btn" href={frame.path(searchUrl(words, type))}>
                  <Icon name="chevrons-left" />
                  {frame.texts.stories.first}
                </a>
              )}
              {next && (
                <a class="btn" href={frame.path(searchUrl(words, type, next))} rel="next">
                  {t.next}
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

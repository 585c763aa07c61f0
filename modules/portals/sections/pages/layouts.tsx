import type { ContentType, ListLayout } from '@saola/newsroom';
import type { FunctionComponent } from 'preact';
import { Icon, Name } from '../../pages/bits.tsx';
import { StoryPicture } from '../../pages/picture.tsx';
import { type Frame, nameOf } from '../../pages/frame.ts';
import { fieldOf, isWords, type ItemView } from '../item-view.ts';
import { shownText } from '../present-field.ts';
import { Day, Facts, ItemTitle } from './bits.tsx';
import { GroupTable } from './group-table.tsx';
import { ByGroup, Chapters, grouping } from './grouped.tsx';
import { ItemTable } from './item-table.tsx';
import { Value } from './value.tsx';

export interface LayoutProps {
  frame: Frame;
  type: ContentType;
  views: ItemView[];
  /** Number of items by value of the choice they are grouped by. */
  counts: ReadonlyMap<string, number>;
  /** Whether the list is narrowed or goes on: a group without items here may have some elsewhere. */
  partial: boolean;
  /** Sections that hold what belongs to a group of this one, by value of the choice. */
  also?: ReadonlyMap<string, readonly AlsoHere[]>;
}

export interface AlsoHere {
  type: ContentType;
  count: number;
}

const Stories = ({ frame, views }: LayoutProps) => (
  <ul class="rows roomy list">
    {views.map((view) => (
      <li key={view.item.storyId}>
        <article class={view.picture ? 'notice' : 'notice plain'}>
          {view.picture && <StoryPicture picture={view.picture} at="notice" shape="r43" decorative />}
          <div>
            <ItemTitle view={view} />
            {view.item.summary && <p>{view.item.summary}</p>}
            <Facts fields={view.listed} frame={frame} />
            <div class="meta">
              <span>
                <Name of={nameOf(frame, view.item.unitName)} />
              </span>
              <Day at={view.item.firstPublishedAt} frame={frame} />
            </div>
          </div>
        </article>
      </li>
    ))}
  </ul>
);

const People = ({ frame, views }: LayoutProps) => (
  <ul class="people">
    {views.map((view) => {
      const [post, ...rest] = view.listed.filter(isWords);
      const named = post && view.item.title.startsWith(shownText(post.shown));
      return (
        <li key={view.item.storyId} class="card person">
          <Portrait view={view} />
          <div>
            <ItemTitle view={view} />
            {post && !named && (
              <p class="person-post">
                <Value shown={post.shown} frame={frame} />
              </p>
            )}
            <Facts fields={rest} frame={frame} />
            {view.item.summary && <p class="soft">{view.item.summary}</p>}
          </div>
        </li>
      );
    })}
  </ul>
);

/** A drawn head where there is no portrait: nobody is left without a place. */
export const Portrait = ({ view, large = false }: { view: ItemView; large?: boolean }) =>
  view.picture ? (
    <StoryPicture
      picture={view.picture}
      at={large ? 'portrait-large' : 'portrait'}
      first={large}
      decorative
    />
  ) : (
    <span class="portrait blank" aria-hidden="true">
      <Icon name="user-round" />
    </span>
  );

const Gallery = ({ frame, views }: LayoutProps) => (
  <ul class="cards">
    {views.map((view) => {
      const sound = fieldOf(view, 'audio');
      const film = fieldOf(view, 'video') ?? view.fields.find(({ field }) => field.key.startsWith('video'));
      const albums = view.fields.flatMap(({ shown }) => (shown.kind === 'pictures' ? shown.files : []));
      const count = albums.length;
      return (
        <li key={view.item.storyId}>
          <article class="card-story">
            {view.picture ? (
              <StoryPicture picture={view.picture} at="card" shape="r169" decorative />
            ) : (
              <div class="pic r169 blank" aria-hidden="true" />
            )}
            <ItemTitle view={view} />
            <div class="meta">
              {film && (
                <span>
                  <Icon name="video" />
                  {frame.texts.sections.video}
                </span>
              )}
              {sound && (
                <span>
                  <Icon name="headphones" />
                  {frame.texts.sections.audio}
                </span>
              )}
              {count > 1 && (
                <span>
                  <Icon name="images" />
                  {frame.texts.sections.pictures(count)}
                </span>
              )}
              <Day at={view.item.firstPublishedAt} frame={frame} />
            </div>
            <Facts fields={view.listed} frame={frame} />
          </article>
        </li>
      );
    })}
  </ul>
);

const Questions = ({ frame, views }: LayoutProps) => (
  <ul class="questions list">
    {views.map((view) => (
      <li key={view.item.storyId} class="card">
        <ItemTitle view={view} />
        {view.listed
          .filter(({ field }) => field.kind === 'text')
          .map(({ field, shown }) => (
            <p key={field.key}>{shortened(shownText(shown))}</p>
          ))}
        {view.item.summary && <p>{view.item.summary}</p>}
        <Facts fields={view.listed.filter(({ field }) => field.kind !== 'text')} frame={frame} />
        <p class="meta">
          <span class="tag ok">
            <Icon name="check" />
            {frame.texts.answers.answered}
          </span>
          {!view.listed.some(({ field }) => field.kind === 'day') && (
            <Day at={view.item.firstPublishedAt} frame={frame} />
          )}
        </p>
      </li>
    ))}
  </ul>
);

/** The beginning of a long text, ended between two words. */
const shortened = (text: string): string =>
  text.length > 320 ? `${text.slice(0, 300).replace(/\s+\S*$/, '')}…` : text;

const Links = (props: LayoutProps) => (
  <ByGroup
    {...props}
    draw={(views) => (
      <ul class="links">
        {views.map((view) => {
          const link = fieldOf(view, 'link')?.shown;
          return (
            <li key={view.item.storyId}>
              {link?.kind === 'link' ? (
                <a href={link.href} rel="noopener noreferrer">
                  <b>{view.item.title}</b>
                  <small>{link.text}</small>
                  <Icon name="external-link" />
                </a>
              ) : (
                <a href={view.href}>
                  <b>{view.item.title}</b>
                </a>
              )}
              {view.item.summary && <p class="soft">{view.item.summary}</p>}
            </li>
          );
        })}
      </ul>
    )}
  />
);

/** Where the list is ordered by a choice, its groups are what people look for: each has its place, the empty ones too. */
const Table = (props: LayoutProps) =>
  grouping(props.type) ? <GroupTable {...props} /> : <ItemTable {...props} />;

const Catalogue = (props: LayoutProps) => {
  const long = props.type.fields.some((field) => field.inList && field.kind === 'text');
  return (
    <ByGroup
      {...props}
      draw={(views, key, part) =>
        long ? (
          <Records {...props} views={views} />
        ) : (
          <ItemTable {...props} views={views} without={key} {...(part && { part })} />
        )
      }
    />
  );
};

/** Items whose texts are too long for a table. */
const Records = ({ frame, views }: LayoutProps) => (
  <ul class="records">
    {views.map((view) => (
      <li key={view.item.storyId} class="card">
        <ItemTitle view={view} level="h3" />
        <Facts fields={view.listed} frame={frame} />
      </li>
    ))}
  </ul>
);

/** One way of listing a layout; the calendar has a page of its own. */
export const layouts: Record<Exclude<ListLayout, 'calendar'>, FunctionComponent<LayoutProps>> = {
  stories: Stories,
  people: People,
  table: Table,
  gallery: Gallery,
  catalogue: Catalogue,
  questions: Questions,
  links: Links,
  chapters: Chapters,
};

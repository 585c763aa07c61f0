import type { ContentType } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../pages/bits.tsx';
import { StoryPicture } from '../../pages/picture.tsx';
import type { Frame } from '../../pages/frame.ts';
import { sectionUrl } from '../filter.ts';
import type { ItemView } from '../item-view.ts';
import { sectionPath } from '../section.ts';
import { Facts, ItemTitle, More } from './bits.tsx';
import type { AlsoHere, LayoutProps } from './layouts.tsx';

/** The choice by which a list falls into groups: the one it is ordered by, else the first it can be narrowed by. */
export function groupField(type: ContentType) {
  const choices = type.fields.filter((field) => field.kind === 'choice');
  const ordered = choices.find((field) => field.key === type.list.order);
  return ordered ?? choices.find((field) => field.filter) ?? choices[0] ?? null;
}

/** Whether a list stands in groups, and those without items among them. */
export const grouping = (type: ContentType): 'EVERY' | 'FILLED' | null => {
  const key = groupField(type)?.key;
  if (key === undefined) return null;
  if (key === type.list.order && ['table', 'catalogue'].includes(type.list.layout)) return 'EVERY';
  return ['catalogue', 'links'].includes(type.list.layout) ? 'FILLED' : null;
};

/** Items under the headings of a choice, in its order; groups without items are left out. */
export const ByGroup = ({
  frame,
  type,
  views,
  counts,
  partial,
  draw,
}: LayoutProps & { draw(views: ItemView[], key?: string, part?: string): ComponentChildren }) => {
  const field = groupField(type);
  if (!field || field.kind !== 'choice') return <>{draw(views)}</>;
  const inGroup = (value: string) => views.filter((view) => view.item.fields[field.key] === value);
  const known = new Set(field.options.map((option) => option.value));
  const others = views.filter((view) => !known.has(String(view.item.fields[field.key])));
  const groups = field.options
    .map((option) => ({ option, here: inGroup(option.value), count: counts.get(option.value) ?? 0 }))
    .filter(({ here }) => here.length > 0);
  return (
    <>
      {groups.map(({ option, here, count }) => (
        <div key={option.value} class="group" id={`nhom-${option.value}`}>
          <div class="head">
            <h2>{say(option.label, frame.language)}</h2>
          </div>
          {draw(here, field.key, say(option.label, frame.language))}
          {here.length < count && !partial && (
            <More href={frame.path(sectionUrl(sectionPath(type), { values: { [field.key]: option.value } }))}>
              {frame.texts.sections.all(count)}
            </More>
          )}
        </div>
      ))}
      {others.length > 0 && <section class="group">{draw(others)}</section>}
    </>
  );
};

/** Other sections that hold what belongs to a group, with how much; else that there is nothing yet. */
export const GroupEnd = ({
  frame,
  here,
  also,
}: {
  frame: Frame;
  here: number;
  also: readonly AlsoHere[];
}) => {
  if (also.length === 0)
    return here > 0 ? null : <span class="also-here">{frame.texts.sections.emptyGroup}</span>;
  return (
    <span class="also-here">
      {frame.texts.sections.alsoHere}{' '}
      {also.map(({ type, count }, index) => (
        <>
          {index > 0 && ', '}
          <a key={type.code} href={frame.path(sectionPath(type))}>
            {say(type.title, frame.language)}
          </a>{' '}
          ({frame.texts.format.number(count)})
        </>
      ))}
    </span>
  );
};

/** Chapters of one book, with its table of contents. */
export const Chapters = ({ frame, type, views }: LayoutProps) => (
  <div class="chapters">
    <nav class="index" aria-label={frame.texts.page.contents}>
      <ol>
        {views.map((view) => (
          <li key={view.item.storyId}>
            <a href={view.href}>{view.item.title}</a>
          </li>
        ))}
      </ol>
    </nav>
    <ul class="rows roomy" aria-label={say(type.title, frame.language)}>
      {views.map((view) => (
        <li key={view.item.storyId}>
          <article class={view.picture ? 'chapter pictured' : 'chapter'}>
            <div>
              <ItemTitle view={view} />
              {view.item.summary && <p class="soft">{view.item.summary}</p>}
              <Facts fields={view.listed.filter(({ field }) => field.kind !== 'choice')} frame={frame} />
              <a class="more" href={view.href}>
                {frame.texts.sections.read}
                <span class="vh">: {view.item.title}</span>
                <Icon name="arrow-right" />
              </a>
            </div>
            {view.picture && <StoryPicture picture={view.picture} at="chapter" shape="r43" decorative />}
          </article>
        </li>
      ))}
    </ul>
  </div>
);

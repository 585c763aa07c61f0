import type { ContentType } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import { Icon, StoryPicture } from '../../pages/bits.tsx';
import { sectionUrl } from '../filter.ts';
import type { ItemView } from '../item-view.ts';
import { sectionPath } from '../section.ts';
import { Facts, ItemTitle, More } from './bits.tsx';
import type { LayoutProps } from './layouts.tsx';

/** The choice by which a list falls into groups: the one it is ordered by, else the first it can be narrowed by. */
export function groupField(type: ContentType) {
  const choices = type.fields.filter((field) => field.kind === 'choice');
  const ordered = choices.find((field) => field.key === type.list.order);
  return ordered ?? choices.find((field) => field.filter) ?? choices[0] ?? null;
}

/** Items under the headings of a choice, in its order. `every`: a group without items is shown as well, with its nought. */
export const ByGroup = ({
  frame,
  type,
  views,
  counts,
  partial,
  every = false,
  draw,
}: LayoutProps & { every?: boolean; draw(views: ItemView[], key?: string): ComponentChildren }) => {
  const field = groupField(type);
  if (!field || field.kind !== 'choice') return <>{draw(views)}</>;
  const inGroup = (value: string) => views.filter((view) => view.item.fields[field.key] === value);
  const known = new Set(field.options.map((option) => option.value));
  const others = views.filter((view) => !known.has(String(view.item.fields[field.key])));
  const groups = field.options
    .map((option) => ({ option, here: inGroup(option.value), count: counts.get(option.value) ?? 0 }))
    .filter(({ here }) => here.length > 0 || (every && !partial));
  return (
    <>
      {every && !partial && (
        <nav class="index" aria-label={say(field.label, frame.language)}>
          <ol>
            {groups.map(({ option, count }) => (
              <li key={option.value}>
                <a href={`#nhom-${option.value}`}>{say(option.label, frame.language)}</a>
                <span class="count">{frame.texts.format.number(count)}</span>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {groups.map(({ option, here, count }) => (
        <section key={option.value} class="group" id={`nhom-${option.value}`} aria-labelledby={`ten-${option.value}`}>
          <div class="head">
            <h2 id={`ten-${option.value}`}>{say(option.label, frame.language)}</h2>
            {every && <span class="meta">{frame.texts.sections.items(count)}</span>}
          </div>
          {here.length > 0 ? draw(here, field.key) : <p class="soft">{frame.texts.sections.emptyGroup}</p>}
          {here.length < count && !partial && (
            <More href={frame.path(sectionUrl(sectionPath(type), { values: { [field.key]: option.value } }))}>
              {frame.texts.sections.all(count)}
            </More>
          )}
        </section>
      ))}
      {others.length > 0 && <section class="group">{draw(others)}</section>}
    </>
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
          <article class="chapter">
            {view.picture && <StoryPicture picture={view.picture} sizes="(min-width: 62rem) 46rem, 100vw" decorative />}
            <ItemTitle view={view} />
            {view.item.summary && <p class="soft">{view.item.summary}</p>}
            <Facts fields={view.listed} frame={frame} />
            <a class="more" href={view.href}>
              {frame.texts.sections.read}
              <span class="vh">: {view.item.title}</span>
              <Icon name="arrow-right" />
            </a>
          </article>
        </li>
      ))}
    </ul>
  </div>
);

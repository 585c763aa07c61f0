import type { ComponentChildren } from 'preact';
import type { ContentType, SectionGroup } from '@saola/newsroom';
import { say } from '@saola/translations';
import { Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { isWords, type ItemView } from '../item-view.ts';
import type { ShownField } from '../present-field.ts';
import { groupPaths, sectionPath } from '../section.ts';
import { Value } from './value.tsx';

export const groupName = (frame: Frame, group: SectionGroup): string => frame.texts.sections.groups[group];

/** Home, group, section: where the reader is, from wide to narrow. */
export const SectionCrumbs = ({
  frame,
  type,
  item = false,
}: {
  frame: Frame;
  type: ContentType;
  item?: boolean;
}) => (
  <nav class="crumbs" aria-label={frame.texts.article.path}>
    <ol>
      <li>
        <a href={frame.path('/')}>{frame.texts.page.home}</a>
      </li>
      {groupPaths[type.group] !== type.path &&
        groupName(frame, type.group) !== say(type.title, frame.language) && (
          <li>
            <a href={frame.path(`/${groupPaths[type.group]}`)}>{groupName(frame, type.group)}</a>
          </li>
        )}
      {item && (
        <li>
          <a href={frame.path(sectionPath(type))}>{say(type.title, frame.language)}</a>
        </li>
      )}
    </ol>
  </nav>
);

export const ItemTitle = ({ view, level: Heading = 'h2' }: { view: ItemView; level?: 'h2' | 'h3' }) => (
  <Heading>
    <a class="tt" href={view.href}>
      {view.item.title}
    </a>
  </Heading>
);

/** What a list says of an item in one line: label and value, so that no value stands without its meaning. */
export const Facts = ({ fields, frame }: { fields: readonly ShownField[]; frame: Frame }) =>
  fields.length > 0 ? (
    <dl class="facts-line">
      {fields.filter(isWords).map(({ field, label, shown }) => (
        <div key={field.key}>
          <dt>{label}</dt>
          <dd>
            <Value shown={shown} frame={frame} />
          </dd>
        </div>
      ))}
    </dl>
  ) : null;

export const Day = ({ at, frame }: { at: Date; frame: Frame }) => (
  <time datetime={at.toISOString()}>{frame.texts.format.shortDate(at)}</time>
);

/** The day an item is about, else the day of its publication. */
export const ItemDay = ({ view, frame }: { view: ItemView; frame: Frame }) => {
  const said = view.listed.find(({ field }) => field.kind === 'day');
  return said ? (
    <Value shown={said.shown} frame={frame} />
  ) : (
    <Day at={view.item.firstPublishedAt} frame={frame} />
  );
};

/** A link to all of what a list shows the beginning of. */
export const More = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a class="more" href={href}>
    {children}
    <Icon name="arrow-right" />
  </a>
);

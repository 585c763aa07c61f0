import { emblem, iconShapes, saolaMark } from '@saola/design-system';
import type { Said } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import type { Frame } from './frame.ts';
import { once } from './once.ts';

/** Small pieces that every page is made of. */
export const Icon = ({ name }: { name: string }) => once(icons, name, () => <IconShape name={name} />);

const icons = {};

const IconShape = ({ name }: { name: string }) => (
  <svg
    class="ic"
    viewBox="0 0 24 24"
    // A stylesheet that never comes must not leave them as large as the screen.
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
    focusable="false"
    dangerouslySetInnerHTML={{ __html: iconShapes(name) }}
  />
);

const Raw = ({ html }: { html: string }) => <span class="raw" dangerouslySetInnerHTML={{ __html: html }} />;
export const Emblem = ({ id, label }: { id: string; label: string }) => <Raw html={emblem(label, id)} />;
export const Mark = () => <Raw html={saolaMark()} />;

/** A name; one that has none in the page's language is marked as Vietnamese for whoever reads it aloud. */
export const Name = ({ of }: { of: Said }) =>
  of.lang ? <span lang={of.lang}>{of.text}</span> : <>{of.text}</>;

/** A telephone number that stays on one line. */
export const telephone = (number: string): string =>
  number.replace(/[\s\u00a0]+/g, '\u00a0').replace(/-/g, '\u2011');

type Worded = Pick<Frame, 'texts' | 'now'>;

/** “hôm nay, 09:25” */
export const When = ({ at, frame }: { at: Date; frame: Worded }) => (
  <time datetime={at.toISOString()}>{frame.texts.format.relative(at, frame.now)}</time>
);

/** “09:25, Thứ Ba, 15/9/2026” */
export const FullTime = ({ at, frame }: { at: Date; frame: Pick<Frame, 'texts'> }) => (
  <time datetime={at.toISOString()}>{frame.texts.format.dateTime(at)}</time>
);

export const Band = ({ short = false }: { short?: boolean }) => (
  <div class={short ? 'band short' : 'band'} aria-hidden="true" />
);

/** Says why there is nothing, and where to go on. */
interface EmptyProps {
  title: string;
  /** Of the heading: below the page's title it is 2. */
  level?: 2 | 3;
  children?: ComponentChildren;
}

export const Empty = ({ title, level = 3, children }: EmptyProps) => (
  <div class="empty">
    <Band />
    <div>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children && <p class="soft">{children}</p>}
    </div>
  </div>
);

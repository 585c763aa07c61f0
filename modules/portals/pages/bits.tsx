import { emblem, iconShapes, saolaMark } from '@saola/design-system';
import type { Said } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import type { Picture } from '../publication.ts';
import type { Frame } from './frame.ts';

/** Small pieces that every page is made of. */
export const Icon = ({ name }: { name: string }) => (
  <svg
    class="ic"
    viewBox="0 0 24 24"
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

export interface PictureProps {
  picture: Picture;
  /** Width on the page, as the `sizes` attribute says it. */
  sizes: string;
  shape?: 'r43' | 'r169';
  /** The first picture of a page is fetched at once, the others when they come near. */
  first?: boolean;
  /** A picture beside the title of its story says nothing new to a listener. */
  decorative?: boolean;
}

export const StoryPicture = ({ picture, sizes, shape, first, decorative }: PictureProps) => (
  <img
    class={`pic ${shape ?? ''}`.trim()}
    src={smallestFrom(picture, 480)}
    srcset={
      picture.sizes.length > 1
        ? picture.sizes.map((size) => `${size.url} ${size.width}w`).join(', ')
        : undefined
    }
    sizes={picture.sizes.length > 1 ? sizes : undefined}
    alt={decorative ? '' : picture.alt}
    width={shape === 'r169' ? 1600 : (picture.width ?? 1200)}
    height={
      shape === 'r169'
        ? 900
        : shape === 'r43'
          ? Math.round((picture.width ?? 1200) * 0.75)
          : (picture.height ?? 750)
    }
    loading={first ? 'eager' : 'lazy'}
    decoding="async"
  />
);

function smallestFrom(picture: Picture, width: number): string {
  return (picture.sizes.find((size) => size.width >= width) ?? picture.sizes.at(-1))?.url ?? picture.url;
}

export const Band = ({ short = false }: { short?: boolean }) => (
  <div class={short ? 'band short' : 'band'} aria-hidden="true" />
);

/** Says why there is nothing, and where to go on. */
export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <Band />
    <div>
      <h3>{title}</h3>
      {children && <p class="soft">{children}</p>}
    </div>
  </div>
);

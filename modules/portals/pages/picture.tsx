import { picturesInWidths } from '@saola/media';
import type { Picture } from '../publication.ts';

/**
 * How wide a picture stands at its place, as the stylesheet draws it: from this a browser chooses the file. A row is
 * 112 px, so a phone with fine dots takes the variant of 240 px and never one of 480.
 */
const widths = {
  /** The most important story of a home page. */
  lead: '(min-width: 62rem) 46rem, (min-width: 48rem) calc(100vw - 4rem), calc(100vw - 2rem)',
  /** Above the text of an article or an item. */
  article: '(min-width: 48rem) 44rem, calc(100vw - 2rem)',
  /** In a row of text. */
  row: '7rem',
  notice: '(min-width: 37.5rem) 10.5rem, 7rem',
  /** A card of a grid; on a phone it is a row. */
  card: '(min-width: 40rem) 18.5rem, 7rem',
  /** Beside the beginning of a chapter. */
  chapter: '(min-width: 48rem) 15rem, calc(100vw - 2rem)',
  /** One of an album. */
  album: '(min-width: 37.5rem) 21.5rem, calc(100vw - 2rem)',
  /** On the screen of a board. */
  board: '(min-width: 62rem) 15rem, 46vw',
  portrait: '(min-width: 30rem) 6rem, 4.5rem',
  'portrait-large': '8.5rem',
  half: '(min-width: 62rem) 30rem, (min-width: 48rem) calc(100vw - 4rem), calc(100vw - 2rem)',
  wide: '(min-width: 62rem) 40rem, (min-width: 48rem) calc(100vw - 4rem), calc(100vw - 2rem)',
} as const;
export type PicturePlace = keyof typeof widths;

export interface PictureProps {
  picture: Picture;
  /** Where it stands, which says how wide it is. */
  at: PicturePlace;
  shape?: 'r43' | 'r169';
  /** The first picture of a page is fetched at once and before the others, which are fetched when they come near. */
  first?: boolean;
  /** A picture beside the title of its story says nothing new to a listener. */
  decorative?: boolean;
}

/** Every picture of the public pages: it keeps its place while it comes, and comes no larger than it is shown. */
export const StoryPicture = (props: PictureProps) => {
  const small = smallerFiles(props.picture);
  if (!small) return <Shown {...props} />;
  return (
    <picture>
      <source type="image/avif" srcset={small('avif')} sizes={widths[props.at]} />
      <Shown {...props} srcset={small('webp')} />
    </picture>
  );
};

const Shown = ({ picture, at, shape, first, decorative, srcset }: PictureProps & { srcset?: string }) => (
  <img
    class={at.startsWith('portrait') ? 'portrait' : `pic ${shape ?? ''}`.trim()}
    src={smallestFrom(picture, at === 'lead' || at === 'article' ? 960 : 480)}
    srcset={srcset}
    sizes={srcset && widths[at]}
    alt={decorative ? '' : picture.alt}
    {...room(picture, at, shape)}
    loading={first ? 'eager' : 'lazy'}
    fetchpriority={first ? 'high' : undefined}
    decoding="async"
  />
);

/** Width and height in the shape it is cut to, so that nothing jumps when it arrives. */
function room({ width, height }: Picture, at: PicturePlace, shape: PictureProps['shape']) {
  if (shape === 'r169') return { width: 1600, height: 900 };
  if (shape === 'r43') return { width: 1200, height: 900 };
  if (at.startsWith('portrait')) return { width: 480, height: 640 };
  return { width: width ?? 1200, height: height ?? 750 };
}

/** What stands below the address of a stored picture, whatever sizes were known when its story was published. */
function smallerFiles({
  url,
  width,
}: Pick<Picture, 'url' | 'width'>): ((format: 'avif' | 'webp') => string) | null {
  const folder = /^(.*\/tep\/[0-9a-f-]{36})\/\d+\.webp$/.exec(url)?.[1];
  if (!folder) return null;
  return (format) =>
    picturesInWidths(width)
      .map((one) => `${folder}/${one.name}.${format} ${one.width}w`)
      .join(', ');
}

/** Pictures of a text written before they were drawn in every size. */
export const withFittingPictures = (html: string): string =>
  html.replace(/<img src="([^"]*\/tep\/[^"]*)"([^>]*)>/g, (whole, url: string, rest: string) => {
    const width = Number(/ width="(\d+)"/.exec(rest)?.[1]) || null;
    const small = smallerFiles({ url, width });
    if (!small) return whole;
    const files = (format: 'avif' | 'webp') => `srcset="${small(format)}" sizes="${widths.article}"`;
    return `<picture><source type="image/avif" ${files('avif')}><img src="${url}" ${files('webp')}${rest}></picture>`;
  });

function smallestFrom(picture: Picture, width: number): string {
  return (picture.sizes.find((size) => size.width >= width) ?? picture.sizes.at(-1))?.url ?? picture.url;
}

import type { Picture } from '../publication.ts';

export interface ShownPicture {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/** A picture for other machines: its whole address, and the size of what stands there (a picture knows its largest). */
export function shownPicture(picture: Picture, origin: string): ShownPicture {
  const { url, alt, width, height, sizes } = picture;
  const here = sizes.find((size) => size.url === url)?.width;
  const scale = here && width && here < width ? here / width : 1;
  return {
    url: new URL(url, origin).href,
    alt,
    width: width && Math.round(width * scale),
    height: height && Math.round(height * scale),
  };
}

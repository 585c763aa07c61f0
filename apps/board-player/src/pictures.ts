import { keepFile, type Bound } from '@saola/offline';
import type { Slide } from './slide.ts';

/** The cache the service worker answers pictures from. */
const CACHE = 'saola-board-files';

export const PICTURES_BOUND: Bound = { files: 300, bytes: 300_000_000 };

/** Fetches what the slides will need before it is needed: a board may be cut off at any moment. */
export async function keepPictures(slides: Slide[]): Promise<void> {
  for (const { picture } of slides) if (picture) await keepFile(CACHE, picture.url, PICTURES_BOUND);
}

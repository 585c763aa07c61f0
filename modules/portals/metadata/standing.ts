import type { Frame } from '../pages/frame.ts';
import { pathIn } from '../pages/frame.ts';
import { textsOf, type Language } from '@saola/translations';
import type { Site } from '@saola/sites';

/** Where something stands: on which site, at which origin, in which language. A frame of a page is one. */
export type Standing = Pick<Frame, 'site' | 'origin' | 'language' | 'texts' | 'path'>;

export const standingOn = (site: Site, origin: string, language: Language): Standing => ({
  site,
  origin,
  language,
  texts: textsOf(language),
  path: (href) => pathIn(language, href),
});

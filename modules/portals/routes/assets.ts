import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  bandSvg,
  drafts,
  type BandName,
  emblem,
  faceCss,
  faceCssFor,
  facedLanguages,
  fontFaceCss,
  fontFiles,
  type FontWeight,
  podcastCover,
  readFont,
  sharePicture,
  stylesheet,
  waitingFaceCss,
} from '@saola/design-system';
import { languages, textsOf } from '@saola/translations';
import type { Assets } from '../pages/frame.ts';

/** Two weights keep the first view under 100 kB. */
const weights: readonly FontWeight[] = [400, 700];

export interface AssetFile {
  body: string | Buffer;
  type: string;
}

const css = 'text/css; charset=utf-8';
const svg = 'image/svg+xml; charset=utf-8';

// The switcher says each language in its own letters on every page; a page in one of them has the whole face.
const ownNames = languages.map((language) => textsOf(language).language.name).join('');
const fontCss = `${fontFaceCss(weights)}\n${waitingFaceCss()}\n${faceCssFor(ownNames)}`;
const bands = Object.keys(drafts) as BandName[];
const contents: Record<string, AssetFile> = {
  'saola.css': {
    body: `${fontCss}\n${stylesheet('tokens', 'base', 'components', 'sections', 'blocks', 'reading', 'print')}`,
    type: css,
  },
  'text.css': { body: stylesheet('text-only'), type: css },
  'reader.js': {
    body: readFileSync(new URL('../pages/reader.js', import.meta.url), 'utf8'),
    type: 'text/javascript; charset=utf-8',
  },
  // What waits until the page is there, in one file.
  'suggest.js': {
    body: ['../pages/suggest.js', '../offline/register.js']
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n'),
    type: 'text/javascript; charset=utf-8',
  },
  'listen.js': {
    body: readFileSync(new URL('../listening/pages/listen.js', import.meta.url), 'utf8'),
    type: 'text/javascript; charset=utf-8',
  },
  'podcast.png': { body: podcastCover(), type: 'image/png' },
  'share.png': { body: sharePicture(), type: 'image/png' },
  'favicon.svg': { body: emblem().replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), type: svg },
  ...Object.fromEntries(
    facedLanguages.map((language) => [`face-${language}.css`, { body: faceCss(language), type: css }]),
  ),
  ...Object.fromEntries(bands.map((name) => [`bands/${name}.svg`, { body: bandSvg(name), type: svg }])),
};

const version = createHash('sha256')
  .update(
    Object.values(contents)
      .map((file) => file.body.toString())
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 12);

/** Addresses for the head of a page. */
export const assets: Assets = {
  css: `/giao-dien/${version}/saola.css`,
  textCss: `/giao-dien/${version}/text.css`,
  script: `/giao-dien/${version}/reader.js`,
  suggest: `/giao-dien/${version}/suggest.js`,
  listen: `/giao-dien/${version}/listen.js`,
  podcastCover: `/giao-dien/${version}/podcast.png`,
  sharePicture: `/giao-dien/${version}/share.png`,
  favicon: `/giao-dien/${version}/favicon.svg`,
  faces: Object.fromEntries(
    facedLanguages.map((language) => [language, `/giao-dien/${version}/face-${language}.css`]),
  ),
  fonts: fontFiles(weights).map((font) => `/phong-chu/${font.name}`),
};

/** A file below /giao-dien/:version/; an old version gives the present file, so that a cached page still has a face. */
export const assetFile = (name: string): AssetFile | null => contents[name] ?? null;

/** A font file of the design system, or null. */
export function fontFile(name: string): AssetFile | null {
  const body = readFont(name);
  return body && { body, type: 'font/woff2' };
}

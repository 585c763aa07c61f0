import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  bandSvg,
  drafts,
  type BandName,
  emblem,
  fontFaceCss,
  fontFiles,
  type FontWeight,
  readFont,
  stylesheet,
} from '@saola/design-system';
import type { Assets } from '../pages/frame.ts';

/** Two weights keep the first view under 100 kB. */
const weights: readonly FontWeight[] = [400, 700];

export interface AssetFile {
  body: string | Buffer;
  type: string;
}

const svg = 'image/svg+xml; charset=utf-8';

const fontCss = fontFaceCss(weights, '/phong-chu/');
const bands = Object.keys(drafts) as BandName[];
const contents: Record<string, AssetFile> = {
  'saola.css': {
    body: `${fontCss}\n${stylesheet('tokens', 'base', 'components')}`,
    type: 'text/css; charset=utf-8',
  },
  'reader.js': {
    body: readFileSync(new URL('../pages/reader.js', import.meta.url), 'utf8'),
    type: 'text/javascript; charset=utf-8',
  },
  'favicon.svg': { body: emblem().replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), type: svg },
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
  script: `/giao-dien/${version}/reader.js`,
  favicon: `/giao-dien/${version}/favicon.svg`,
  fonts: fontFiles(weights).map((font) => `/phong-chu/${font.name}`),
};

/** A file below /giao-dien/:version/; an old version gives the present file, so that a cached page still has a face. */
export const assetFile = (name: string): AssetFile | null => contents[name] ?? null;

/** A font file of the design system, or null. */
export function fontFile(name: string): AssetFile | null {
  const body = readFont(name);
  return body && { body, type: 'font/woff2' };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFace } from './faces.ts';

/** Be Vietnam Pro stands in node_modules; the house serves it from there and keeps no binary of its own. */
const require = createRequire(import.meta.url);

export type FontWeight = 400 | 500 | 600 | 700 | 800;
export interface FontFile {
  /** File name below the font route, for instance `be-vietnam-pro-latin-400-normal.woff2`. */
  name: string;
  weight: FontWeight;
  subset: 'vietnamese' | 'latin';
}

const subsets = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215',
} as const;

/** The font files of the given weights, Vietnamese marks and Latin letters. */
export function fontFiles(weights: readonly FontWeight[] = [400, 500, 600, 700, 800]): FontFile[] {
  return weights.flatMap((weight) =>
    (['vietnamese', 'latin'] as const).map((subset) => ({
      name: `be-vietnam-pro-${subset}-${weight}-normal.woff2`,
      weight,
      subset,
    })),
  );
}

/** Bytes of one font file; null for a name that is neither one of `fontFiles()` nor a slice of a further face. */
export function readFont(name: string): Buffer | null {
  if (!fontFiles().some((file) => file.name === name)) return readFace(name);
  return readFileSync(require.resolve(`@fontsource/be-vietnam-pro/files/${name}`));
}

/** `@font-face` rules whose files are served below `prefix` (default `/phong-chu/`). */
export function fontFaceCss(weights: readonly FontWeight[], prefix = '/phong-chu/'): string {
  return fontFiles(weights)
    .map(
      ({ name, weight, subset }) =>
        `@font-face{font-family:'Be Vietnam Pro';font-style:normal;font-weight:${weight};font-display:swap;` +
        `src:url(${prefix}${name}) format('woff2');unicode-range:${subsets[subset]}}`,
    )
    .join('\n');
}

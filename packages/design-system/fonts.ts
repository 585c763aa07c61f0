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

/**
 * Faces that are on the device already, drawn as wide and as high as Be Vietnam Pro until it is there: nothing jumps.
 * Widths are of running Vietnamese text; ascent 1.00 and descent 0.265 of Be Vietnam Pro.
 */
const waiting = [
  { family: 'Saola Waiting', weight: 400, local: ['Roboto', 'Arial', 'Liberation Sans'], width: 1.073 },
  {
    family: 'Saola Waiting',
    weight: 700,
    local: ['Roboto Bold', 'Roboto-Bold', 'Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    width: 1.039,
  },
  { family: 'Saola Waiting Wide', weight: 400, local: ['DejaVu Sans', 'Verdana'], width: 0.954 },
  { family: 'Saola Waiting Wide', weight: 700, local: ['DejaVu Sans Bold', 'Verdana Bold'], width: 0.879 },
] as const;

/** `@font-face` rules of what stands in until the fonts have come; `--font` names their families second. */
export const waitingFaceCss = (): string =>
  waiting
    .map(({ family, weight, local, width }) => {
      const src = local.map((name) => `local('${name}')`).join(',');
      const size = `size-adjust:${percent(width)};ascent-override:${percent(1 / width)};descent-override:${percent(0.265 / width)};line-gap-override:0%`;
      return `@font-face{font-family:'${family}';font-weight:${weight};src:${src};${size}}`;
    })
    .join('\n');

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;

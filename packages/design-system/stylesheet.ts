import { readFileSync } from 'node:fs';
import { componentNames } from './components/names.ts';
import { sectionSheets } from './sections/names.ts';

/** `print` stands last: paper has the last word. */
export type StylesheetName =
  'tokens' | 'base' | 'components' | 'sections' | 'blocks' | 'reading' | 'print' | 'text-only';

const files: Record<StylesheetName, readonly string[]> = {
  tokens: ['tokens', 'languages'],
  base: ['base'],
  components: componentNames.map((name) => `components/${name}`),
  sections: sectionSheets.map((name) => `sections/${name}`),
  blocks: ['blocks'],
  reading: ['reading'],
  print: ['components/print'],
  'text-only': ['text-only'],
};

/** Text of the named stylesheets, one after another, without comments and indentation. */
export function stylesheet(...names: StylesheetName[]): string {
  return names
    .flatMap((name) => files[name])
    .map((file) => shorten(readFileSync(new URL(`./${file}.css`, import.meta.url), 'utf8')))
    .join('\n');
}

/** Safe shortening only: `--dark: ;` must keep its empty value. */
export function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
}

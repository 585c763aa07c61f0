import { readFileSync } from 'node:fs';

export type StylesheetName = 'tokens' | 'base' | 'components' | 'sections';

/** Text of the named stylesheets, one after another, without comments and indentation. */
export function stylesheet(...names: StylesheetName[]): string {
  return names
    .map((name) => shorten(readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8')))
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

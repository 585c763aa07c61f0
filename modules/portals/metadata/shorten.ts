import { oneLine } from './dublin-core.ts';

/** The beginning of a text, cut behind a sentence where there is one, else behind a word. */
export function shorten(text: string, most = 300): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const start = line.slice(0, most).toWellFormed();
  const sentence = /^.{80,}[.!?](?= )/su.exec(start)?.[0];
  return (
    sentence ?? `${start.slice(0, start.lastIndexOf(' ') + 1 || undefined).replace(/[\s,;:.–-]+$/u, '')}…`
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The words of HTML that this house has written. */
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/h\d|\/li|\/td|\/th)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name]!);

/** Enough of a text to describe it, however long it is. */
export const firstWords = (html: string): string => shorten(wordsOfHtml(html.slice(0, 2_000)));

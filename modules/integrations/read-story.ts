import { contentTypeOf } from '@saola/newsroom';
import { isLanguage } from '@saola/translations';
import type { ImportedStory, Objection, RawStory } from './imported-story.ts';
import { fontLetters } from './source/font-letters.ts';

/** What a source says, as a story that can be taken, or why it cannot. Pure. */

const day = 86_400_000;
const earliest = new Date('1990-01-01T00:00:00Z');
const mostTitle = 300;

export interface Reading {
  now: Date;
  /** Dates as this source writes them. */
  readDate(given: string | number): Date | null;
  /** Of what names none. */
  language: string;
  /** Text as it was meant, where it was read in the wrong letters once. */
  mend(text: string): string;
}

export function readStory(
  raw: RawStory,
  { now, readDate, language, mend }: Reading,
): ImportedStory | Objection {
  const line = (text: string) => oneLine(mend(text));
  const id = raw.id.trim();
  if (id === '') return { code: 'id-missing' };
  if (raw.entities?.length)
    return { code: 'entity-not-allowed', detail: { name: raw.entities[0]!.slice(0, 60) } };
  const body = mend(raw.body);
  const summary = mend(raw.summary);
  const title = line(raw.title);
  // What is being written may wait for its words.
  if (needsText(raw) && body.trim() === '' && summary.trim() === '') return { code: 'text-missing' };
  if (!raw.draft && title === '') return { code: 'title-missing' };
  const speaks = languageOf(raw.language, language);
  if (!isLanguage(speaks)) return { code: 'language-unknown', detail: { language: speaks.slice(0, 20) } };
  const font = speaks === 'vi' ? fontLetters(`${title} ${summary} ${body}`) : null;
  if (font) return { code: 'font-letters', detail: { font } };
  const publishedAt = timeOf(raw.publishedAt, readDate);
  if ('code' in publishedAt) return publishedAt;
  const shown = publishedAt.date.toISOString().slice(0, 10);
  if (publishedAt.date < earliest) return { code: 'date-too-early', detail: { date: shown } };
  if (publishedAt.date.getTime() > now.getTime() + 366 * day)
    return { code: 'date-too-late', detail: { date: shown } };
  const until = raw.publicUntil ? readDate(raw.publicUntil) : null;
  if (until && until <= now && !raw.draft) return { code: 'expired' };
  return {
    ...raw,
    id: id.slice(0, 1000),
    title: shortened(title, mostTitle),
    summary,
    body,
    publishedAt: publishedAt.date,
    publicUntil: until && until > publishedAt.date ? until : null,
    language: speaks,
    categories: raw.categories.map(line),
    tags: raw.tags.map(line).filter((tag) => tag !== ''),
    author: line(raw.author).slice(0, 200),
    credit: line(raw.credit).slice(0, 300),
    pictures: raw.pictures.map(({ src, name }) => ({ src, name: line(name) })),
    files: raw.files.map(({ src, name }) => ({ src, name: line(name) })),
  };
}

/** A table of tenders says all in its fields; what a type cannot do without, the newsroom looks at. */
export const needsText = ({ draft, type = 'news' }: Pick<RawStory, 'draft' | 'type'>): boolean =>
  !draft && contentTypeOf(type)?.body !== 'none' && contentTypeOf(type)?.body !== 'optional';

function timeOf(given: string | number | null, readDate: Reading['readDate']): { date: Date } | Objection {
  if (given === null || String(given).trim() === '') return { code: 'date-missing' };
  const date = readDate(given);
  return date ? { date } : { code: 'date-wrong', detail: { date: String(given).slice(0, 60) } };
}

/** `vi-VN` and `vie` are Vietnamese; English of any country is English. */
function languageOf(said: string | null, otherwise: string): string {
  const code = (said ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (code === '') return otherwise;
  return { vie: 'vi', eng: 'en', zho: 'zh', chi: 'zh', cn: 'zh', khm: 'km' }[code] ?? code;
}

export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();

/** Cut between words, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).toWellFormed();
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : undefined).replace(/[\s,;:.–-]+$/, '')}…`;
}

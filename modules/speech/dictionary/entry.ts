import type { Dictionary, DictionaryValue } from '@saola/vietnamese';

export const readings = ['SAY', 'SPELL', 'WORD'] as const;
/** Say other words for it; spell its letters; or read it as a word and no abbreviation. */
export type Reading = (typeof readings)[number];

export interface EntryDraft {
  written: string;
  reading: Reading;
  /** Of `SAY` only. */
  spoken?: string | undefined;
  caseSensitive?: boolean | undefined;
}

export interface Entry {
  written: string;
  reading: Reading;
  spoken: string;
  caseSensitive: boolean;
}

export type EntryProblem =
  'entry-empty' | 'entry-too-long' | 'entry-with-marks' | 'entry-spoken-missing' | 'entry-refers-to-itself';

export const longestWritten = 60;
export const longestSpoken = 300;

// Angle brackets are marks of SSML, square ones phonemes of the engine; what nobody sees has no place in a word.
const forbidden = /[<>[\]{}\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;
const wordSign = /[\p{L}\p{N}]/u;

/** The entry as it is kept, or what is wrong with it. */
export function readEntry(draft: EntryDraft): Entry | { problem: EntryProblem } {
  const written = tidy(draft.written);
  const spoken = draft.reading === 'SAY' ? tidy(draft.spoken ?? '') : '';
  if (!wordSign.test(written)) return { problem: 'entry-empty' };
  if (written.length > longestWritten || spoken.length > longestSpoken) return { problem: 'entry-too-long' };
  if (forbidden.test(written) || forbidden.test(spoken)) return { problem: 'entry-with-marks' };
  if (draft.reading === 'SAY' && !wordSign.test(spoken)) return { problem: 'entry-spoken-missing' };
  const caseSensitive = draft.caseSensitive ?? written !== written.toLocaleLowerCase('vi');
  const entry: Entry = { written, reading: draft.reading, spoken, caseSensitive };
  if (draft.reading === 'SAY' && findUses(spoken, new Map([[keyOf(entry), entry]])).length > 0)
    return { problem: 'entry-refers-to-itself' };
  return entry;
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** What must be the same for two entries to be about the same word. */
export const keyOf = ({ written, caseSensitive }: Pick<Entry, 'written' | 'caseSensitive'>): string =>
  caseSensitive ? written : written.toLocaleLowerCase('vi');

type Book = ReadonlyMap<string, Entry>;

/** Of several about one word the first counts: they come nearest first. */
export function nearest(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) if (!found.has(keyOf(entry))) found.set(keyOf(entry), entry);
  return found;
}

const words = /[\p{L}\p{M}\p{N}]+(?:[-./&][\p{L}\p{M}\p{N}]+)*/gu;

/** Entries that the text makes use of. Words and runs of words up to six, as longer ones are no abbreviations. */
function findUses(text: string, book: Book): { entry: Entry; from: number; to: number }[] {
  const found: { entry: Entry; from: number; to: number }[] = [];
  const places = [...text.matchAll(words)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  for (let place = 0; place < places.length; place++)
    for (let length = Math.min(6, places.length - place); length > 0; length--) {
      const [from, to] = [places[place]![0], places[place + length - 1]![1]];
      const run = text.slice(from, to);
      const entry = book.get(run) ?? insensitive(book.get(run.toLocaleLowerCase('vi')));
      if (!entry) continue;
      found.push({ entry, from, to });
      place += length - 1;
      break;
    }
  return found;
}

const insensitive = (entry: Entry | undefined): Entry | undefined =>
  entry?.caseSensitive ? undefined : entry;

/** The words of a circle that the entry closes among the others; null when it closes none. */
export function circleOf(entry: Entry, others: readonly Entry[]): string[] | null {
  const book = nearest([entry, ...others]);
  const path: string[] = [];
  const visit = (each: Entry): boolean => {
    path.push(each.written);
    if (each.reading === 'SAY')
      for (const { entry: next } of findUses(each.spoken, book)) {
        if (next === entry) return true;
        if (!path.includes(next.written) && visit(next)) return true;
      }
    path.pop();
    return false;
  };
  return visit(entry) ? [...path, entry.written] : null;
}

/**
 * The entries as the normaliser takes them: readings that use other entries are read through them. An entry that comes back to
 * itself over entries of several levels is read as it stands.
 */
export function dictionaryOf(entries: readonly Entry[]): Dictionary {
  const book = nearest(entries);
  // What stands there in small letters is found however it is written in a text.
  return new Map([...book].map(([key, entry]) => [key, valueOf(entry, book)]));
}

const valueOf = (entry: Entry, book: Book): DictionaryValue => {
  if (entry.reading === 'SAY') return throughOthers(entry, book, []);
  if (entry.reading === 'WORD') return { say: 'word' };
  // One sign at a time the normaliser reads digits as well.
  return /\d/.test(entry.written)
    ? [...entry.written].filter((sign) => wordSign.test(sign)).join(' ')
    : { say: 'spelled' };
};

function throughOthers(entry: Entry, book: Book, within: readonly Entry[]): string {
  if (within.includes(entry)) return entry.spoken;
  let spoken = '';
  let at = 0;
  for (const { entry: used, from, to } of findUses(entry.spoken, book)) {
    const own = entry.spoken.slice(from, to);
    spoken += entry.spoken.slice(at, from);
    spoken += used.reading === 'SAY' ? throughOthers(used, book, [...within, entry]) : own;
    at = to;
  }
  return spoken + entry.spoken.slice(at);
}

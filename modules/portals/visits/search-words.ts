import { localDay } from '@saola/vietnamese';

const LONGEST = 100;
const MOST = 20_000;
const mail = /\S+@\S+/g;
/** Telephone, identity and account numbers, also with points and spaces between; years and numbers of documents stay. */
const longNumber = /\+?\d(?:[\s.-]?\d){5,}/g;

/** Words of a search as they are counted: one writing for all, and nothing in them that may point at a person. */
export const wordsToKeep = (text: string): string =>
  text
    .normalize('NFC')
    .replace(mail, '…')
    .replace(longNumber, '…')
    .replace(/["“”‘’<>\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, LONGEST);

export interface SearchedWords {
  siteId: string;
  day: string;
  language: string;
  /** Empty for what fewer asked than the rule wants: how much of it there is, and not what. */
  words: string;
  results: number;
  count: number;
}

interface Heard {
  siteId: string;
  language: string;
  day: string;
  words: string;
  results: number;
  /** Names of today, never more than the rule asks for. */
  askers: Set<string>;
  count: number;
}

/** What was looked for since the last writing; words of one reader alone stay here and are forgotten. */
export function createSearchWords(now: () => number = Date.now) {
  const totals = new Map<string, number>();
  const heard = new Map<string, Heard>();
  const keyOf = (siteId: string, language: string, words: string) => `${siteId} ${language} ${words}`;

  return {
    /** A search was drawn, with so many finds. */
    drawn(siteId: string, language: string, text: string, total: number): void {
      if (totals.size >= MOST) totals.clear();
      totals.set(keyOf(siteId, language, wordsToKeep(text)), total);
    },
    /** A reader has looked for this. */
    asked(siteId: string, language: string, text: string, asker: string): void {
      const words = wordsToKeep(text);
      const results = totals.get(keyOf(siteId, language, words));
      if (words === '' || results === undefined) return;
      const day = localDay(now());
      const key = `${day} ${keyOf(siteId, language, words)}`;
      let one = heard.get(key);
      if (!one) {
        if (heard.size >= MOST) return;
        heard.set(
          key,
          (one = { siteId, language, day, words, results, askers: new Set<string>(), count: 0 }),
        );
      }
      one.results = results;
      one.count += 1;
      if (one.askers.size < 100) one.askers.add(asker);
    },
    /** What may be written now. At the end of the day, or of the process, the rest goes without its words. */
    take(fewest: number, isEnd = false): SearchedWords[] {
      const today = localDay(now());
      const taken: SearchedWords[] = [];
      for (const [key, one] of heard) {
        const { askers, ...counted } = one;
        const over = isEnd || one.day !== today;
        if (one.count > 0 && (askers.size >= fewest || over)) {
          taken.push({ ...counted, words: askers.size >= fewest ? one.words : '' });
          one.count = 0;
        }
        if (over) heard.delete(key);
      }
      return taken;
    },
  };
}

export type SearchWords = ReturnType<typeof createSearchWords>;

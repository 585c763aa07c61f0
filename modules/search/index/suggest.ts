import { type Narrowing, placeOf } from './documents.ts';
import type { Library } from './library.ts';
import { planSearch, type Slot } from './plan.ts';
import { foldForm, splitWords } from './syllables.ts';

export interface SuggestQuestion extends Pick<Narrowing, 'language' | 'now' | 'siteId'> {
  text: string;
  limit: number;
}

/** Beginnings of words that are looked up at most. */
const mostBeginnings = 60;

/** Titles that have what was typed so far, its last word perhaps only begun. */
export function suggest(library: Library, { text, limit, ...ask }: SuggestQuestion): string[] {
  const { titles, documents } = library;
  const words = splitWords(text.slice(0, 100));
  const last = words.at(-1);
  if (!last) return [];
  const { slots } = planSearch(titles, text.slice(0, last.start));
  slots.push(begunSlot(library, foldForm(last.form)));
  const { scores, masks } = library.scoreTitles(slots);
  const all = slots.length >= 32 ? 0xffffffff : (1 << slots.length) - 1;
  const found: { title: string; worth: number }[] = [];
  for (let number = 0; number < titles.size; number++) {
    if (masks[number] !== all) continue;
    const facts = documents.get(number);
    if (!facts || facts.language !== ask.language || !placeOf(facts, ask)) continue;
    const age = Math.max(0, ask.now - facts.publishedAt) / (365 * 86_400_000);
    found.push({ title: library.titleOf(number), worth: scores[number]! * (1 + 0.5 * Math.exp(-age)) });
  }
  found.sort((a, b) => b.worth - a.worth || (a.title < b.title ? -1 : 1));
  return [...new Set(found.slice(0, limit * 4).map(({ title }) => title))].slice(0, limit);
}

/** Whatever begins so; the word itself, where it is one, before all others. */
function begunSlot({ titles }: Library, fold: string): Slot {
  const variants = titles.vocabulary
    .beginningWith(fold, mostBeginnings)
    .flatMap((whole) =>
      titles.vocabulary.like(whole).map((term) => ({ term, weight: whole === fold ? 1 : 0.6 })),
    );
  return { fold, meant: fold, variants, idf: 2, quiet: false };
}

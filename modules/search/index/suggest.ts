import { type Narrowing, placeOf } from './documents.ts';
import { marked } from './did-you-mean.ts';
import type { Library } from './library.ts';
import { planSearch, type Slot } from './plan.ts';
import { foldForm, splitWords } from './syllables.ts';
import type { TextIndex } from './text-index.ts';
import { WhatIsPublic } from './what-is-public.ts';

export interface SuggestQuestion extends Pick<Narrowing, 'language' | 'now' | 'siteId'> {
  text: string;
  limit: number;
}

/** Words that begin so: as many are weighed, and the most common of them are looked up. */
const mostWeighed = 3_000;
const mostBeginnings = 60;
const mostGoingOn = 300;
/** Ways to go on that are offered where titles have fewer, and as many as are looked up for them. */
const mostWays = 3;
const mostTried = 24;

/** Titles that have what was typed so far, its last word perhaps only begun; then how texts go on with it. */
export function suggest(library: Library, { text, limit, ...ask }: SuggestQuestion): string[] {
  const { titles, documents } = library;
  const words = splitWords(text.slice(0, 100));
  const last = words.at(-1);
  if (!last) return [];
  const { slots } = planSearch(titles, text.slice(0, last.start));
  slots.push(begunSlot(titles, foldForm(last.form)));
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
  const offered = [...new Set(found.slice(0, limit * 4).map(({ title }) => title))].slice(0, limit);
  if (offered.length === limit) return offered;
  const ways = waysOn(
    library.texts,
    words.map(({ form }) => form),
    new WhatIsPublic(library, ask),
  );
  return [...offered, ...ways].slice(0, limit);
}

/** Whatever begins so; the word itself, where it is one, before all others. */
function begunSlot(titles: TextIndex, fold: string): Slot {
  const variants = beginnings(titles, fold).flatMap((whole) =>
    titles.vocabulary.like(whole).map((term) => ({ term, weight: whole === fold ? 1 : 0.6 })),
  );
  return { fold, meant: fold, variants, idf: 2, quiet: false };
}

/** The words that begin so, the most common of many. */
function beginnings({ vocabulary, postings }: TextIndex, fold: string, most = mostBeginnings): string[] {
  const all = vocabulary.beginningWith(fold, mostWeighed);
  if (all.length <= most) return all;
  const times = (whole: string) =>
    vocabulary.like(whole).reduce((sum, term) => sum + postings.count(term), whole === fold ? Infinity : 0);
  return all
    .map((whole) => [whole, times(whole)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([whole]) => whole);
}

/** How the texts go on: what was typed with the marks it is meant to have, its last word whole. */
function waysOn(texts: TextIndex, forms: readonly string[], known: WhatIsPublic): string[] {
  const folds = forms.map(foldForm);
  const before = folds.at(-2);
  if (before === undefined || folds.length > 8) return [];
  const times = (whole: string): number => {
    let sum = 0;
    for (const one of texts.vocabulary.like(before))
      for (const other of texts.vocabulary.like(whole)) sum += texts.pairs.count(one, other);
    return sum;
  };
  const whole = folds.at(-1)!;
  const nexts = beginnings(texts, whole, mostGoingOn)
    .map((one) => [one, times(one)] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTried);
  const ways = new Set<string>();
  for (const [one] of nexts) {
    const way = marked(texts, [...folds.slice(0, -1), one]);
    // The counts also hold what is not public yet or no more.
    if (known.hasRow(splitWords(way).map(({ form }) => texts.vocabulary.find(form) ?? 0))) ways.add(way);
    if (ways.size === mostWays) break;
  }
  return [...ways];
}

import type { Plan } from './plan.ts';
import { foldForm, splitWords } from './syllables.ts';
import type { TextIndex } from './text-index.ts';
import type { WhatIsPublic } from './what-is-public.ts';

/** What a page marks as found: forms of words, each with what it says, and rows of words that are one way to say it. */
export interface WantedWords {
  forms: [string, number][];
  phrases: string[][];
  /** The other ways, as they are written. */
  also: string[];
  /** The question as it was understood, with the marks it was given. */
  readAs: string;
}

export function wantedWords(index: TextIndex, { slots, marked }: Plan, known: WhatIsPublic): WantedWords {
  const also: string[] = [];
  const forms = new Map<string, number>();
  const phrases: string[][] = [];
  const all = slots.every(({ quiet }) => quiet);
  const addWays = (sign: string, fold: string) => {
    for (const way of index.synonyms.waysOf(sign)) {
      const forms = Array.from(splitWords(way), ({ form }) => form);
      phrases.push(forms);
      if (forms.map(foldForm).join(' ') !== fold) also.push(way);
    }
  };
  for (const { fold, variants, idf, sign, maybe, quiet } of slots) {
    if (quiet && !all) continue;
    if (maybe) addWays(maybe.sign, maybe.fold);
    if (sign !== undefined) addWays(sign, fold);
    else
      for (const { term, weight } of variants) {
        const form = index.vocabulary.form(term);
        if (weight >= (marked ? 0.4 : 0.3) && !form.startsWith('§'))
          forms.set(form, Math.round(idf * weight * 100) / 100);
      }
  }
  // Marks that only a text has which is not public are not given.
  const isKnown = (form: string) => marked || known.hasWord(index.vocabulary.find(form) ?? 0);
  const readAs = slots
    .flatMap(({ meant }) => meant.split(' '))
    .map((form) => index.vocabulary.written(isKnown(form) ? form : foldForm(form)))
    .join(' ');
  return { forms: [...forms], phrases, also, readAs };
}

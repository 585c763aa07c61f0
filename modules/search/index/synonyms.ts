import { foldForm, splitWords } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ways to say one thing: “UBND”, “Ủy ban nhân dân”. */
export type Synonyms = readonly (readonly string[])[];

/** A way to say one of them, and the sign that stands for all. */
interface Way {
  forms: readonly string[];
  folds: readonly string[];
  sign: string;
  /** Numbers of the same in the vocabulary that learnt them. */
  formNumbers: number[];
  foldNumbers: number[];
  term: number;
}

/**
 * Finds ways to say the same in a row of words; the longest way wins. What is written with marks has those of the way: a
 * “sơ đồ” is no “sổ đỏ”, a “so do” may be.
 */
export class SynonymFinder {
  #ways = new Map<string, Way[]>();
  #byNumber: (readonly Way[])[] = [];
  #vocabulary: Vocabulary | null = null;
  readonly groups: Synonyms;

  constructor(groups: Synonyms) {
    this.groups = groups;
    for (const [number, group] of groups.entries())
      for (const text of group) {
        const forms = Array.from(splitWords(text), ({ form }) => form);
        const folds = forms.map(foldForm);
        const first = folds[0];
        if (first === undefined) continue;
        const ways = this.#ways.get(first) ?? [];
        ways.push({ forms, folds, sign: `§${number}`, formNumbers: [], foldNumbers: [], term: 0 });
        ways.sort((a, b) => b.folds.length - a.folds.length);
        this.#ways.set(first, ways);
      }
  }

  /** From now on rows are numbers of this vocabulary, which gets a word for every sign. */
  learn(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    for (const [first, ways] of this.#ways) {
      for (const way of ways) {
        way.term = vocabulary.number(way.sign);
        way.formNumbers = way.forms.map((form) => vocabulary.number(form));
        way.foldNumbers = way.folds.map((fold) => vocabulary.number(fold));
      }
      this.#byNumber[vocabulary.foldNumber(first)] = ways;
    }
  }

  /** The way that begins at a place of a row of numbers. */
  inRow(row: Uint32Array, place: number, end: number): Way | null {
    const vocabulary = this.#vocabulary!;
    const ways = this.#byNumber[vocabulary.foldOf(row[place]!)];
    if (ways)
      for (const way of ways) {
        const { formNumbers, foldNumbers } = way;
        const { length } = formNumbers;
        let same = 0;
        if (place + length <= end)
          for (; same < length; same++) {
            const term = row[place + same]!;
            if (term !== formNumbers[same] && term !== foldNumbers[same]) break;
          }
        if (same === length) return way;
      }
    return null;
  }

  /** The way that begins at a place of a question; without marks it may have been meant with any. */
  at(words: readonly { fold: string; meant: string }[], place: number, marked: boolean): Way | null {
    const ways = this.#ways.get(words[place]?.fold ?? '');
    const says = (way: Way) =>
      way.folds.every((fold, n) => {
        const word = words[place + n];
        return word?.fold === fold && (!marked || word.meant === way.forms[n] || word.meant === fold);
      });
    return ways?.find(says) ?? null;
  }

  /** Other ways to say what a sign stands for. */
  waysOf(sign: string): readonly string[] {
    return this.groups[Number(sign.slice(1))] ?? [];
  }
}

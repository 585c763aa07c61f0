import { foldForm, splitWords } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ways to say one thing: “UBND”, “Ủy ban nhân dân”. */
export type Synonyms = readonly (readonly string[])[];

/** A way to say one of them, and the sign that stands for all. */
interface Way {
  folds: readonly string[];
  sign: string;
  /** Numbers of the same in the vocabulary that learnt them. */
  foldNumbers: number[];
  term: number;
}

/** Finds ways to say the same in a row of words without marks; the longest way wins. */
export class SynonymFinder {
  #ways = new Map<string, Way[]>();
  #byNumber: (readonly Way[])[] = [];
  #vocabulary: Vocabulary | null = null;
  readonly groups: Synonyms;

  constructor(groups: Synonyms) {
    this.groups = groups;
    for (const [number, group] of groups.entries())
      for (const text of group) {
        const folds = Array.from(splitWords(text), ({ form }) => foldForm(form));
        const first = folds[0];
        if (first === undefined) continue;
        const ways = this.#ways.get(first) ?? [];
        ways.push({ folds, sign: `§${number}`, foldNumbers: [], term: 0 });
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
        way.foldNumbers = way.folds.map((fold) => vocabulary.foldNumber(fold));
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
        const { foldNumbers } = way;
        let same = 1;
        if (place + foldNumbers.length <= end)
          while (same < foldNumbers.length && vocabulary.foldOf(row[place + same]!) === foldNumbers[same])
            same++;
        if (same === foldNumbers.length) return way;
      }
    return null;
  }

  /** The way that begins at a place of a row of words without marks. */
  at(folds: readonly string[], place: number): Way | null {
    const ways = this.#ways.get(folds[place] ?? '');
    return ways?.find((way) => way.folds.every((fold, n) => folds[place + n] === fold)) ?? null;
  }

  /** Other ways to say what a sign stands for. */
  waysOf(sign: string): readonly string[] {
    return this.groups[Number(sign.slice(1))] ?? [];
  }
}

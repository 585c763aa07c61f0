import { foldForm, splitWords } from './syllables.ts';

/** Ways to say one thing: “UBND”, “Ủy ban nhân dân”. */
export type Synonyms = readonly (readonly string[])[];

/** A way to say one of them, and the sign that stands for all. */
interface Way {
  folds: readonly string[];
  sign: string;
}

/** Finds ways to say the same in a row of words without marks; the longest way wins. */
export class SynonymFinder {
  #ways = new Map<string, Way[]>();
  readonly groups: Synonyms;

  constructor(groups: Synonyms) {
    this.groups = groups;
    for (const [number, group] of groups.entries())
      for (const text of group) {
        const folds = Array.from(splitWords(text), ({ form }) => foldForm(form));
        const first = folds[0];
        if (first === undefined) continue;
        const ways = this.#ways.get(first) ?? [];
        ways.push({ folds, sign: `§${number}` });
        ways.sort((a, b) => b.folds.length - a.folds.length);
        this.#ways.set(first, ways);
      }
  }

  /** The way that begins at a place of the row. */
  at(folds: readonly string[], place: number): Way | null {
    const ways = this.#ways.get(folds[place] ?? '');
    return ways?.find((way) => way.folds.every((fold, n) => folds[place + n] === fold)) ?? null;
  }

  /** Other ways to say what a sign stands for. */
  waysOf(sign: string): readonly string[] {
    return this.groups[Number(sign.slice(1))] ?? [];
  }

  /** No word that begins a way: most rows of words need no closer look. */
  begins(fold: string): boolean {
    return this.#ways.has(fold);
  }
}

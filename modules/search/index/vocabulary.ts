import { foldForm } from './syllables.ts';

/** Every form of a word that was read, by number; forms that are one without marks hang together. */
export class Vocabulary {
  #numbers = new Map<string, number>();
  #forms: string[] = [];
  #folds = new Map<string, number[]>();
  #sorted: string[] = [];
  #sortedAt = 0;

  get size(): number {
    return this.#forms.length;
  }

  number(form: string): number {
    let number = this.#numbers.get(form);
    if (number === undefined) {
      number = this.#forms.length;
      this.#numbers.set(form, number);
      this.#forms.push(form);
      const fold = foldForm(form);
      const together = this.#folds.get(fold);
      if (together) together.push(number);
      else this.#folds.set(fold, [number]);
    }
    return number;
  }

  find(form: string): number | undefined {
    return this.#numbers.get(form);
  }

  form(number: number): string {
    return this.#forms[number] ?? '';
  }

  /** Numbers of all forms that are this word without marks. */
  like(fold: string): readonly number[] {
    return this.#folds.get(fold) ?? [];
  }

  get folds(): ReadonlyMap<string, readonly number[]> {
    return this.#folds;
  }

  /** Words without marks that begin so, in the order of letters. */
  beginningWith(start: string, most: number): string[] {
    // New words wait until there are enough of them to sort again.
    if (this.#folds.size > this.#sortedAt * 1.02) {
      this.#sorted = [...this.#folds.keys()].sort();
      this.#sortedAt = this.#folds.size;
    }
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && end - low < most && sorted[end]!.startsWith(start)) end++;
    return sorted.slice(low, end);
  }
}

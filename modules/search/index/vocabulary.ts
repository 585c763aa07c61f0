import { placeTone } from '@saola/vietnamese';
import { foldForm } from './syllables.ts';

const endsInY = /^(h|k|l|m|s|t|qu)[yýỳỷỹỵ]$/i;

/** Every form of a word that was read, by number; forms that are one without marks hang together. */
export class Vocabulary {
  #numbers = new Map<string, number>();
  #forms: string[] = [];
  #folds = new Map<string, number>();
  /** By number of a fold: the fold, and its forms. */
  #foldTexts: string[] = [];
  #together: number[][] = [];
  #foldOf = new Uint32Array(1 << 12);
  #ofLength: number[][] = [];
  #withY = new Set<number>();
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
      const fold = this.foldNumber(foldForm(form));
      this.#together[fold]!.push(number);
      if (number >= this.#foldOf.length) {
        const wider = new Uint32Array(number * 2);
        wider.set(this.#foldOf);
        this.#foldOf = wider;
      }
      this.#foldOf[number] = fold;
    }
    return number;
  }

  /** One word is written “ký” by some and “kí” by others: where somebody writes “y”, it is given back so. */
  noteSpelling(number: number, spelling: string): void {
    if (endsInY.test(spelling)) this.#withY.add(number);
  }

  /** A form as it is written: “uy3” is “ủy”. */
  written(form: string): string {
    const [, letters = form, tone = '0'] = /^(\p{L}+)([1-5])$/u.exec(form) ?? [];
    const isWithY = this.#withY.has(this.#numbers.get(form) ?? -1);
    return placeTone(isWithY ? letters.replace(/i$/, 'y') : letters, Number(tone));
  }

  find(form: string): number | undefined {
    return this.#numbers.get(form);
  }

  form(number: number): string {
    return this.#forms[number] ?? '';
  }

  /** Numbers of all forms that are this word without marks. */
  like(fold: string): readonly number[] {
    return this.#together[this.#folds.get(fold) ?? -1] ?? [];
  }

  /** The word without marks as a number of its own. */
  foldOf(number: number): number {
    return this.#foldOf[number]!;
  }

  foldNumber(fold: string): number {
    let number = this.#folds.get(fold);
    if (number === undefined) {
      number = this.#together.push([]) - 1;
      this.#folds.set(fold, number);
      this.#foldTexts.push(fold);
      (this.#ofLength[fold.length] ??= []).push(number);
    }
    return number;
  }

  /** Words without marks of so many letters, each with its forms. */
  *ofLength(length: number): Generator<[fold: string, forms: readonly number[]]> {
    for (const number of this.#ofLength[length] ?? [])
      yield [this.#foldTexts[number]!, this.#together[number]!];
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

import { formOf, longest, splitRun, unitKinds } from './syllables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Spellings that are known by their letters; more than these are read as if each were new. */
const mostSpellings = 1 << 20;

/**
 * Reads texts as the numbers of their words. Every spelling met before is known by its letters alone: no piece of a
 * text becomes a string, which is what reading a hundred thousand texts would spend most of its time on.
 */
export class WordReader {
  #vocabulary: Vocabulary;
  #letters = new Uint16Array(1 << 16);
  #used = 0;
  // By spelling: where its letters begin, how many they are, the number of its word.
  #starts = new Uint32Array(1 << 12);
  #lengths = new Uint8Array(1 << 12);
  #terms = new Uint32Array(1 << 12);
  #count = 0;
  /** A spelling and one by what its letters come to; 0 where nothing is. */
  #table = new Uint32Array(1 << 13);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** `take` is given each word and the letter at which it begins, and answers false when it has enough. */
  read(text: string, take: (term: number, letter: number) => boolean): void {
    for (let start = 0; start < text.length; start++) {
      let code = text.charCodeAt(start);
      if (unitKinds[code] === 0) continue;
      let end = start;
      let kind = 0;
      let hash = 0x811c9dc5;
      for (; end < text.length; end++) {
        code = text.charCodeAt(end);
        const here = unitKinds[code]!;
        if (here === 0) break;
        kind |= here;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      if (kind === 1) {
        const term = end - start <= longest ? this.#termOf(text, start, end, hash ^ (hash >>> 15)) : 0;
        // Marks without a letter are no word.
        if (term !== 0 && !take(term, start)) return;
      } else
        for (const word of splitRun(text.slice(start, end), start))
          if (!take(this.#vocabulary.number(word.form), word.start)) return;
      start = end;
    }
  }

  get bytes(): number {
    return this.#letters.byteLength + this.#starts.byteLength * 2.25 + this.#table.byteLength;
  }

  #termOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    const length = end - start;
    let place = hash & mask;
    for (let entry; (entry = this.#table[place]!) !== 0; place = (place + 1) & mask)
      if (this.#lengths[entry - 1] === length && this.#isSpelled(entry - 1, text, start))
        return this.#terms[entry - 1]!;
    const spelling = text.slice(start, end);
    const term = this.#vocabulary.number(formOf(spelling));
    this.#vocabulary.noteSpelling(term, spelling);
    if (this.#count < mostSpellings) this.#keep(text, start, length, term);
    return term;
  }

  #isSpelled(entry: number, text: string, start: number): boolean {
    const from = this.#starts[entry]!;
    for (let at = this.#lengths[entry]! - 1; at >= 0; at--)
      if (this.#letters[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #keep(text: string, start: number, length: number, term: number): void {
    if (this.#count === this.#starts.length) this.#widen();
    if (this.#used + length > this.#letters.length) this.#letters = widened(this.#letters);
    const entry = this.#count++;
    this.#starts[entry] = this.#used;
    this.#lengths[entry] = length;
    this.#terms[entry] = term;
    for (let at = 0; at < length; at++) this.#letters[this.#used++] = text.charCodeAt(start + at);
    this.#enter(entry);
  }

  #enter(entry: number): void {
    let hash = 0x811c9dc5;
    const from = this.#starts[entry]!;
    for (let at = from; at < from + this.#lengths[entry]!; at++)
      hash = Math.imul(hash ^ this.#letters[at]!, 0x01000193);
    const mask = this.#table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = entry + 1;
  }

  #widen(): void {
    this.#starts = widened(this.#starts);
    this.#lengths = widened(this.#lengths);
    this.#terms = widened(this.#terms);
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let entry = 0; entry < this.#count; entry++) this.#enter(entry);
  }
}

function widened<T extends Uint8Array | Uint16Array | Uint32Array>(numbers: T): T {
  const wider = new (numbers.constructor as new (length: number) => T)(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

import type { Slot } from './plan.ts';
import type { TextIndex } from './text-index.ts';

const k1 = 1.2;
const b = 0.9;
/** Of a long question the rare words choose, until they are this part of what it says; the others only order. */
const choosing = 0.75;
/** … or while no more entries than these are to be read, which costs half a millisecond. */
const readable = 40_000;
/** So many words are all looked up. */
const few = 4;

export interface Scored {
  /** What each slot weighs that was looked up, in the order of their bits. */
  masses: number[];
  /** Slots that were left for `more`. */
  left: number[];
}

/** A score for every document, and which slots it has; kept from one search to the next, so that nothing is made anew. */
export class ScoreBoard {
  scores = new Float32Array(0);
  /** A bit for each slot the document has, the rarest of those looked up first. */
  masks = new Uint32Array(0);
  /** Room for the documents that are found. */
  numbers = new Uint32Array(0);
  #norms = new Float32Array(0);
  #normed = 0;
  #average = 0;

  /**
   * Scores documents by their words alone (BM25); answers which slots were looked up.
   * @param enough part of what is said by the slots below which a document is no find
   */
  score(
    index: TextIndex,
    slots: readonly Slot[],
    marked: boolean,
    { atLeast = few, enough = 0 } = {},
  ): Scored {
    this.#prepare(index);
    const lengths = slots.map(({ variants }) =>
      variants.reduce((sum, { term }) => sum + index.postings.count(term), 0),
    );
    const [chosen, left] = chooseSlots(slots, lengths, atLeast);
    const massOf = (place: number) => (slots[place]!.quiet ? 0 : slots[place]!.idf);
    let ahead = chosen.reduce((sum, place) => sum + massOf(place), 0);
    const least = ahead * enough;
    for (const [rank, place] of chosen.entries()) {
      const { variants, idf } = slots[place]!;
      // Whatever has none of the words so far cannot say enough any more: long lists make no new finds.
      const isLate = ahead < least;
      ahead -= massOf(place);
      const bit = (1 << rank) >>> 0;
      for (const { term, weight } of variants)
        // A word that only looks the same without its marks is no find for whoever typed them.
        this.#add(index, term, idf * weight * (k1 + 1), !marked || weight >= 0.3 ? bit : 0, isLate);
    }
    return { masses: chosen.map(massOf), left };
  }

  /** What a word adds that a document has so many times. */
  more(document: number, idf: number, times: number): number {
    return (idf * (k1 + 1) * times) / (times + this.#norms[document]!);
  }

  #add(index: TextIndex, term: number, most: number, bit: number, isLate: boolean): void {
    const { postings } = index;
    const { pool } = postings;
    for (let block = postings.firstBlock(term); block !== 0; block = pool[block]!) {
      const end = postings.endOfBlock(term, block);
      if (isLate) this.#addToFound(pool, block + 2, end, most, bit);
      else this.#addToAll(pool, block + 2, end, most, bit);
    }
  }

  #addToAll(pool: Uint32Array, from: number, to: number, most: number, bit: number): void {
    const { scores, masks } = this;
    const norms = this.#norms;
    for (let at = from; at < to; at++) {
      const posting = pool[at]!;
      const document = posting >>> 8;
      const times = (posting & 255) * 0.5;
      scores[document] = scores[document]! + (most * times) / (times + norms[document]!);
      masks[document] = masks[document]! | bit;
    }
  }

  #addToFound(pool: Uint32Array, from: number, to: number, most: number, bit: number): void {
    const { scores, masks } = this;
    const norms = this.#norms;
    for (let at = from; at < to; at++) {
      const posting = pool[at]!;
      const document = posting >>> 8;
      const mask = masks[document]!;
      if (mask === 0) continue;
      const times = (posting & 255) * 0.5;
      scores[document] = scores[document]! + (most * times) / (times + norms[document]!);
      masks[document] = mask | bit;
    }
  }

  #prepare(index: TextIndex): void {
    if (this.scores.length < index.size) {
      const size = Math.max(1024, Math.ceil(index.size * 1.25));
      this.scores = new Float32Array(size);
      this.masks = new Uint32Array(size);
      this.numbers = new Uint32Array(size + 1);
      this.#norms = new Float32Array(size);
      this.#normed = 0;
    }
    this.scores.fill(0, 0, index.size);
    this.masks.fill(0, 0, index.size);
    const average = index.averageLength;
    // The average moves slowly: only when it has moved by a hundredth every document is weighed again.
    if (Math.abs(average - this.#average) > this.#average / 100) {
      this.#average = average;
      this.#normed = 0;
    }
    for (; this.#normed < index.size; this.#normed++)
      this.#norms[this.#normed] = k1 * (1 - b + (b * index.lengthOf(this.#normed)) / this.#average);
  }
}

/**
 * Slots that choose the documents, rarest first, and those whose lists are too long for what they say.
 * @param lengths of the lists of each slot
 */
export function chooseSlots(
  slots: readonly Slot[],
  lengths: readonly number[],
  atLeast = few,
): [number[], number[]] {
  const order = slots.map((_, place) => place).sort((a, b) => slots[b]!.idf - slots[a]!.idf);
  if (slots.length <= atLeast) return [order, []];
  const whole = slots.reduce((sum, { idf }) => sum + idf, 0);
  let said = 0;
  let read = 0;
  const chosen = order.filter((place, rank) => {
    if (rank >= 3 && said >= choosing * whole && read + lengths[place]! > readable) return false;
    said += slots[place]!.idf;
    read += lengths[place]!;
    return true;
  });
  return [chosen, order.filter((place) => !chosen.includes(place))];
}

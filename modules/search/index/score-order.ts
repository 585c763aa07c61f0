import type { Plan } from './plan.ts';
import { GAP, type TextIndex } from './text-index.ts';

const sideBySide = 0.6;
const nearby = 0.3;
const together = 1;
const inTitle = 0.5;
/** Words between which two are near, and words of a stretch in which all should stand. */
const reach = 8;
const stretch = 30;

/** What the order of words adds to a score: neighbours that stay neighbours, and all of them in one place. */
export class OrderScore {
  #slotOf: Int8Array;
  #places = new Uint32Array(1 << 12);
  #found = new Int8Array(1 << 12);
  #plan: Plan;
  #index: TextIndex;
  #terms: number[] = [];

  #times = new Uint16Array(32);

  constructor(index: TextIndex, plan: Plan, scratch: { slotOf: Int8Array }) {
    if (scratch.slotOf.length < index.vocabulary.size)
      scratch.slotOf = new Int8Array(index.vocabulary.size * 2);
    this.#slotOf = scratch.slotOf;
    this.#plan = plan;
    this.#index = index;
    for (const [place, { variants }] of plan.slots.entries())
      for (const { term, weight } of variants)
        if (weight > 0.4 && this.#slotOf[term] === 0) {
          this.#slotOf[term] = place + 1;
          this.#terms.push(term);
        }
  }

  /** Leaves the scratch as it was found. */
  end(): void {
    for (const term of this.#terms) this.#slotOf[term] = 0;
  }

  /** How often the document looked at last has a slot. */
  timesOf(slot: number): number {
    return this.#times[slot]!;
  }

  /** What a document's order adds; null when a phrase in quotation marks does not stand in it. */
  of(document: number): number | null {
    const { slots, phrases } = this.#plan;
    const count = this.#findPlaces(document);
    const titleEnd = this.#index.startOf(document) + this.#index.titleLengthOf(document);
    if (phrases.some((phrase) => !this.#hasPhrase(count, phrase))) return null;
    const pairs = new Float32Array(slots.length);
    const nears = new Float32Array(slots.length);
    const seen = new Float64Array(slots.length).fill(-Infinity);
    let title = 0;
    this.#times.fill(0);
    for (let n = 0; n < count; n++) {
      const slot = this.#found[n]!;
      const at = this.#places[n]!;
      if (at < titleEnd && seen[slot]! < 0) title += slots[slot]!.idf;
      seen[slot] = at;
      this.#times[slot]! += 1;
      const behind = slot > 0 ? at - seen[slot - 1]! : Infinity;
      if (behind === 1) pairs[slot]!++;
      else if (behind <= reach) nears[slot]! += 1 / behind;
      const ahead = slot + 1 < slots.length ? at - seen[slot + 1]! : Infinity;
      if (ahead <= reach) nears[slot + 1]! += 0.5 / ahead;
    }
    let score = together * this.#bestStretch(count) + inTitle * title;
    for (let slot = 1; slot < slots.length; slot++) {
      const worth = slots[slot]!.idf + slots[slot - 1]!.idf;
      const pair = pairs[slot]!;
      const near = nears[slot]!;
      score += worth * ((sideBySide * pair) / (pair + 1) + (nearby * near) / (near + 1));
    }
    return score;
  }

  #findPlaces(document: number): number {
    const { row } = this.#index;
    const slotOf = this.#slotOf;
    const end = this.#index.endOf(document);
    let count = 0;
    for (let at = this.#index.startOf(document); at < end && count < this.#places.length; at++) {
      const slot = slotOf[row[at]!]!;
      if (slot === 0 || row[at] === GAP) continue;
      this.#places[count] = at;
      this.#found[count++] = slot - 1;
    }
    return count;
  }

  /** The most that any stretch of the text says of the question. */
  #bestStretch(count: number): number {
    const { slots } = this.#plan;
    const inside = new Uint16Array(slots.length);
    let mass = 0;
    let best = 0;
    for (let to = 0, from = 0; to < count; to++) {
      const slot = this.#found[to]!;
      if (inside[slot]!++ === 0) mass += slots[slot]!.idf;
      for (; this.#places[to]! - this.#places[from]! > stretch; from++)
        if (--inside[this.#found[from]!]! === 0) mass -= slots[this.#found[from]!]!.idf;
      if (mass > best) best = mass;
    }
    return best;
  }

  #hasPhrase(count: number, phrase: readonly number[]): boolean {
    const terms = phrase.map((slot) => this.#plan.slots[slot]!.variants);
    const { row } = this.#index;
    for (let n = 0; n < count; n++) {
      const at = this.#places[n]!;
      if (
        terms.every((variants, step) =>
          variants.some(({ term, weight }) => weight > 0.4 && term === row[at + step]),
        )
      )
        return true;
    }
    return false;
  }
}

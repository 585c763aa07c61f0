import { asks, type Plan, type Slot } from './plan.ts';
import { GAP, type TextIndex } from './text-index.ts';

const sideBySide = 0.9;
const nearby = 0.3;
const together = 0.7;
const inTitle = 0.5;
/** Words between which two are near, and words of a stretch in which all should stand. */
const reach = 8;
const stretch = 20;

/** Room that is used again from one search to the next. */
export class OrderScratch {
  slotOf = new Int8Array(0);
  readonly places = new Uint32Array(1 << 12);
  readonly found = new Uint8Array(1 << 12);
  readonly times = new Uint16Array(32);
  readonly inside = new Uint16Array(32);
  readonly pairs = new Float64Array(32);
  readonly nears = new Float64Array(32);
  readonly seen = new Float64Array(32);
}

/** What the order of words adds to a score: neighbours that stay neighbours, and all of them in one place. */
export class OrderScore {
  #scratch: OrderScratch;
  #plan: Plan;
  #index: TextIndex;
  #idfs: Float64Array;
  /** How much each slot says together with the one before it. */
  #pairIdfs: Float64Array;
  #terms: number[] = [];
  /** Where the stretch begins that says most in the document looked at last. */
  #stretchAt = 0;

  constructor(index: TextIndex, plan: Plan, scratch: OrderScratch) {
    if (scratch.slotOf.length < index.vocabulary.size)
      scratch.slotOf = new Int8Array(index.vocabulary.size * 2);
    this.#scratch = scratch;
    this.#plan = plan;
    this.#index = index;
    this.#idfs = Float64Array.from(plan.slots, ({ idf }) => idf);
    this.#pairIdfs = Float64Array.from(plan.slots, (slot, at) =>
      at === 0 ? 0 : pairIdf(index, plan.slots[at - 1]!, slot),
    );
    const { slotOf } = scratch;
    for (const [place, { variants }] of plan.slots.entries())
      for (const { term, weight } of variants)
        if (weight > 0.4 && term !== GAP && slotOf[term] === 0) {
          slotOf[term] = place + 1;
          this.#terms.push(term);
        }
  }

  /** Leaves the scratch as it was found. */
  end(): void {
    for (const term of this.#terms) this.#scratch.slotOf[term] = 0;
  }

  /** How often the document looked at last has a slot. */
  timesOf(slot: number): number {
    return this.#scratch.times[slot]!;
  }

  /** What a document's order adds; null when a phrase in quotation marks does not stand in it. */
  of(document: number): number | null {
    const idfs = this.#idfs;
    const slots = idfs.length;
    const { places, found, pairs, nears, seen, times } = this.#scratch;
    const count = this.#findPlaces(document);
    const titleEnd = this.#index.startOf(document) + this.#index.titleLengthOf(document);
    if (this.#plan.phrases.some((phrase) => !this.#hasPhrase(count, phrase))) return null;
    pairs.fill(0);
    nears.fill(0);
    seen.fill(-Infinity);
    times.fill(0);
    let title = 0;
    for (let n = 0; n < count; n++) {
      const slot = found[n]!;
      const at = places[n]!;
      if (at < titleEnd && seen[slot]! < 0) title += idfs[slot]!;
      seen[slot] = at;
      times[slot]! += 1;
      const behind = slot > 0 ? at - seen[slot - 1]! : Infinity;
      if (behind === 1) pairs[slot]! += 1;
      else if (behind <= reach) nears[slot]! += 1 / behind;
      const ahead = slot + 1 < slots ? at - seen[slot + 1]! : Infinity;
      if (ahead <= reach) nears[slot + 1]! += 0.5 / ahead;
    }
    let score = together * this.#bestStretch(count) + inTitle * title;
    for (let slot = 1; slot < slots; slot++) {
      const worth = this.#pairIdfs[slot]!;
      const pair = pairs[slot]!;
      const near = nears[slot]!;
      score += worth * ((sideBySide * pair) / (pair + 1) + (nearby * near) / (near + 1));
    }
    return score;
  }

  /** The letter of a document’s text from which its best stretch can be read. */
  letterOf(document: number): number {
    const bodyStart = this.#index.bodyStartOf(document);
    const count = this.#findPlaces(document, bodyStart);
    this.#bestStretch(count);
    return count === 0 ? 0 : this.#index.letterBefore(document, this.#stretchAt);
  }

  #findPlaces(document: number, from = this.#index.startOf(document)): number {
    const { row } = this.#index;
    const { slotOf, places, found } = this.#scratch;
    const end = this.#index.endOf(document);
    const most = places.length;
    let count = 0;
    for (let at = from; at < end && count < most; at++) {
      const slot = slotOf[row[at]!]!;
      if (slot === 0) continue;
      places[count] = at;
      found[count++] = slot - 1;
    }
    return count;
  }

  /** The most that any stretch of the text says of the question. */
  #bestStretch(count: number): number {
    const idfs = this.#idfs;
    const { places, found, inside } = this.#scratch;
    inside.fill(0);
    let mass = 0;
    let best = 0;
    for (let to = 0, from = 0; to < count; to++) {
      const slot = found[to]!;
      if (inside[slot] === 0) mass += idfs[slot]!;
      inside[slot]! += 1;
      for (; places[to]! - places[from]! > stretch; from++) {
        const gone = found[from]!;
        inside[gone]! -= 1;
        if (inside[gone] === 0) mass -= idfs[gone]!;
      }
      if (mass > best) {
        best = mass;
        this.#stretchAt = places[from]!;
      }
    }
    return best;
  }

  #hasPhrase(count: number, phrase: readonly number[]): boolean {
    const terms = phrase.map((slot) => this.#plan.slots[slot]!.variants);
    const { row } = this.#index;
    for (let n = 0; n < count; n++) {
      const at = this.#scratch.places[n]!;
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

/** Two words that often stand side by side say less by it than two that rarely do. */
function pairIdf(index: TextIndex, first: Slot, second: Slot): number {
  let count = 0;
  for (const one of first.variants)
    if (one.weight > 0.4)
      for (const other of second.variants)
        if (other.weight > 0.4) count += index.pairs.count(one.term, other.term);
  const idf = Math.log(1 + index.size / (count + 0.5));
  return first.quiet || second.quiet ? idf * asks : idf;
}

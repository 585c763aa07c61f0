import { didYouMean } from './did-you-mean.ts';
import { type DocumentFacts, Documents, isBelow, type Narrowing, placeOf } from './documents.ts';
import { type Plan, planSearch, type Slot } from './plan.ts';
import { OrderScore } from './score-order.ts';
import { ScoreBoard } from './score-words.ts';
import { SynonymFinder, type Synonyms } from './synonyms.ts';
import { type Texts, TextIndex } from './text-index.ts';
import { wantedWords, type WantedWords } from './wanted-words.ts';

export interface Question extends Narrowing {
  text: string;
  sort: 'best' | 'newest';
  /** The last find of the page before. */
  after: Cursor | null;
  limit: number;
}

/** Place in a list of finds: what it was worth there, and which it was. */
export interface Cursor {
  worth: number;
  storyId: string;
}

export interface Find {
  storyId: string;
  editionId: string;
  siteId: string;
  worth: number;
}

export interface Finds {
  total: number;
  items: Find[];
  next: Cursor | null;
  /** How many finds there are of each kind, field and unit, whatever of these was asked. */
  types: [string, number][];
  categories: [string, number][];
  units: { path: string; name: string; count: number }[];
  /** No document says all of it: these say some. */
  partly: boolean;
  words: WantedWords;
  didYouMean: string | null;
}

/** Finds whose order of words is looked at; those behind them keep the order of their words alone. */
const lookedAt = 120;
/** Nobody turns to a page behind these. */
const mostTurned = 1_000;
const year = 365 * 86_400_000;
const freshness = 0.08;

/** All documents of a network with their words: what is asked of it is answered from memory. */
export class Library {
  readonly texts: TextIndex;
  /** Titles alone, by the same numbers: what has been typed so far is looked for in them. */
  readonly titles = new TextIndex();
  #titles: string[] = [];
  #titleBoard = new ScoreBoard();
  readonly documents = new Documents();
  #ofStory = new Map<string, number[]>();
  #board = new ScoreBoard();
  #scratch = { slotOf: new Int8Array(0) };

  constructor(synonyms: Synonyms = []) {
    this.texts = new TextIndex(new SynonymFinder(synonyms));
  }

  get size(): number {
    return this.texts.alive;
  }

  /** Many documents were taken out: reading everything again would give memory back. */
  get isWorn(): boolean {
    return this.texts.removed > 10_000 && this.texts.removed * 3 > this.texts.size;
  }

  add(facts: DocumentFacts, texts: Texts): void {
    const number = this.texts.add(texts);
    this.titles.add({ title: texts.title, summary: '', body: '', files: '' });
    this.#titles[number] = texts.title;
    this.documents.put(number, facts);
    const numbers = this.#ofStory.get(facts.storyId);
    if (numbers) numbers.push(number);
    else this.#ofStory.set(facts.storyId, [number]);
  }

  /** All editions of a story in all languages. */
  removeStory(storyId: string): void {
    for (const number of this.#ofStory.get(storyId) ?? []) {
      this.texts.remove(number);
      this.documents.remove(number);
      this.#titles[number] = '';
    }
    this.#ofStory.delete(storyId);
  }

  titleOf(number: number): string {
    return this.#titles[number] ?? '';
  }

  scoreTitles(slots: readonly Slot[]): ScoreBoard {
    this.#titleBoard.score(this.titles, slots, false, slots.length);
    return this.#titleBoard;
  }

  search(question: Question): Finds {
    const plan = planSearch(this.texts, question.text);
    const words = wantedWords(this.texts, plan);
    const empty: Finds = {
      total: 0,
      items: [],
      next: null,
      types: [],
      categories: [],
      units: [],
      partly: false,
      words,
      didYouMean: null,
    };
    if (plan.slots.length === 0) return empty;
    const left = this.#board.score(this.texts, plan.slots, plan.marked);
    const { found, partly } = this.#gather(plan, left, question);
    const counted = this.#count(found, question);
    const ranked = this.#rank(plan, left, counted.numbers, question);
    const from = question.after ? placeBehind(ranked, question.after) : 0;
    const page = ranked.slice(from, from + question.limit);
    const last = page.at(-1);
    return {
      ...empty,
      ...counted,
      total: plan.phrases.length > 0 ? ranked.length : counted.numbers.length,
      items: page.map(({ facts, worth }) => ({
        storyId: facts.storyId,
        editionId: facts.editionId,
        siteId: placeOf(facts, question)!.siteId,
        worth,
      })),
      next:
        last && from + question.limit < ranked.length
          ? { worth: last.worth, storyId: last.facts.storyId }
          : null,
      partly,
      didYouMean:
        counted.numbers.length < 3 || partly
          ? didYouMean(this.texts, question.text, counted.numbers.length)
          : null,
    };
  }

  /** Documents that say enough of the question: all of a few words, the greater part of many. */
  #gather(plan: Plan, left: number[], question: Question): { found: number[]; partly: boolean } {
    const whole =
      plan.slots.reduce((sum, { idf, quiet }) => sum + (quiet ? 0 : idf), 0) -
      left.reduce((sum, place) => sum + (plan.slots[place]!.quiet ? 0 : plan.slots[place]!.idf), 0);
    const wanted = plan.slots.filter(({ quiet }) => !quiet).length;
    const enough = plan.phrases.length > 0 || wanted <= 2 ? 0.999 : wanted <= 4 ? 0.6 : 0.2;
    const found = this.#sayingAtLeast(plan, question, enough * whole);
    if (found.length > 0 || plan.phrases.length > 0) return { found, partly: false };
    return { found: this.#sayingAtLeast(plan, question, 0.2 * whole), partly: true };
  }

  #sayingAtLeast({ slots }: Plan, question: Question, least: number): number[] {
    const [first, second, third, fourth] = massTables(slots.map(({ idf, quiet }) => (quiet ? 0 : idf)));
    const { masks } = this.#board;
    const found: number[] = [];
    const isWithin = this.documents.within(question);
    for (let number = 0; number < this.texts.size; number++) {
      const mask = masks[number]!;
      if (mask === 0) continue;
      const mass =
        first[mask & 255]! + second[(mask >>> 8) & 255]! + third[(mask >>> 16) & 255]! + fourth[mask >>> 24]!;
      if (mass >= least && mass > 0 && isWithin(number)) found.push(number);
    }
    return found;
  }

  /** Each choice is counted as if it alone had not been made, so that its other answers can be offered. */
  #count(found: readonly number[], { type, category, unitPath }: Question) {
    const { documents } = this;
    const types = new Uint32Array(documents.types.all.length);
    const categories = new Uint32Array(documents.categories.all.length);
    const units = new Uint32Array(documents.units.all.length);
    const wantedType = type === null ? null : documents.types.find(type);
    const wantedCategory = category === null ? null : documents.categories.find(category);
    const inUnit = documents.units.all.map((path) => unitPath === null || isBelow(path, unitPath));
    const numbers: number[] = [];
    for (const number of found) {
      const ofType = documents.type[number]!;
      const ofCategory = documents.category[number]!;
      const ofUnit = documents.unit[number]!;
      const isType = wantedType === null || ofType === wantedType;
      const isCategory = wantedCategory === null || ofCategory === wantedCategory;
      const isUnit = inUnit[ofUnit]!;
      if (isCategory && isUnit) types[ofType]! += 1;
      if (isType && isUnit) categories[ofCategory]! += 1;
      if (isType && isCategory) units[ofUnit]! += 1;
      if (isType && isCategory && isUnit) numbers.push(number);
    }
    return {
      numbers,
      types: mostFirst(documents.types.all, types, 40),
      categories: mostFirst(documents.categories.all, categories, 40),
      units: mostFirst(documents.units.all, units, 20).map(([path, count]) => ({
        path,
        name: documents.unitNames[documents.units.find(path)] ?? path,
        count,
      })),
    };
  }

  #rank(plan: Plan, left: number[], numbers: number[], { sort, now, after, limit }: Question): Ranked[] {
    const { scores } = this.#board;
    const best =
      sort === 'newest' && plan.phrases.length === 0
        ? []
        : topOf(numbers, scores, plan.phrases.length > 0 ? 5_000 : lookedAt);
    const order = new OrderScore(this.texts, plan, this.#scratch);
    const looked: Ranked[] = [];
    for (const number of best) {
      const facts = this.documents.get(number)!;
      let more = order.of(number);
      if (more === null) continue;
      for (const place of left) {
        const times = order.timesOf(place);
        if (times > 0) more += this.#board.more(number, plan.slots[place]!.idf, times);
      }
      const age = Math.max(0, now - facts.publishedAt) / year;
      looked.push({ facts, worth: (scores[number]! + more) * (1 + freshness * Math.exp(-age)) });
    }
    order.end();
    if (sort === 'newest') {
      const all =
        plan.phrases.length > 0
          ? looked.map(({ facts }) => facts)
          : numbers.map((number) => this.documents.get(number)!);
      return all
        .map((facts) => ({ facts, worth: facts.publishedAt }))
        .sort(better)
        .slice(0, mostTurned);
    }
    looked.sort(better);
    if (numbers.length <= best.length || plan.phrases.length > 0) return looked;
    // Most readers stay on the first pages, for which the others need no order.
    const turned = after ? placeBehind(looked, after) : 0;
    if (turned + limit < looked.length) return looked;
    // Behind those that were looked at, none is worth more than the last of them.
    const isLooked = new Set(best);
    const least = looked.at(-1)?.worth ?? 0;
    const rest = topOf(
      numbers.filter((number) => !isLooked.has(number)),
      scores,
      mostTurned - looked.length,
    );
    const top = scores[rest[0] ?? 0]! || 1;
    return [
      ...looked,
      ...rest.map((number) => ({
        facts: this.documents.get(number)!,
        worth: (least * 0.999 * scores[number]!) / top,
      })),
    ];
  }
}

interface Ranked {
  facts: DocumentFacts;
  worth: number;
}

const better = (a: Ranked, b: Ranked): number =>
  b.worth - a.worth ||
  b.facts.publishedAt - a.facts.publishedAt ||
  (a.facts.storyId < b.facts.storyId ? -1 : 1);

/** Right behind the find of the cursor; where it is gone, behind all that are worth as much. */
function placeBehind(ranked: readonly Ranked[], { worth, storyId }: Cursor): number {
  const same = ranked.findIndex(({ facts }) => facts.storyId === storyId);
  if (same >= 0) return same + 1;
  const behind = ranked.findIndex((one) => one.worth < worth);
  return behind < 0 ? ranked.length : behind;
}

/** What each of the 256 values of a byte of slots weighs. */
function massTables(masses: readonly number[]) {
  const tableAt = (shift: number): Float64Array =>
    Float64Array.from({ length: 256 }, (_, byte) =>
      masses.slice(shift, shift + 8).reduce((sum, mass, bit) => sum + ((byte >> bit) & 1 ? mass : 0), 0),
    );
  return [tableAt(0), tableAt(8), tableAt(16), tableAt(24)] as const;
}

/** The numbers with the highest scores, the highest first, by a heap of as many as are wanted. */
export function topOf(numbers: readonly number[], scores: Float32Array, most: number): number[] {
  if (most <= 0) return [];
  const byScore = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
  if (numbers.length <= most) return numbers.toSorted(byScore);
  const heap = numbers.slice(0, most);
  const sink = (from: number): void => {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < most && byScore(heap[child]!, heap[least]!) > 0) least = child;
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  };
  for (let at = most >> 1; at >= 0; at--) sink(at);
  for (let at = most; at < numbers.length; at++)
    if (scores[numbers[at]!]! > scores[heap[0]!]!) {
      heap[0] = numbers[at]!;
      sink(0);
    }
  return heap.sort(byScore);
}

const mostFirst = (names: readonly string[], counts: Uint32Array, most: number): [string, number][] =>
  names
    .map((name, at): [string, number] => [name, counts[at]!])
    .filter(([name, count]) => count > 0 && name !== '')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most);

import { didYouMean } from './did-you-mean.ts';
import { type DocumentFacts, Documents, type Narrowing, placeOf } from './documents.ts';
import { gather, type Gathered } from './gather.ts';
import { type Plan, planSearch, type Slot } from './plan.ts';
import { OrderScore, OrderScratch } from './score-order.ts';
import { ScoreBoard } from './score-words.ts';
import { SynonymFinder, type Synonyms } from './synonyms.ts';
import { type Texts, TextIndex } from './text-index.ts';
import { topOf } from './top-of.ts';
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

export interface Finds extends Omit<Gathered, 'numbers'> {
  total: number;
  items: Find[];
  next: Cursor | null;
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
  #scratch = new OrderScratch();

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
    const { numbers, ...counted } = gather(
      { documents: this.documents, board: this.#board, plan, question, size: this.texts.size },
      left,
    );
    const ranked = this.#rank(plan, left, numbers, question);
    const from = question.after ? placeBehind(ranked, question.after) : 0;
    const page = ranked.slice(from, from + question.limit);
    const last = page.at(-1);
    return {
      ...empty,
      ...counted,
      total: plan.phrases.length > 0 ? ranked.length : numbers.length,
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
      didYouMean:
        numbers.length < 3 || counted.partly ? didYouMean(this.texts, question.text, numbers.length) : null,
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

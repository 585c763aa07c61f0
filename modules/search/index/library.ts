import { didYouMean } from './did-you-mean.ts';
import { type DocumentFacts, Documents, type Narrowing, placeOf } from './documents.ts';
import { atLeastSaid, gather, type Gathered } from './gather.ts';
import { planSearch, type Slot } from './plan.ts';
import { placeBehind, rank } from './rank.ts';
import { OrderScore, OrderScratch } from './score-order.ts';
import { ScoreBoard } from './score-words.ts';
import { SynonymFinder, type Synonyms } from './synonyms.ts';
import { type Texts, TextIndex } from './text-index.ts';
import { wantedWords, type WantedWords } from './wanted-words.ts';
import { WhatIsPublic } from './what-is-public.ts';

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
  /** Letter of its text from which the place can be read that says most. */
  letter: number;
}

export interface Finds extends Omit<Gathered, 'numbers'> {
  total: number;
  items: Find[];
  next: Cursor | null;
  words: WantedWords;
  didYouMean: string | null;
  /** What was looked for, because what was typed is said nowhere. */
  instead: string | null;
}

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
    this.#titleBoard.score(this.titles, slots, false, { atLeast: slots.length });
    return this.#titleBoard;
  }

  /** Where nothing says all that was typed, and something all that it is guessed to mean, that is looked for. */
  search(question: Question): Finds {
    const finds = this.#find(question);
    if ((finds.total > 0 && !finds.partly) || finds.didYouMean === null) return finds;
    const meant = this.#find({ ...question, text: finds.didYouMean });
    return meant.total > 0 && !meant.partly
      ? { ...meant, didYouMean: null, instead: finds.didYouMean }
      : finds;
  }

  #find(question: Question): Finds {
    const plan = planSearch(this.texts, question.text);
    const known = new WhatIsPublic(this, { siteId: null, now: question.now });
    const words = wantedWords(this.texts, plan, known);
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
      instead: null,
    };
    if (plan.slots.length === 0) return empty;
    const { masses, left } = this.#board.score(this.texts, plan.slots, plan.marked, { enough: atLeastSaid });
    const { numbers, ...counted } = gather(
      { documents: this.documents, board: this.#board, plan, question, size: this.texts.size },
      masses,
    );
    const order = new OrderScore(this.texts, plan, this.#scratch);
    const ranked = rank(
      { documents: this.documents, board: this.#board, plan, order, left },
      numbers,
      question,
    );
    const from = question.after ? placeBehind(ranked, question.after) : 0;
    const page = ranked.slice(from, from + question.limit);
    const last = page.at(-1);
    const items = page.map(({ number, facts, worth }) => ({
      storyId: facts.storyId,
      editionId: facts.editionId,
      siteId: placeOf(facts, question)!.siteId,
      worth,
      letter: order.letterOf(number),
    }));
    order.end();
    return {
      ...empty,
      ...counted,
      total: plan.phrases.length > 0 ? ranked.length : numbers.length,
      items,
      next:
        last && from + question.limit < ranked.length
          ? { worth: last.worth, storyId: last.facts.storyId }
          : null,
      didYouMean:
        numbers.length < 3 || counted.partly
          ? didYouMean(this.texts, question.text, { found: numbers.length, known })
          : null,
    };
  }
}

import { PairCounts } from './pair-counts.ts';
import { Postings } from './postings.ts';
import { splitWords } from './syllables.ts';
import { SynonymFinder } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordReader } from './word-reader.ts';

/** Words of one document, by what they weigh. */
export interface Texts {
  title: string;
  summary: string;
  body: string;
  /** What its attached files say. */
  files: string;
}

/** In halves, as lists keep them. */
const weights = { title: 4, summary: 2, body: 2, files: 1 } as const;
const parts = ['title', 'summary', 'body', 'files'] as const;

/** Words of a document beyond this are not read: a long decree is found by the words of its beginning. */
const mostWords = 20_000;
/** Words of a document whose order is remembered. */
const mostInOrder = 4_000;
/** So many words lie between two letters that are noted, and a piece of a text begins so many before what is wanted. */
const every = 32;
const someWords = 12;
/** Stands in a document's row of words where one part ends. */
export const GAP = 0;

/** Documents as rows of words, and for every word the documents that have it. */
export class TextIndex {
  readonly vocabulary = new Vocabulary();
  readonly postings = new Postings();
  readonly pairs = new PairCounts();
  #row = new Uint32Array(1 << 20);
  #used = 0;
  #starts = new Float64Array(1 << 10);
  #lengths = new Uint32Array(1 << 10);
  #titles = new Uint16Array(1 << 10);
  /** Where the row of the text itself begins, and where its letters are noted. */
  #bodies = new Uint32Array(1 << 10);
  #notes = new Uint32Array(1 << 10);
  /** Of every text the letter at which each thirty-second word begins. */
  #letters = new Uint32Array(1 << 14);
  #noted = 0;
  #count = 0;
  #removed = new Set<number>();
  #said = new Set<number>();
  #words = 0;
  #reader = new WordReader(this.vocabulary);
  // Of the document that is being read: how often each word stands in it, and which do.
  #times = new Uint16Array(1 << 12);
  #touched: number[] = [];
  readonly synonyms: SynonymFinder;

  constructor(synonyms = new SynonymFinder([])) {
    this.synonyms = synonyms;
    this.vocabulary.number('');
    synonyms.learn(this.vocabulary);
    // What the dictionary says is known to be written so, whether a text says it or not.
    for (const way of synonyms.groups.flat()) {
      let before = GAP;
      for (const { form } of splitWords(way)) {
        const term = this.vocabulary.number(form);
        this.#said.add(term);
        if (before !== GAP) this.pairs.add(before, term);
        before = term;
      }
    }
  }

  /** Documents ever added; numbers run below it. */
  get size(): number {
    return this.#count;
  }

  get removed(): number {
    return this.#removed.size;
  }

  get alive(): number {
    return this.#count - this.#removed.size;
  }

  get averageLength(): number {
    return this.#count === 0 ? 1 : Math.max(1, this.#words / this.#count);
  }

  get bytes(): number {
    return this.#row.byteLength + this.postings.bytes + this.pairs.bytes + this.#reader.bytes;
  }

  add(texts: Texts): number {
    const document = this.#count++;
    if (document >= this.#starts.length) this.#widen();
    this.#starts[document] = this.#used;
    let length = 0;
    for (const part of parts) {
      const text = texts[part];
      // The beginning of the text, given once more, says nothing of its own.
      const isBody = part === 'body';
      if (isBody) {
        this.#bodies[document] = this.#used - this.#starts[document]!;
        this.#notes[document] = this.#noted;
      }
      const first = this.#used;
      if (text && !(part === 'summary' && texts.body.startsWith(text))) {
        let before = GAP;
        this.#reader.read(text, (term, letter) => {
          this.#tally(term, weights[part]);
          if (length < mostInOrder) {
            if (isBody && (this.#used - first) % every === 0) this.#note(letter);
            this.#push(term);
          }
          if (before !== GAP) this.pairs.add(before, term);
          before = term;
          return ++length < mostWords;
        });
      }
      if (part === 'title') this.#titles[document] = Math.min(length, 65_535);
      if (part !== 'files') this.#push(GAP);
    }
    this.#addSynonyms(document);
    this.#lengths[document] = length;
    this.#words += length;
    for (const term of this.#touched) {
      this.postings.add(term, document, Math.min(255, this.#times[term]!));
      this.#times[term] = 0;
    }
    this.#touched.length = 0;
    return document;
  }

  #tally(term: number, weight: number): void {
    if (term >= this.#times.length) {
      const wider = new Uint16Array(term * 2);
      wider.set(this.#times);
      this.#times = wider;
    }
    if (this.#times[term] === 0) this.#touched.push(term);
    this.#times[term]! += weight;
  }

  /** A way to say something counts as all other ways of it. */
  #addSynonyms(document: number): void {
    for (let at = this.#starts[document]!; at < this.#used; at++) {
      const way = this.synonyms.inRow(this.#row, at, this.#used);
      if (!way) continue;
      this.#tally(way.term, 2);
      at += way.folds.length - 1;
    }
  }

  /** Its words stay in the lists until the index is made anew; no search gives it. */
  remove(document: number): void {
    this.#removed.add(document);
  }

  isRemoved(document: number): boolean {
    return this.#removed.has(document);
  }

  /** How many documents have a word; one that only the dictionary has counts as one. */
  knownTimes(term: number): number {
    return this.postings.count(term) || (this.#said.has(term) ? 1 : 0);
  }

  isInDictionary(term: number): boolean {
    return this.#said.has(term);
  }

  lengthOf(document: number): number {
    return this.#lengths[document]!;
  }

  titleLengthOf(document: number): number {
    return this.#titles[document]!;
  }

  /** All words in order: read `row` from the one place to the other. */
  get row(): Uint32Array {
    return this.#row;
  }
  startOf(document: number): number {
    return this.#starts[document]!;
  }
  endOf(document: number): number {
    return document + 1 < this.#count ? this.#starts[document + 1]! : this.#used;
  }

  /** Row of the text itself. */
  bodyStartOf(document: number): number {
    return this.#starts[document]! + this.#bodies[document]!;
  }

  /** A letter of the text some words before a place of its row. */
  letterBefore(document: number, place: number): number {
    const note = Math.floor((place - this.bodyStartOf(document) - someWords) / every);
    const end = document + 1 < this.#count ? this.#notes[document + 1]! : this.#noted;
    const at = this.#notes[document]! + note;
    return note <= 0 || at >= end ? 0 : this.#letters[at]!;
  }

  #note(letter: number): void {
    if (this.#noted === this.#letters.length) {
      const wider = new Uint32Array(this.#letters.length * 2);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    this.#letters[this.#noted++] = letter;
  }

  #push(term: number): void {
    if (this.#used === this.#row.length) {
      const wider = new Uint32Array(this.#row.length + Math.max(1 << 20, this.#row.length >> 2));
      wider.set(this.#row);
      this.#row = wider;
    }
    this.#row[this.#used++] = term;
  }

  #widen(): void {
    const size = this.#starts.length * 2;
    const [starts, lengths, titles] = [new Float64Array(size), new Uint32Array(size), new Uint16Array(size)];
    const [bodies, notes] = [new Uint32Array(size), new Uint32Array(size)];
    bodies.set(this.#bodies);
    notes.set(this.#notes);
    [this.#bodies, this.#notes] = [bodies, notes];
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    titles.set(this.#titles);
    [this.#starts, this.#lengths, this.#titles] = [starts, lengths, titles];
  }
}

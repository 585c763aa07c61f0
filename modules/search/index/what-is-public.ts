import { type Documents, type Narrowing, placeOf } from './documents.ts';
import { GAP, type TextIndex } from './text-index.ts';

type Where = Pick<Narrowing, 'siteId' | 'now'> & { language?: string };

/** Words looked at before it is given up: what is rarely said so is then taken for not said. */
const mostRead = 2_000_000;
/** A document takes as long to be asked about as so many words to be read. */
const perDocument = 16;

/**
 * What readers may know of the words of the index. It also holds what is to be public only later, and counts the words
 * of what was withdrawn.
 */
export class WhatIsPublic {
  #texts: TextIndex;
  #documents: Documents;
  #where: Where;
  #left = mostRead;

  constructor({ texts, documents }: { texts: TextIndex; documents: Documents }, where: Where) {
    this.#texts = texts;
    this.#documents = documents;
    this.#where = where;
  }

  /** Something public has the word, or the dictionary has it. */
  hasWord(term: number): boolean {
    if (this.#texts.isInDictionary(term)) return true;
    for (const document of this.#documentsWith(term)) if (this.#isPublic(document)) return true;
    return false;
  }

  /** Something public has these words side by side. */
  hasRow(terms: readonly number[]): boolean {
    if (terms.length === 0 || terms.includes(GAP)) return false;
    const { postings, row } = this.#texts;
    const rarest = terms.reduce((a, b) => (postings.count(b) < postings.count(a) ? b : a));
    const [first, length] = [terms[0]!, terms.length];
    for (const document of this.#documentsWith(rarest)) {
      this.#left -= perDocument;
      if (this.#left < 0) return false;
      if (!this.#isPublic(document)) continue;
      const end = this.#texts.endOf(document) - length;
      const start = this.#texts.startOf(document);
      for (let at = start; at <= end; at++) {
        if (row[at] !== first) continue;
        let same = 1;
        while (same < length && row[at + same] === terms[same]) same++;
        if (same === length) return true;
      }
      this.#left -= end - start;
    }
    return false;
  }

  #isPublic(document: number): boolean {
    const facts = this.#documents.get(document);
    const { language = facts?.language } = this.#where;
    return facts !== null && facts.language === language && placeOf(facts, this.#where) !== null;
  }

  *#documentsWith(term: number): Generator<number> {
    const { postings } = this.#texts;
    const { pool } = postings;
    for (let block = postings.firstBlock(term); block !== 0; block = pool[block]!)
      for (let at = block + 2; at < postings.endOfBlock(term, block); at++) yield pool[at]! >>> 8;
  }
}

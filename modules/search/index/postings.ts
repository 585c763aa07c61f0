const pageSize = 1 << 20;
const firstBlock = 4;
const largestBlock = 1024;

/**
 * For every term the documents that have it, in their order, each with how often: 24 bits and 8 bits in one number.
 * Lists grow by blocks in one pool, so that a million short lists cost no million objects.
 */
export class Postings {
  #pool = new Uint32Array(pageSize);
  #used = 1;
  // By term: first block, last block, free places there, how many documents.
  #heads = new Uint32Array(1 << 16);
  #tails = new Uint32Array(1 << 16);
  #ends = new Uint32Array(1 << 16);
  #counts = new Uint32Array(1 << 16);

  /** Documents must come in rising order. */
  add(term: number, document: number, times: number): void {
    if (term >= this.#heads.length) this.#widen(term);
    const posting = document * 256 + times;
    let tail = this.#tails[term]!;
    if (tail === 0) {
      tail = this.#block(firstBlock);
      this.#heads[term] = tail;
      this.#tails[term] = tail;
      this.#ends[term] = tail + 2;
    } else if (this.#ends[term]! === tail + 2 + this.#pool[tail + 1]!) {
      const next = this.#block(Math.min(largestBlock, this.#pool[tail + 1]! * 2));
      this.#pool[tail] = next;
      tail = next;
      this.#tails[term] = tail;
      this.#ends[term] = tail + 2;
    }
    const end = this.#ends[term]!;
    this.#pool[end] = posting;
    this.#ends[term] = end + 1;
    this.#counts[term]! += 1;
  }

  count(term: number): number {
    return this.#counts[term] ?? 0;
  }

  /** Where lists stand: a block of `pool` is the place of the next, its size, then the postings. */
  get pool(): Uint32Array {
    return this.#pool;
  }

  /** First block of a term's list; 0 for none. */
  firstBlock(term: number): number {
    return this.#heads[term] ?? 0;
  }

  /** Place behind the last posting of a block of a term's list. */
  endOfBlock(term: number, block: number): number {
    return this.#pool[block] === 0 ? this.#ends[term]! : block + 2 + this.#pool[block + 1]!;
  }

  get bytes(): number {
    return this.#pool.byteLength + this.#heads.byteLength * 4;
  }

  #block(size: number): number {
    const place = this.#used;
    this.#used += size + 2;
    if (this.#used > this.#pool.length) {
      const wider = new Uint32Array(
        Math.max(this.#used, this.#pool.length + Math.max(pageSize, this.#pool.length >> 2)),
      );
      wider.set(this.#pool);
      this.#pool = wider;
    }
    this.#pool[place + 1] = size;
    return place;
  }

  #widen(term: number): void {
    const size = Math.max(term + 1, this.#heads.length * 2);
    const widen = (numbers: Uint32Array): Uint32Array<ArrayBuffer> => {
      const wider = new Uint32Array(size);
      wider.set(numbers);
      return wider;
    };
    this.#heads = widen(this.#heads);
    this.#tails = widen(this.#tails);
    this.#ends = widen(this.#ends);
    this.#counts = widen(this.#counts);
  }
}

/** How often one word stands right behind another, in a table of plain numbers. */
export class PairCounts {
  #firsts = new Uint32Array(1 << 16);
  #seconds = new Uint32Array(1 << 16);
  #counts = new Uint32Array(1 << 16);
  #size = 0;

  add(first: number, second: number, times = 1): void {
    if (this.#size * 10 > this.#counts.length * 7) this.#widen();
    const place = this.#place(first, second);
    if (this.#counts[place] === 0) {
      this.#firsts[place] = first;
      this.#seconds[place] = second;
      this.#size++;
    }
    this.#counts[place]! += times;
  }

  count(first: number, second: number): number {
    return this.#counts[this.#place(first, second)]!;
  }

  get bytes(): number {
    return this.#counts.byteLength * 3;
  }

  #place(first: number, second: number): number {
    const mask = this.#counts.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let place = (hash ^ (hash >>> 13)) & mask;
    while (this.#counts[place] !== 0 && (this.#firsts[place] !== first || this.#seconds[place] !== second))
      place = (place + 1) & mask;
    return place;
  }

  #widen(): void {
    const [firsts, seconds, counts] = [this.#firsts, this.#seconds, this.#counts];
    this.#firsts = new Uint32Array(counts.length * 2);
    this.#seconds = new Uint32Array(counts.length * 2);
    this.#counts = new Uint32Array(counts.length * 2);
    this.#size = 0;
    for (let place = 0; place < counts.length; place++)
      if (counts[place]) this.add(firsts[place]!, seconds[place]!, counts[place]);
  }
}

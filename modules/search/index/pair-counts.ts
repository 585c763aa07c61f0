/** How often one word stands right behind another: first, second and count side by side in a table of plain numbers. */
export class PairCounts {
  #table = new Uint32Array(4 << 16);
  #size = 0;

  add(first: number, second: number, times = 1): void {
    if (this.#size * 40 > this.#table.length * 7) this.#widen();
    const place = this.#place(first, second);
    const table = this.#table;
    if (table[place + 2] === 0) {
      table[place] = first;
      table[place + 1] = second;
      this.#size++;
    }
    table[place + 2]! += times;
  }

  count(first: number, second: number): number {
    return this.#table[this.#place(first, second) + 2]!;
  }

  get bytes(): number {
    return this.#table.byteLength;
  }

  #place(first: number, second: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let place = ((hash ^ (hash >>> 13)) << 2) & mask;
    while (table[place + 2] !== 0 && (table[place] !== first || table[place + 1] !== second))
      place = (place + 4) & mask;
    return place;
  }

  #widen(): void {
    const former = this.#table;
    this.#table = new Uint32Array(former.length * 2);
    this.#size = 0;
    for (let place = 0; place < former.length; place += 4)
      if (former[place + 2]) this.add(former[place]!, former[place + 1]!, former[place + 2]);
  }
}

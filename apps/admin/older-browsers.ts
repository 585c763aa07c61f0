// Windows 7 and 8, which commune offices still have, end with Chrome 109: it lacks the array methods that came with 110.
const methods = {
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
  toSpliced(this: unknown[], ...given: [start: number, remove: number, ...items: unknown[]]) {
    const copy = [...this];
    copy.splice(...given);
    return copy;
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = [...this];
    copy[index < 0 ? this.length + index : index] = value;
    return copy;
  },
};

for (const [name, value] of Object.entries(methods))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
export {};

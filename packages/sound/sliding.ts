/** The smallest of the last `window` values, in constant time: a queue that only rises. Before the first it is 1. */
export function slidingMinimum(window: number): (value: number) => number {
  const length = window + 1;
  const values = new Float64Array(length);
  const ends = new Float64Array(length);
  let [head, size, time] = [0, 0, 0];
  return (value) => {
    let last = head + size - 1;
    if (last >= length) last -= length;
    while (size > 0 && values[last]! >= value) {
      size--;
      last = last === 0 ? length - 1 : last - 1;
    }
    last = last + 1 === length ? 0 : last + 1;
    values[last] = value;
    ends[last] = time + window;
    size++;
    time++;
    while (ends[head]! < time) {
      head = head + 1 === length ? 0 : head + 1;
      size--;
    }
    return values[head]!;
  };
}

/** The mean of the last `window` values; before the first they are 1. */
export function movingAverage(window: number): (value: number) => number {
  const kept = new Float64Array(window).fill(1);
  const state = Float64Array.of(window);
  let at = 0;
  return (value) => {
    state[0]! += value - kept[at]!;
    kept[at] = value;
    at = at + 1 === window ? 0 : at + 1;
    // Rounding must not add up over hours.
    if (at === 0) state[0] = kept.reduce((total, each) => total + each, 0);
    return state[0]! / window;
  };
}

export type Numbers = readonly number[] | Uint32Array;

/** The numbers with the highest scores, the highest first, by a heap of as many as are wanted. */
export function topOf(numbers: Numbers, scores: Float32Array | Float64Array, most: number): number[] {
  if (most <= 0) return [];
  const byScore = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
  if (numbers.length <= most) return Array.from(numbers).sort(byScore);
  const heap = Array.from(numbers.slice(0, most));
  for (let at = most >> 1; at >= 0; at--) sink(heap, scores, at);
  let least = scores[heap[0]!]!;
  for (let at = most; at < numbers.length; at++) {
    const number = numbers[at]!;
    // Numbers rise: of two that are worth the same the first stays.
    if (scores[number]! <= least) continue;
    heap[0] = number;
    sink(heap, scores, 0);
    least = scores[heap[0]]!;
  }
  return heap.sort(byScore);
}

/** The least stands on top. */
function sink(heap: number[], scores: Float32Array | Float64Array, from: number): void {
  const number = heap[from]!;
  const score = scores[number]!;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isLess(heap[child + 1]!, heap[child]!, scores)) child++;
    const other = heap[child]!;
    if (scores[other]! > score || (scores[other] === score && other < number)) break;
    heap[at] = other;
    at = child;
  }
  heap[at] = number;
}

const isLess = (a: number, b: number, scores: Float32Array | Float64Array): boolean =>
  scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);

interface Slice {
  bytes: Uint8Array;
  waitsSince: number;
}

/** A slice that is missing is waited for so long, in ms; what comes later is not said any more. */
const patience = 400;

/** Slices of a speaker's sound, which overtake each other and come twice on their way, each once and in order. */
export function putInOrder() {
  const waiting = new Map<number, Slice>();
  let next: number | null = null;
  return {
    /** What may be said now that this one has come. */
    take(sequence: number, bytes: Uint8Array, now: number): Uint8Array[] {
      next ??= sequence;
      if (sequence >= next && waiting.size < 50) waiting.set(sequence, { bytes, waitsSince: now });
      const said: Uint8Array[] = [];
      while (waiting.size > 0) {
        const slice = waiting.get(next);
        if (slice) {
          waiting.delete(next);
          said.push(slice.bytes);
          next += 1;
          continue;
        }
        const first = Math.min(...waiting.keys());
        if (now - waiting.get(first)!.waitsSince < patience) break;
        next = first;
      }
      return said;
    },
  };
}

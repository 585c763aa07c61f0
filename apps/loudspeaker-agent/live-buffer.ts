import { liveFormat } from '@saola/device-protocol';

export type LiveBuffer = ReturnType<typeof makeLiveBuffer>;

/** What comes unevenly waits so long before it sounds; more when that was not enough. */
const firstHold = 150;
const longestHold = 900;
/** What lies further behind than this beyond the hold is let go: a talk is of now. */
const slack = 400;
/** A piece with nothing louder in it is not missed. */
const quiet = 400;

const msOf = (samples: number) => (samples * 1000) / liveFormat.rate;

/** Between a stream whose blocks come early and late, and a sound card that wants samples all the time. Instants in ms. */
export function makeLiveBuffer() {
  const waiting: Int16Array[] = [];
  let count = 0;
  let hold = firstHold;
  let flowsFrom = Infinity;
  let ranDryAt = -Infinity;
  let isPaused = false;

  function letGo(): void {
    const first = waiting.shift();
    count -= first?.length ?? 0;
  }

  return {
    /** How much lies here. */
    ms: () => msOf(count),

    put(samples: Int16Array, now: number): void {
      const isQuiet = samples.every((sample) => Math.abs(sample) < quiet);
      if (isQuiet && msOf(count) > hold + slack / 2) return;
      isPaused = false;
      waiting.push(samples);
      count += samples.length;
      if (flowsFrom === Infinity) {
        // It ran dry in the middle of speech: the way is rougher than was thought.
        hold = now - ranDryAt < 1_000 ? Math.min(longestHold, hold * 1.6) : Math.max(firstHold, hold * 0.7);
        flowsFrom = now + hold;
      }
      while (msOf(count) > hold + slack + msOf(samples.length)) letGo();
    },

    /** Exactly so many samples, silence where there are none. */
    take(wanted: number, now: number): Int16Array {
      const taken = new Int16Array(wanted);
      if (now < flowsFrom) return taken;
      let at = 0;
      while (at < wanted && waiting.length > 0) {
        const first = waiting[0]!;
        const part = first.subarray(0, wanted - at);
        taken.set(part, at);
        at += part.length;
        if (part.length === first.length) waiting.shift();
        else waiting[0] = first.subarray(part.length);
      }
      count -= at;
      if (at < wanted) {
        if (!isPaused) ranDryAt = now;
        flowsFrom = Infinity;
      }
      return taken;
    },
    /** Everything has been taken. */
    isEmpty: () => count === 0,
    /** The speaker has let go: what comes next begins anew, and no rough way is to blame. */
    pause(): void {
      isPaused = true;
      ranDryAt = -Infinity;
    },
  };
}

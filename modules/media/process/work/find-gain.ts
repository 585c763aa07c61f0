const near = 0.25;
const patience = 14;
/** More than this lifts the noise of the room to where the voice was. */
const most = 50;

/**
 * The gain that brings a sound to a loudness through a limiter, which takes away a part of what is added; null where
 * no gain does. All in decibels. Mostly a few steps of a secant are enough; a sound with silences may also become quieter by more gain,
 * where its silences begin to count.
 */
export function findGain(loudnessAt: (gain: number) => number, start: number, wanted: number): number | null {
  let [low, high, share, gain] = [-Infinity, Infinity, 0.6, start];
  let last: { gain: number; off: number } | null = null;
  for (let tried = 0; tried < patience && gain <= start + most; tried++) {
    const off = wanted - loudnessAt(gain);
    if (Math.abs(off) < near) return gain;
    if (last && gain !== last.gain)
      share = Math.min(1, Math.max(0.15, (last.off - off) / (gain - last.gain)));
    last = { gain, off };
    if (off > 0) low = gain;
    else high = gain;
    if (low >= high) [low, high] = off > 0 ? [low, Infinity] : [-Infinity, high];
    const next = gain + Math.max(-12, Math.min(12, off / share));
    gain = next > low && next < high ? next : (low + high) / 2;
  }
  return null;
}

import { expect, it } from 'vitest';
import fc from 'fast-check';
import { findGain } from './find-gain.ts';

it('finds the gain of whatever rises with it, and says where there is none', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: -5, noNaN: true }),
      fc.double({ min: -10, max: 25, noNaN: true }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      (quiet, knee, share) => {
        // Up to the knee the limiter rests; beyond it takes its share.
        const loudnessAt = (gain: number) => quiet + Math.min(gain, knee) + share * Math.max(0, gain - knee);
        const gain = findGain(loudnessAt, -16 - quiet, -16);
        if (gain === null) expect(loudnessAt(-16 - quiet + 50)).toBeLessThan(-15.7);
        else expect(Math.abs(loudnessAt(gain) + 16)).toBeLessThan(0.25);
      },
    ),
  );
  expect(findGain(() => -30, 14, -16)).toBeNull();
});

it('goes on where a sound becomes quieter by more gain, as its silences begin to count', () => {
  const loudnessAt = (gain: number) => (gain < 20 ? -34 + gain * 0.85 : -52 + gain * 0.9);
  const gain = findGain(loudnessAt, 18, -16)!;
  expect(Math.abs(loudnessAt(gain) + 16)).toBeLessThan(0.25);
});

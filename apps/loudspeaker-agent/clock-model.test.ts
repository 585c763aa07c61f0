import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, driftOf, learn, measure, offsetAt, type Measurement } from './clock-model.ts';

/** True server time at an instant of a steady clock that is `offset` behind and drifts. */
const truth = (offset: number, ppm: number) => (steady: number) => offset + steady * (1 + ppm * 1e-6);

function exchanged(trueTime: (steady: number) => number, steady: number, there: number, back: number) {
  const arrived = trueTime(steady + there);
  return measure({
    askedAt: steady,
    answeredAt: steady + there + 1 + back,
    server: { receivedAt: arrived, answeredAt: arrived + 1 },
  });
}

const milliseconds = (max: number) => fc.double({ min: 0.2, max, noNaN: true });

test('clocks wrong by five minutes and drifting 100 ppm are known to 100 ms, on a network of uneven delays', () => {
  const burst = fc.array(fc.tuple(milliseconds(120), milliseconds(120)), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.integer({ min: -100, max: 100 }),
      fc.array(burst, { minLength: 2, maxLength: 30 }),
      (offset, ppm, bursts) => {
        const trueTime = truth(offset, ppm);
        let known: Measurement[] = [];
        let steady = 1_000;
        bursts.forEach((delays, which) => {
          steady += [0, 20_000, 60_000, 300_000][which] ?? 600_000;
          const best = bestOf(
            delays.map(([there, back], i) => exchanged(trueTime, steady + i * 300, there, back)),
          );
          known = learn(known, best!);
          for (const later of [0, 10_000])
            expect(
              Math.abs(offsetAt(known, steady + later)! + steady + later - trueTime(steady + later)),
            ).toBeLessThan(100);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('the drift is followed while the server is away', () => {
  const trueTime = truth(90_000, 100);
  let known: Measurement[] = [];
  for (let steady = 0; steady < 7_200_000; steady += 600_000)
    known = learn(known, exchanged(trueTime, steady, 5, 5));
  expect(driftOf(known) * 1e6).toBeCloseTo(100, 0);
  const anHourLater = 7_200_000 + 3_600_000;
  expect(Math.abs(offsetAt(known, anHourLater)! + anHourLater - trueTime(anHourLater))).toBeLessThan(5);
});

test('a clock that was set makes what was known before worthless', () => {
  let known: Measurement[] = [];
  for (let steady = 0; steady < 3_000_000; steady += 600_000)
    known = learn(known, exchanged(truth(0, 20), steady, 5, 5));
  known = learn(known, exchanged(truth(7 * 3_600_000, 20), 3_600_000, 5, 5));
  expect(known).toHaveLength(1);
  expect(Math.round(offsetAt(known, 3_600_000)! / 60_000)).toBe(420);
});

test('a slow answer is not taken for a clock that was set', () => {
  const trueTime = truth(5_000, 0);
  let known = [exchanged(trueTime, 0, 5, 5)];
  known = learn(known, exchanged(trueTime, 60_000, 1_900, 5));
  expect(known).toHaveLength(2);
  expect(Math.abs(offsetAt(known, 60_000)! - 5_000)).toBeLessThan(20);
});

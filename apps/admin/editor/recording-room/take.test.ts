import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutOut, lengthOf, shapeOf, splice, takeOf, type Take } from './take.ts';

const rate = 8000;
const take = (seconds: number): Take =>
  takeOf(1, {
    samples: Float32Array.from({ length: seconds * rate }, (_, at) => at / (seconds * rate)),
    sampleRate: rate,
  });

it('cuts a stretch out, and what is spliced is as long as what is kept', () => {
  const cut = cutOut(take(4), 1, 2);
  expect(lengthOf(cut)).toBeCloseTo(3, 6);
  expect(cut.kept).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 4 },
  ]);
  // The second cut is meant in what is heard after the first.
  expect(cutOut(cut, 0.5, 1.5).kept).toEqual([
    { from: 0, to: 0.5 },
    { from: 2.5, to: 4 },
  ]);
  expect(splice([cut, take(1)], rate).samples).toHaveLength(4 * rate);
});

it('keeps stretches in order and within the take, however it is cut', () => {
  const time = fc.double({ min: -1, max: 6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(time, time), { maxLength: 8 }), (cuts) => {
      const cut = cuts.reduce((now, [from, to]) => cutOut(now, from, to), take(4));
      let last = 0;
      for (const { from, to } of cut.kept) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(4);
      expect(Math.abs(splice([cut], rate).samples.length / rate - lengthOf(cut))).toBeLessThan(0.01);
    }),
  );
});

it('fades every seam', () => {
  const { samples } = splice([cutOut(take(4), 1, 3)], rate);
  expect(samples[rate - 1]).toBe(0);
  expect(samples[rate]).toBe(0);
  expect(samples[Math.round(1.5 * rate)]).toBeGreaterThan(0.8);
});

it('draws what is kept', () => {
  const shape = shapeOf(cutOut(take(4), 2, 4), 10);
  expect(shape).toHaveLength(10);
  expect(Math.max(...shape)).toBeLessThan(0.51);
});

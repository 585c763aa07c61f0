import fc from 'fast-check';
import { expect, it } from 'vitest';
import { change, redo, undo } from './history.ts';
import { cutOut, lengthOf, shapeOf, splice, suggestCut, takeOf, type Take } from './take.ts';

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

it('suggests the silence before the first word, then the one after the last, then the longest pause', () => {
  const spoken = (parts: [seconds: number, loud: number][]) =>
    takeOf(1, {
      samples: Float32Array.from(
        parts.flatMap(([seconds, loud]) =>
          Array.from({ length: seconds * rate }, (_, at) => loud * Math.sin(at)),
        ),
      ),
      sampleRate: rate,
    });
  const whole = spoken([
    [1, 0],
    [2, 0.5],
    [2, 0.01],
    [1, 0.5],
    [1, 0],
  ]);
  const first = suggestCut(whole);
  expect(first).toMatchObject({ from: 0, what: 'begin' });
  expect(first.to).toBeGreaterThan(0.7);
  const then = suggestCut(cutOut(whole, first.from, first.to));
  expect(then.what).toBe('end');
  const last = suggestCut(
    spoken([
      [2, 0.5],
      [2, 0.01],
      [1, 0.5],
    ]),
  );
  expect(last.what).toBe('pause');
  expect(last.from).toBeGreaterThan(2);
  expect(last.to).toBeLessThan(4);
  expect(suggestCut(spoken([[3, 0.5]]))).toEqual({ from: 1, to: 2, what: 'middle' });
});

it('takes steps back and forth, and forgets what was taken back when another step is made', () => {
  const steps = [1, 2, 3].reduce((history, step) => change(history, step), {
    past: [],
    now: 0,
    future: [],
  } as {
    past: readonly number[];
    now: number;
    future: readonly number[];
  });
  expect(undo(undo(steps)).now).toBe(1);
  expect(redo(undo(steps))).toEqual(steps);
  expect(change(undo(steps), 9)).toMatchObject({ now: 9, future: [] });
  expect(undo(change({ past: [], now: 5, future: [] }, 6)).now).toBe(5);
});

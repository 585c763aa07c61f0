import sharp from 'sharp';
import { expect, it } from 'vitest';
import { coloursOf, speedIndex } from './speed-index.ts';

const screen = async (dark: number) => {
  const height = Math.round(100 * dark);
  const ink = await sharp({
    create: { width: 90, height: Math.max(1, height), channels: 3, background: '#000' },
  })
    .png()
    .toBuffer();
  return coloursOf(
    await sharp({ create: { width: 90, height: 100, channels: 3, background: '#fff' } })
      .composite(height > 0 ? [{ input: ink, top: 0, left: 0 }] : [])
      .png()
      .toBuffer(),
  );
};

it('the time of each picture counts by how much was missing in it', async () => {
  const [empty, half, whole] = [await screen(0), await screen(0.5), await screen(1)];
  const seen = (...frames: [at: number, colours: number[]][]) =>
    speedIndex(frames.map(([at, colours]) => ({ at, colours })));
  expect(seen([0, empty], [1_000, whole])).toBeCloseTo(1_000);
  expect(seen([0, empty], [1_000, half], [3_000, whole])).toBeCloseTo(2_000);
  // What comes back to the same does not count, and a screen on which nothing happens is there at once.
  expect(seen([0, empty], [1_000, whole], [1_500, whole], [9_000, whole])).toBeCloseTo(1_000);
  expect(seen([0, empty], [2_000, empty])).toBe(0);
  expect(speedIndex([])).toBe(0);
});

import type { CDPSession } from 'playwright-core';
import sharp from 'sharp';

/** A picture of the screen, by how many of its points have each brightness of each colour. */
export interface Frame {
  /** Milliseconds from the beginning of the visit. */
  at: number;
  colours: readonly number[];
}

const BINS = 256;
const WIDTH = 90;

/**
 * How long the screen was, on the whole, not yet what it became (Speed Index, ms): the time of each picture counts by how
 * much was missing in it. As WebPageTest and Lighthouse reckon it, by colours and not by places.
 */
export function speedIndex(frames: readonly Frame[]): number {
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return 0;
  const shown = ({ colours }: Frame): number => {
    let whole = 0;
    let there = 0;
    for (const [bin, start] of first.colours.entries()) {
      const wanted = Math.abs(last.colours[bin]! - start);
      whole += wanted;
      there += Math.min(wanted, Math.abs(colours[bin]! - start));
    }
    return whole === 0 ? 1 : there / whole;
  };
  // Until the first picture, and if nothing was drawn before it, nothing is there.
  return frames.reduce((sum, frame, at) => {
    const until = frames[at + 1]?.at ?? frame.at;
    return sum + (1 - shown(frame)) * (until - Math.max(0, frame.at));
  }, 0);
}

/** Films the screen from now on; answers how to end it, with the frames reckoned from `origin` (ms since 1970). */
export async function filmScreen(cdp: CDPSession): Promise<(origin: number) => Promise<Frame[]>> {
  const taken: { at: number; picture: string }[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    taken.push({ at: (metadata.timestamp ?? 0) * 1_000, picture: data });
    void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 360, everyNthFrame: 1 });
  return async (origin) => {
    await cdp.send('Page.stopScreencast');
    // What stood before the visit is the empty screen it begins with.
    const empty = { at: origin, colours: blank };
    const frames = await Promise.all(
      taken
        .filter(({ at }) => at > origin)
        .map(async ({ at, picture }) => ({ at, colours: await coloursOf(Buffer.from(picture, 'base64')) })),
    );
    return [empty, ...frames].map((frame) => ({ ...frame, at: frame.at - origin }));
  };
}

/** Shares of the points, so that pictures of different sizes compare. */
export async function coloursOf(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture)
    .resize({ width: WIDTH })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = Array.from({ length: 3 * BINS }, () => 0);
  for (let point = 0; point < data.length; point += 3)
    for (let channel = 0; channel < 3; channel++) colours[channel * BINS + data[point + channel]!]! += 1;
  return colours.map((count) => count / (info.width * info.height));
}

const blank = Array.from({ length: 3 * BINS }, (_none, bin) => (bin % BINS === BINS - 1 ? 1 : 0));

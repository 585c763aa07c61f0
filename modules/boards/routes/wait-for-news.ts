import type { Socket } from 'node:net';
import { below } from '@saola/platform/database';
import type { Live } from '@saola/platform/live';

/** Resolves when slides of this path change, the board hangs up, or `wait` milliseconds have gone. */
export function waitForNews(
  live: Live,
  unitPath: string,
  { at, wait }: { at: Socket; wait: number },
): { come: Promise<void>; stop(): void } {
  let stop = (): void => undefined;
  const come = new Promise<void>((resolve) => {
    const timer = setTimeout(() => stop(), wait);
    const forget = live.subscribe((event) => {
      if (event.topic === 'boards.slides' && below(unitPath, event.unitPath ?? '')) stop();
    });
    const gone = (): void => stop();
    at.once('close', gone);
    stop = () => {
      clearTimeout(timer);
      forget();
      at.off('close', gone);
      resolve();
    };
  });
  return { come, stop: () => stop() };
}

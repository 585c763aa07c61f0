import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import type { Exchange } from './clock-model.ts';

/** Asks the server once; null when no answer comes. */
export type AskTime = () => Promise<Exchange | null>;

interface Exchanging {
  ask: AskTime;
  clock: Clock;
  signal: AbortSignal;
  learnt(): void;
}

const each = 5;
/** Soon again after a start, so that the drift is known early; then now and then. */
const pauses = [20_000, 60_000, 300_000];
const usually = 600_000;

/** Keeps the clock measured, as long as the signal lets it. Answers how to measure at once. */
export function keepClock({ ask, clock, signal, learnt }: Exchanging): { measureNow(): void } {
  let round = 0;
  let busy: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function measure(): Promise<void> {
    clearTimeout(timer);
    const exchanges: Exchange[] = [];
    for (let number = 0; number < each && !signal.aborted; number += 1) {
      const exchange = await ask();
      if (!exchange) break;
      exchanges.push(exchange);
      // Roughly at once, finely in a moment.
      if (!clock.measured()) {
        clock.learn(exchanges);
        learnt();
      }
      await delay(100, undefined, { signal });
    }
    clock.learn(exchanges);
    if (exchanges.length > 0) learnt();
    const pause = exchanges.length > 0 ? (pauses[round++] ?? usually) : 30_000;
    timer = setTimeout(measureNow, pause * (0.9 + 0.2 * Math.random()));
  }

  function measureNow(): void {
    if (signal.aborted) return;
    busy ??= measure()
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      })
      .finally(() => (busy = null));
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { measureNow };
}

import { setTimeout as delay } from 'node:timers/promises';
import type { AudioShelf } from './audio.ts';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import { patienceEnd } from './plan.ts';
import type { Reports } from './reports.ts';
import type { Item, Store } from './store.ts';

interface Fetching {
  store: Store;
  shelf: AudioShelf;
  clock: Clock;
  reports: Reports;
  signal: AbortSignal;
  ready(): void;
}

const triesOfRefused = 3;

/** Fetches the audio of each item, emergencies first and one at a time, until it is here or would come too late. */
export function startFetching({ store, shelf, clock, reports, signal, ready }: Fetching) {
  const refusals = new Map<string, number>();
  const waitUntil = new Map<string, { at: number; pause: number }>();
  let wake: () => void = () => undefined;

  const running = (async () => {
    while (!signal.aborted) {
      const next = firstWanted();
      if (next) await fetchFor(next);
      else
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 1000);
          wake = () => (clearTimeout(timer), resolve());
        });
    }
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

  function firstWanted(): Item | undefined {
    const wanted = store
      .openItems()
      .filter(
        ({ programmeId, readyAt }) => readyAt === null && (waitUntil.get(programmeId)?.at ?? 0) <= Date.now(),
      );
    return wanted.find(({ priority }) => priority === 'EMERGENCY') ?? wanted[0];
  }

  async function fetchFor(item: Item): Promise<void> {
    const { programmeId, audio, title } = item;
    if (clock.now() > patienceEnd(item)) {
      await reports.playback(programmeId, 'FAILED', 'audio-too-late');
      return;
    }
    const outcome = await shelf.fetchOnce(audio);
    if (outcome === 'here') {
      store.setReady(programmeId, clock.now());
      say(`Đã tải xong “${title}” (${audio.bytes} byte, đúng mã kiểm tra).`);
      ready();
      return;
    }
    const refused = outcome === 'retry' ? 0 : (refusals.get(programmeId) ?? 0) + 1;
    refusals.set(programmeId, refused);
    if (outcome !== 'retry' && refused >= triesOfRefused) {
      say(`Không tải được “${title}”: ${outcome}.`);
      await reports.playback(programmeId, 'FAILED', outcome);
      return;
    }
    const pause = Math.min((waitUntil.get(programmeId)?.pause ?? 500) * 2, 30_000);
    waitUntil.set(programmeId, { at: Date.now() + pause, pause });
    await delay(50, undefined, { signal });
  }

  return { wake: () => wake(), stopped: running };
}

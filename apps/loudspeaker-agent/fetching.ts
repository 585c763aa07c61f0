import { setTimeout as delay } from 'node:timers/promises';
import type { AudioShelf, FetchOutcome } from './audio.ts';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import { patienceEnd } from './plan.ts';
import type { PlayLog } from './play-log.ts';
import { isFull } from './reserve.ts';
import { isRecorded, type Item, type Recorded, type Store } from './store.ts';

interface Fetching {
  store: Store;
  shelf: AudioShelf;
  clock: Clock;
  playLog: PlayLog;
  signal: AbortSignal;
  ready(): void;
}

const triesOfRefused = 3;
const longestPause = 30_000;

/** Fetches the audio of each item, emergencies first and one at a time, until it is here or would come too late. */
export function startFetching({ store, shelf, clock, playLog, signal, ready }: Fetching) {
  const refusals = new Map<string, number>();
  const waitUntil = new Map<string, { at: number; pause: number }>();
  let wake: () => void = () => undefined;

  const running = (async () => {
    await lookForLost();
    while (!signal.aborted) {
      const next = firstWanted();
      if (next) await fetchFor(next).catch(goOnWhenFull);
      else
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 1000);
          wake = () => (clearTimeout(timer), resolve());
        });
    }
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

  async function goOnWhenFull(error: unknown): Promise<void> {
    if (!isFull(error)) throw error;
    say('Đĩa đầy: chưa tải được âm thanh, sẽ thử lại.');
    await delay(longestPause, undefined, { signal });
  }

  /** After a power cut a file may be gone or in pieces. */
  async function lookForLost(): Promise<void> {
    for (const { readyAt, audio, programmeId } of recorded())
      if (readyAt !== null && !(await shelf.holds(audio))) store.setReady(programmeId, null);
  }

  /** When it came is counted by the server's clock, which answers as soon as the connection stands. */
  async function clockMeasured(): Promise<void> {
    for (let waited = 0; !clock.measured() && waited < 3_000; waited += 50)
      await delay(50, undefined, { signal });
  }

  function recorded(): Recorded[] {
    return store.openItems().filter(isRecorded);
  }

  function firstWanted(): Recorded | undefined {
    const wanted = recorded().filter(
      ({ programmeId, readyAt }) =>
        readyAt === null && (waitUntil.get(programmeId)?.at ?? 0) <= performance.now(),
    );
    return wanted.find(({ priority }) => priority === 'EMERGENCY') ?? wanted[0];
  }

  async function fetchFor(item: Recorded): Promise<void> {
    const { programmeId, audio, title } = item;
    if (clock.trusted() && clock.now() > patienceEnd(item)) {
      playLog.playback(programmeId, 'FAILED', { reason: 'audio-too-late' });
      return;
    }
    const outcome = await fetchWithRoom(item);
    if (outcome === 'here') {
      await clockMeasured();
      store.setReady(programmeId, clock.now());
      say(`Đã tải xong “${title}” (${audio.bytes} byte, đúng mã kiểm tra).`);
      ready();
      return;
    }
    if (outcome === 'no-room') say(`Đĩa đầy, chưa tải được “${title}”: hãy dọn chỗ trống.`);
    const mayStillCome = outcome === 'retry' || outcome === 'no-room';
    const refused = mayStillCome ? 0 : (refusals.get(programmeId) ?? 0) + 1;
    refusals.set(programmeId, refused);
    if (!mayStillCome && refused >= triesOfRefused) {
      say(`Không tải được “${title}”: ${outcome}.`);
      playLog.playback(programmeId, 'FAILED', { reason: outcome });
      return;
    }
    const pause = Math.min((waitUntil.get(programmeId)?.pause ?? 500) * 2, longestPause);
    waitUntil.set(programmeId, { at: performance.now() + pause, pause });
    await delay(50, undefined, { signal });
  }

  async function fetchWithRoom(item: Recorded): Promise<FetchOutcome> {
    const outcome = await shelf.fetchOnce(item.audio);
    return outcome === 'no-room' && (await makeRoomFor(item)) ? fetchWithRoom(item) : outcome;
  }

  /** First what no item needs any more goes, then what is needed last of all that comes after this. */
  async function makeRoomFor(item: Recorded): Promise<boolean> {
    const before = await shelf.usedBytes();
    await shelf.keepOnly(store.neededAudio());
    if ((await shelf.usedBytes()) < before) return true;
    const others = recorded().filter((one) => canWait(one, item));
    const last = others.at(-1);
    const gain = others.reduce((sum, { audio }) => sum + audio.bytes, 0);
    // Nothing is given up in vain.
    if (!last || gain < (await shelf.lacks(item.audio))) return false;
    say(`Đĩa đầy: bỏ âm thanh của “${last.title}” để nhường chỗ cho “${item.title}”; sẽ tải lại khi có chỗ.`);
    for (const one of recorded())
      if (one.audio.sha256 === last.audio.sha256) {
        store.setReady(one.programmeId, null);
        waitUntil.set(one.programmeId, { at: performance.now() + longestPause, pause: longestPause });
      }
    await shelf.remove(last.audio);
    return true;
  }

  function canWait(one: Item, item: Item): boolean {
    const isLess = item.priority === 'EMERGENCY' || one.starts > item.starts;
    return one.readyAt !== null && !one.started && one.priority !== 'EMERGENCY' && isLess;
  }

  return { wake: () => wake(), stopped: running };
}

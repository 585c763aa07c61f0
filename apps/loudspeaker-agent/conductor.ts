import type { AudioShelf } from './audio.ts';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import { planAt, type Plan } from './plan.ts';
import type { Player, Playing } from './player.ts';
import type { Reports } from './reports.ts';
import type { Item, Store } from './store.ts';

interface Sounding {
  item: Item;
  playing: Playing;
  since: number;
}

interface Conducting {
  store: Store;
  shelf: AudioShelf;
  clock: Clock;
  reports: Reports;
  player: Player;
  /** What sounds has changed. */
  changed(): void;
}

export type Conductor = ReturnType<typeof makeConductor>;

/** Makes the player do what the timeline says, and reports what became of each item. */
export function makeConductor({ store, shelf, clock, reports, player, changed }: Conducting) {
  let sounding: Sounding | null = null;
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    clearTimeout(timer);
    if (stopped) return;
    const items = store.itemsToPlan(clock.now());
    const plan = clock.trusted() ? planAt(clock.now(), items, deviceSetting()) : silence(items);
    keepHeard();
    if (sounding && sounding.item.programmeId !== plan.now?.programmeId) stop();
    for (const { programmeId, how } of plan.over) await close(programmeId, how);
    if (plan.now && !sounding) await start(plan.now);
    timer = setTimeout(lookAgain, Math.min(Math.max(plan.nextChange - clock.now(), 20), 5_000));
  }

  async function start({ programmeId, offsetMs }: NonNullable<Plan['now']>): Promise<void> {
    const item = store.item(programmeId);
    if (!item || item.done) return;
    const volume = item.volume ?? volumeFor(item);
    const playing = player.play(shelf.fileOf(item.audio), { offsetMs, durationMs: item.durationMs, volume });
    const mine: Sounding = { item, playing, since: performance.now() };
    sounding = mine;
    void playing.ended.then((well) => (well ? undefined : fail(mine)));
    say(
      `${offsetMs > 0 ? 'Phát tiếp' : 'Bắt đầu phát'} “${item.title}” (âm lượng ${volume}${player.kind === 'silent' ? ', phát câm' : ''}).`,
    );
    await reports.playback(programmeId, 'STARTED');
    changed();
  }

  /** Time really played, also when the machine goes off in the middle. */
  function keepHeard(): void {
    if (!sounding) return;
    const now = performance.now();
    store.addHeard(sounding.item.programmeId, now - sounding.since);
    sounding.since = now;
  }

  function stop(): void {
    sounding?.playing.stop();
    sounding = null;
    changed();
  }

  async function fail(failed: Sounding): Promise<void> {
    if (sounding !== failed) return;
    sounding = null;
    say(`Máy phát âm thanh bị lỗi khi phát “${failed.item.title}”.`);
    await reports.playback(failed.item.programmeId, 'FAILED', 'player-failed');
    lookAgain();
  }

  /** The timeline says what should have sounded; only what this machine really played is reported as finished. */
  async function close(programmeId: string, how: Plan['over'][number]['how']): Promise<void> {
    const item = store.item(programmeId);
    if (!item || item.done) return;
    if (how === 'finished' && item.heardMs >= item.durationMs - 2_000 - item.durationMs / 20) {
      say(`Đã phát hết “${item.title}”.`);
      return reports.playback(programmeId, 'FINISHED');
    }
    const reason =
      how === 'dropped' ? (item.started ? 'cut' : 'not-in-turn') : how === 'cut' ? 'cut' : 'was-off';
    say(`Không phát hết “${item.title}”: ${reason}.`);
    return reports.playback(programmeId, 'FAILED', reason);
  }

  const deviceSetting = () => ({
    timeZone: store.setting('timeZone', 'Asia/Ho_Chi_Minh'),
    quietHours: store.setting('quietHours', []),
  });

  const volumeFor = ({ priority }: Item) =>
    priority === 'EMERGENCY' ? store.setting('emergencyVolume', 100) : store.setting('volume', 70);

  function lookAgain(): void {
    turn = turn.then(look).catch((error: unknown) => say(`Lỗi khi lên giờ phát: ${String(error)}`));
  }

  return {
    lookAgain,
    playing: () => sounding?.item.programmeId ?? null,
    async cancel(programmeId: string): Promise<void> {
      await reports.playback(programmeId, 'FAILED', 'cancelled');
      lookAgain();
    },
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await turn;
      keepHeard();
      stop();
    },
  };
}

/** Without the time nothing scheduled sounds (protocol, section 5). */
function silence(_items: Item[]): Plan {
  return { now: null, nextChange: Infinity, over: [] };
}

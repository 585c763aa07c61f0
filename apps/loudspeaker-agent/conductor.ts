import type { AudioShelf } from './audio.ts';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import { planAt, type Plan } from './plan.ts';
import type { PlayLog } from './play-log.ts';
import type { Player, Playing } from './player.ts';
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
  playLog: PlayLog;
  player: Player;
  /** What sounds has changed. */
  changed(): void;
  /** The sound of an item is not there any more. */
  missing(): void;
}

export type Conductor = ReturnType<typeof makeConductor>;

const longestNap = 5_000;
/** So much of the beginning may come late; what is later joins where it should be by now. */
const lateStart = 250;

/** Makes the player do what the timeline says, and writes down what became of each item. */
export function makeConductor({ store, shelf, clock, playLog, player, changed, missing }: Conducting) {
  let sounding: Sounding | null = null;
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(lookAgain, longestNap);
    if (!clock.trusted()) return;
    const plan = planAt(clock.now(), store.itemsToPlan(clock.now()), deviceSetting());
    keepHeard();
    for (const one of plan.over) close(one);
    if (sounding && sounding.item.programmeId !== plan.now?.programmeId) stop(plan);
    if (plan.now && !sounding) await start(plan.now);
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(lookAgain, Math.min(Math.max(plan.nextChange - clock.now(), 20), longestNap));
  }

  async function start({ programmeId, offsetMs: planned, at }: NonNullable<Plan['now']>): Promise<void> {
    const item = store.item(programmeId);
    if (!item || item.done) return;
    if (!(await shelf.holds(item.audio))) {
      say(`Âm thanh của “${item.title}” không còn trên đĩa: tải lại.`);
      store.setReady(programmeId, null);
      return missing();
    }
    const volume = item.volume ?? volumeFor(item);
    const late = Math.round(clock.now() - at);
    const offsetMs = late > lateStart ? planned + late : planned;
    if (offsetMs >= item.durationMs) return;
    const playing = player.play(shelf.fileOf(item.audio), { offsetMs, durationMs: item.durationMs, volume });
    const startErrorMs = Math.round(clock.now() - at - (offsetMs - planned));
    const mine: Sounding = { item, playing, since: performance.now() };
    sounding = mine;
    void playing.ended.then((well) => (well ? undefined : fail(mine)));
    say(
      `${offsetMs > 0 ? 'Phát tiếp' : 'Bắt đầu phát'} “${item.title}” (âm lượng ${volume}${player.kind === 'silent' ? ', phát câm' : ''}).`,
    );
    const state = item.started ? 'RESUMED' : 'STARTED';
    playLog.playback(programmeId, state, { offsetMs, startErrorMs, volume });
    changed();
  }

  /** Time really played, also when the machine goes off in the middle. */
  function keepHeard(): void {
    if (!sounding) return;
    const now = performance.now();
    store.addHeard(sounding.item.programmeId, now - sounding.since);
    sounding.since = now;
  }

  function stop(plan: Plan | null): void {
    const rule = sounding && plan?.pausedBy.get(sounding.item.programmeId);
    sounding?.playing.stop();
    // One that is over has its last entry already.
    if (sounding && plan) playLog.playback(sounding.item.programmeId, 'PAUSED', rule ? { rule } : {});
    sounding = null;
    changed();
  }

  function fail(failed: Sounding): void {
    if (sounding !== failed) return;
    keepHeard();
    sounding = null;
    say(`Máy phát âm thanh bị lỗi khi phát “${failed.item.title}”.`);
    playLog.playback(failed.item.programmeId, 'FAILED', { reason: 'player-failed' });
    lookAgain();
  }

  /** The timeline says what should have sounded; only what this machine really played is written as finished. */
  function close({ programmeId, how, rule }: Plan['over'][number]): void {
    const item = store.item(programmeId);
    if (!item || item.done) return;
    if (
      how === 'finished' &&
      item.started &&
      item.heardMs >= item.durationMs - 2_000 - item.durationMs / 20
    ) {
      say(`Đã phát hết “${item.title}”.`);
      return playLog.playback(programmeId, 'FINISHED');
    }
    const reason =
      how === 'dropped' ? (item.started ? 'cut' : 'not-in-turn') : how === 'cut' ? 'cut' : 'was-off';
    say(`Không phát hết “${item.title}”: ${reason}${reason === 'was-off' ? '' : ` (quy tắc ${rule})`}.`);
    playLog.playback(programmeId, 'FAILED', reason === 'was-off' ? { reason } : { reason, rule });
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
    keepHeard,
    playing: () => sounding?.item.programmeId ?? null,
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await turn;
      keepHeard();
      stop(null);
    },
  };
}

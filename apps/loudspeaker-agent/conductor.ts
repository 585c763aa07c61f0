import type { AudioShelf } from './audio.ts';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import { planAt, startOf, type Plan } from './plan.ts';
import type { PlayLog } from './play-log.ts';
import type { Player, Playing, Prepared } from './player.ts';
import { prepareRelay } from './relay.ts';
import { isRecorded, type Item, type Store } from './store.ts';
import { prepareLive, type LiveTalk } from './live.ts';
import { limitAt } from './volume-limit.ts';

interface Sounding {
  item: Item;
  /** Of an item that is repeated. */
  occurrence: number | null;
  playing: Playing;
  since: number;
  /** It has come to its end, perhaps earlier than was said. */
  isOver: boolean;
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
  /** Whatever else sounds makes way for an item. */
  begins(): void;
  /** Where the streams of talks are. */
  talks: Pick<LiveTalk, 'server' | 'authorisation' | 'orderKeys' | 'refused'>;
}

export type Conductor = ReturnType<typeof makeConductor>;

const longestNap = 5_000;
/** Time for this program to end and to begin anew, twice. */
const calmBefore = 60_000;
/** So much of the beginning may come late; what is later joins where it should be by now. */
const lateStart = 250;
/** A player that fails is tried again, since a sound card may be held by another for a moment. */
const tries = 3;
const pauseBetweenTries = 1_000;

/** Makes the player do what the timeline says, and writes down what became of each item. */
export function makeConductor({
  store,
  shelf,
  clock,
  playLog,
  player,
  changed,
  missing,
  talks,
  begins,
}: Conducting) {
  let sounding: Sounding | null = null;
  let ready: { programmeId: string; offsetMs: number; prepared: Prepared } | null = null;
  const failures = new Map<string, number>();
  const short = new Set<string>();
  /** Of which something was not heard because the speaker was switched off. */
  const muted = new Set<string>();
  /** Relays of which a part was not heard, but what stands in for it. */
  const replaced = new Set<string>();
  /** Talks of which nothing came any more. */
  const lost = new Set<string>();
  /** Talks that are over by themselves, whatever the timeline makes of their last second. */
  const endedTalks = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(lookAgain, longestNap);
    if (!clock.trusted()) return;
    const plan = unmuted(planAt(clock.now(), store.itemsToPlan(clock.now()), deviceSetting()));
    keepHeard();
    for (const one of plan.over) close(one);
    if (sounding && nameOf(sounding) !== (plan.now && nameOf(plan.now))) stop(plan);
    if (plan.now && !sounding) await start(plan.now);
    if (stopped) return;
    if (sounding) sounding.playing.endIn(plan.nextChange - clock.now());
    await prepare(plan.next);
    clearTimeout(timer);
    timer = setTimeout(lookAgain, Math.min(Math.max(plan.nextChange - clock.now() + 1, 20), longestNap));
  }

  async function start(now: NonNullable<Plan['now']>): Promise<void> {
    const { programmeId, occurrence, offsetMs: planned, at } = now;
    const item = store.item(programmeId);
    if (!item || item.done || (failures.get(nameOf(now)) ?? 0) >= tries) return;
    if (isRecorded(item) && !(await shelf.holds(item.audio))) {
      say(`Âm thanh của “${item.title}” không còn trên đĩa: tải lại.`);
      store.setReady(programmeId, null);
      return missing();
    }
    const volume = volumeOf(item);
    const late = Math.round(clock.now() - at);
    const offsetMs = late > lateStart ? planned + late : planned;
    if (offsetMs >= item.durationMs) return;
    const { durationMs } = item;
    begins();
    const playing = (await takePrepared(item, offsetMs)).start({ durationMs, volume });
    await playing.began;
    const startErrorMs = Math.round(clock.now() - at - (offsetMs - planned));
    const mine: Sounding = { item, occurrence, playing, since: performance.now(), isOver: false };
    sounding = mine;
    void playing.ended.then((how) => (how === 'failed' ? fail(mine) : how === 'over' ? runOut(mine) : {}));
    say(
      `${offsetMs > 0 ? 'Phát tiếp' : 'Bắt đầu phát'} “${item.title}” (âm lượng ${volume}${player.kind === 'silent' ? ', phát câm' : ''}).`,
    );
    const state = item.started ? 'RESUMED' : 'STARTED';
    playLog.playback(programmeId, state, { offsetMs, startErrorMs, volume, ...numbered(mine) });
    changed();
  }

  /** What sounds soon has its decoder waiting, so that it starts at once. */
  async function prepare(next: Plan['next']): Promise<void> {
    const isSoon = next && next.at - clock.now() <= longestNap + 1_000;
    if (isSoon && ready?.programmeId === next.programmeId && ready.offsetMs === next.offsetMs) return;
    ready?.prepared.drop();
    ready = null;
    if (!isSoon) return;
    const { programmeId, offsetMs } = next;
    const item = store.item(programmeId);
    if (!item || item.done || !isRecorded(item) || !(await shelf.holds(item.audio))) return;
    ready = { programmeId, offsetMs, prepared: await prepared(item, offsetMs) };
  }

  async function takePrepared(item: Item, offsetMs: number): Promise<Prepared> {
    const mine = ready;
    ready = null;
    if (mine?.programmeId === item.programmeId && mine.offsetMs === offsetMs) return mine.prepared;
    mine?.prepared.drop();
    return prepared(item, offsetMs);
  }

  async function prepared(item: Item, offsetMs: number): Promise<Prepared> {
    const { programmeId, audio, relay, live } = item;
    if (live)
      return prepareLive({ ...talks, programmeId, live, player, lost: () => void lost.add(programmeId) });
    if (!audio) throw new Error('An item has its audio or is a talk');
    const file = shelf.fileOf(audio);
    if (!relay) return player.prepare(file, offsetMs);
    const switched = () => void replaced.add(programmeId);
    return prepareRelay({ player, relay, fallback: file, offsetMs, switched });
  }

  /** Time really played, also when the machine goes off in the middle. */
  function keepHeard(): void {
    if (!sounding || sounding.isOver) return;
    const now = performance.now();
    store.addHeard(sounding.item.programmeId, now - sounding.since);
    sounding.since = now;
  }

  function stop(plan: Plan | null): void {
    const rule = sounding && plan?.pausedBy.get(sounding.item.programmeId);
    sounding?.playing.stop(plan?.now || !plan ? 'at-once' : 'fading');
    // One that is over has its last entry already.
    if (sounding && plan) {
      const silenced = muted.has(sounding.item.programmeId) ? { reason: 'muted' as const } : {};
      const why = rule ? { rule } : silenced;
      playLog.playback(sounding.item.programmeId, 'PAUSED', { ...why, ...numbered(sounding) });
    }
    sounding = null;
    changed();
  }

  /** Its time in the timeline goes on, but nothing more of it is heard. */
  function runOut(mine: Sounding): void {
    if (sounding !== mine) return;
    keepHeard();
    if (mine.item.live) return endTalk(mine);
    mine.isOver = true;
    short.add(mine.item.programmeId);
  }

  /** The speaker has ended it, or nothing comes any more: what waited behind it has its turn. */
  function endTalk(mine: Sounding): void {
    mine.isOver = true;
    endedTalks.add(mine.item.programmeId);
    const lasted = clock.now() - startOf(mine.item);
    store.endTalk(mine.item, Math.max(1_000, Math.floor(lasted / 1_000) * 1_000));
    lookAgain();
  }

  function fail(failed: Sounding): void {
    if (sounding !== failed) return;
    keepHeard();
    sounding = null;
    const { programmeId, title } = failed.item;
    const times = (failures.get(nameOf(failed)) ?? 0) + 1;
    failures.set(nameOf(failed), times);
    say(`Máy phát âm thanh bị lỗi khi phát “${title}” (lần ${times}).`);
    // What is repeated has its next turn, with a player that may be well again by then.
    if (times < tries || failed.occurrence !== null) {
      playLog.playback(programmeId, 'PAUSED', numbered(failed));
      setTimeout(lookAgain, pauseBetweenTries);
    } else {
      playLog.playback(programmeId, 'FAILED', { reason: 'player-failed' });
      lookAgain();
    }
    changed();
  }

  /** The timeline says what should have sounded; only what this machine really played is written as finished. */
  function close({ programmeId, how: planned, rule }: Plan['over'][number]): void {
    const item = store.item(programmeId);
    if (!item || item.done) return;
    const how = endedTalks.delete(programmeId) ? 'finished' : planned;
    if (how === 'finished' && item.live && item.started && !lost.has(programmeId)) {
      say(`Hết phần nói trực tiếp “${item.title}”.`);
      return playLog.playback(programmeId, 'FINISHED');
    }
    if (
      how === 'finished' &&
      !item.live &&
      item.started &&
      item.heardMs >= item.durationMs - 2_000 - item.durationMs / 20
    ) {
      say(`Đã phát hết “${item.title}”.`);
      return playLog.playback(
        programmeId,
        'FINISHED',
        replaced.has(programmeId) ? { reason: 'relay-silent' } : {},
      );
    }
    const reason = reasonFor(item, how);
    const byRule = how === 'finished' ? {} : { rule };
    say(`Không phát hết “${item.title}”: ${reason}${how === 'finished' ? '' : ` (quy tắc ${rule})`}.`);
    playLog.playback(programmeId, 'FAILED', { reason, ...byRule });
  }

  function reasonFor({ programmeId, started }: Item, how: Plan['over'][number]['how']) {
    if (how === 'dropped') return started ? 'cut' : 'not-in-turn';
    if (how === 'cut') return 'cut';
    if (lost.has(programmeId)) return 'stream-lost';
    if (muted.has(programmeId)) return 'muted';
    if ([...failures.keys()].some((name) => name.startsWith(programmeId))) return 'player-failed';
    return short.has(programmeId) ? 'audio-shorter' : 'was-off';
  }

  /** A speaker that is switched off keeps its timeline, and only emergencies sound of it. */
  function unmuted(plan: Plan): Plan {
    const programmeId = plan.now?.programmeId;
    if (programmeId === undefined || !store.setting('muted', false)) return plan;
    if (store.item(programmeId)?.priority === 'EMERGENCY') return plan;
    muted.add(programmeId);
    return { ...plan, now: null };
  }

  const deviceSetting = () => ({
    timeZone: store.setting('timeZone', 'Asia/Ho_Chi_Minh'),
    quietHours: store.setting('quietHours', []),
  });

  /** An emergency is above every limit by the hour. */
  function volumeOf({ priority, volume }: Item): number {
    if (priority === 'EMERGENCY') return volume ?? store.setting('emergencyVolume', 100);
    const limit = limitAt(store.setting('volumeLimits', []), deviceSetting().timeZone, clock.now());
    return Math.min(volume ?? store.setting('volume', 70), limit);
  }

  function lookAgain(): void {
    turn = turn.then(look).catch((error: unknown) => say(`Lỗi khi lên giờ phát: ${String(error)}`));
  }

  return {
    lookAgain,
    keepHeard,
    playing: () => sounding?.item.programmeId ?? null,
    /** Nothing sounds, and nothing is about to. */
    isQuiet(): boolean {
      if (sounding) return false;
      if (!clock.trusted()) return true;
      const { now, next } = planAt(clock.now(), store.itemsToPlan(clock.now()), deviceSetting());
      return now === null && (next === null || next.at - clock.now() > calmBefore);
    },
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await turn;
      keepHeard();
      stop(null);
      ready?.prepared.drop();
    },
  };
}

interface Occurring {
  programmeId: string;
  occurrence: number | null;
}

const nameOf = (one: Occurring | Sounding): string =>
  `${'item' in one ? one.item.programmeId : one.programmeId}#${one.occurrence ?? ''}`;

const numbered = ({ occurrence }: Pick<Occurring, 'occurrence'>) =>
  occurrence === null ? {} : { occurrence };

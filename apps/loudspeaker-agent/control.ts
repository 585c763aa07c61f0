import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ControlFailure, ControlOrder } from '@saola/device-protocol';
import type { Clock } from './clock.ts';
import type { Conductor } from './conductor.ts';
import { say } from './log.ts';
import type { PlayLog } from './play-log.ts';
import type { Player, Playing } from './player.ts';
import { isQuietAt } from './quiet-hours.ts';
import type { Store } from './store.ts';
import { tones, type Tone } from './tones.ts';
import { limitAt } from './volume-limit.ts';

interface Controlling {
  dataFolder: string;
  store: Store;
  playLog: PlayLog;
  clock: Clock;
  player: Player;
  playing: Conductor['playing'];
  sendLogs(orderId: string): Promise<boolean>;
  /** Null where nothing would start this program again. */
  restart: (() => void) | null;
  /** Something new stands in the log. */
  changed(): void;
}

/** Milliseconds from a programme's making way to its sound, at most. */
const beginning = 500;

type Asked = Pick<ControlOrder, 'orderId' | 'kind'>;

/** What was receipted and is not done yet; it survives a power cut. */
export function noteControl({ orderId, kind, issuedAt }: ControlOrder, store: Store, playLog: PlayLog): void {
  if (kind !== 'MUTE' && kind !== 'UNMUTE')
    return void store.set('asked', [...store.setting<Asked[]>('asked', []), { orderId, kind }]);
  const at = Date.parse(issuedAt);
  if (at < store.setting('mutedOrderedAt', 0))
    return playLog.device('ORDER_FAILED', { orderId, order: kind, reason: 'overtaken' });
  store.set('mutedOrderedAt', at);
  store.set('muted', kind === 'MUTE');
  playLog.device('ORDER_DONE', { orderId, order: kind });
}

/** Does what somebody at a desk asks for now, and writes down what became of it. */
export function makeControl(controlling: Controlling) {
  const { dataFolder, store, playLog, clock, player, playing, sendLogs, restart, changed } = controlling;
  let tone: Playing | null = null;
  let gaveWayAt = -Infinity;
  let turn = Promise.resolve();

  const asked = () => store.setting<Asked[]>('asked', []);

  function answer({ orderId, kind: order }: Asked, reason?: ControlFailure, details = {}): void {
    store.together(() => {
      store.set(
        'asked',
        asked().filter((one) => one.orderId !== orderId),
      );
      if (reason) playLog.device('ORDER_FAILED', { orderId, order, reason });
      else playLog.device('ORDER_DONE', { orderId, order, ...details });
    });
    say(reason ? `Không làm được lệnh ${order}: ${reason}.` : `Đã làm lệnh ${order}.`);
    changed();
  }

  async function work(): Promise<void> {
    for (const one of asked()) await perform(one);
  }

  async function perform(one: Asked): Promise<void> {
    const sound = tones[one.kind];
    if (sound) return makeSound(one, sound);
    if (one.kind === 'SEND_LOGS') return answer(one, (await sendLogs(one.orderId)) ? undefined : 'not-sent');
    if (!restart) return answer(one, 'cannot-restart');
    const { programmeId = null } = { programmeId: playing() };
    if (programmeId && store.item(programmeId)?.priority === 'EMERGENCY') return answer(one, 'busy');
    say('Khởi động lại theo lệnh.');
    restart();
  }

  async function makeSound(one: Asked, { mp3, durationMs }: Tone): Promise<void> {
    const timeZone = store.setting('timeZone', 'Asia/Ho_Chi_Minh');
    if (playing()) return answer(one, 'busy');
    if (store.setting('muted', false)) return answer(one, 'muted');
    if (clock.trusted() && isQuietAt(store.setting('quietHours', []), timeZone, clock.now()))
      return answer(one, 'quiet-hours');
    const file = join(dataFolder, 'tone.mp3');
    await writeFile(file, mp3);
    // A programme may have begun meanwhile, or be about to sound.
    if (playing() || performance.now() - gaveWayAt < beginning) {
      await rm(file, { force: true });
      return answer(one, 'busy');
    }
    const limit = limitAt(store.setting('volumeLimits', []), timeZone, clock.now());
    const volume = Math.min(store.setting('volume', 70), limit);
    const silent = player.kind === 'silent';
    tone = player.prepare(file, 0).start({ durationMs, volume });
    const how = await tone.ended;
    tone = null;
    await rm(file, { force: true });
    if (how === 'over') answer(one, undefined, { volume, silent });
    else answer(one, how === 'failed' ? 'player-failed' : 'overtaken');
  }

  return {
    /** After the transaction in which it was noted. */
    obey: () =>
      void (turn = turn.then(work).catch((error: unknown) => say(`Lỗi khi làm lệnh: ${String(error)}`))),
    /** A programme goes before any tone. */
    yield(): void {
      gaveWayAt = performance.now();
      tone?.stop('at-once');
    },
    /** After a start: what was asked before it. */
    resume(): void {
      for (const one of asked()) {
        if (one.kind === 'RESTART') answer(one);
        else if (tones[one.kind]) answer(one, 'was-off');
      }
      this.obey();
    },
  };
}

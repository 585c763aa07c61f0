import { createHash } from 'node:crypto';
import { readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  compareVersions,
  verifyRelease,
  type PublicKey,
  type UpdateFailure,
  type UpdateOrder,
} from '@saola/device-protocol';
import { addressOf } from './address.ts';
import { say } from './log.ts';
import type { PlayLog } from './play-log.ts';
import type { Store } from './store.ts';
import {
  launchedBy,
  readUpdateState,
  releaseFile,
  vouched,
  writeUpdateState,
  writeWhole,
} from './update-state.ts';
import { version as own } from './version.ts';

interface Updating {
  dataFolder: string;
  store: Store;
  playLog: PlayLog;
  now(): number;
  rootKey: PublicKey;
  server: string;
  authorisation: string;
  /** Nothing sounds and nothing is about to. */
  isQuiet(): boolean;
  restart: (() => void) | null;
  changed(): void;
  signal: AbortSignal;
}

/** Without what started this program nobody would go back. */
export const canUpdate = (): boolean => process.env[launchedBy] !== undefined;

const roomForLog = 32 * 1024 * 1024;
const refusalsUntilGivenUp = 3;

/** The newest one counts; it survives a power cut. */
export function noteUpdate(order: UpdateOrder, store: Store, playLog: PlayLog): void {
  const before = store.setting<UpdateOrder | null>('update', null);
  const isOlder = before && Date.parse(order.issuedAt) < Date.parse(before.issuedAt);
  if (before) {
    const { orderId } = isOlder ? order : before;
    playLog.device('ORDER_FAILED', { orderId, order: 'UPDATE', reason: 'overtaken' });
  }
  if (!isOlder) store.set('update', order);
}

/** Brings another version of this program here, and says what became of it. */
export function makeUpdater({
  dataFolder,
  store,
  playLog,
  now,
  rootKey,
  server,
  authorisation,
  isQuiet,
  restart,
  changed,
  signal,
}: Updating) {
  const asked = () => store.setting<UpdateOrder | null>('update', null);
  let turn = Promise.resolve();

  function answer({ orderId, version }: UpdateOrder, reason?: UpdateFailure): void {
    if (asked()?.orderId !== orderId) return;
    store.together(() => {
      store.set('update', null);
      const about = { orderId, order: 'UPDATE' };
      if (reason) playLog.device('ORDER_FAILED', { ...about, reason });
      else playLog.device('ORDER_DONE', { ...about, version: own });
    });
    say(reason ? `Không cập nhật lên bản ${version}: ${reason}.` : `Đã cập nhật lên bản ${version}.`);
    changed();
  }

  async function work(): Promise<void> {
    for (let order = asked(); order && !signal.aborted; order = asked()) {
      const { accepted, trial, failed } = readUpdateState(dataFolder);
      const { orderId } = order;
      const isHere = own.endsWith(`/${order.version}`);
      if (failed?.orderId === orderId) answer(order, failed.reason);
      else if (trial?.orderId === orderId && process.env[launchedBy] === 'trial') {
        if (!isHere) return;
        await vouch();
        answer(order);
      } else if (isHere || accepted?.orderId === orderId) answer(order);
      else if (await bring(order)) return;
    }
    // Out of the process that was on trial: the launcher alone needs as much memory again.
    if (process.env[launchedBy] === 'trial' && !readUpdateState(dataFolder).trial && (await quiet(Infinity)))
      restart?.();
  }

  /** The server has stored what this program wrote at its start: it lives, is connected, and is heard. */
  async function vouch(): Promise<void> {
    while (playLog.waiting() > 0) await delay(200, undefined, { signal });
    const heard = new Promise<void>((resolve) => process.once('message', () => resolve()));
    process.send?.(vouched);
    await heard;
  }

  /** Answers whether this program is to end, so that the other one begins. */
  async function bring(order: UpdateOrder): Promise<boolean> {
    const number = await verifyRelease(order, rootKey, store.setting('releaseKeysNumber', 1));
    if (number === null) return (answer(order, 'release-not-signed'), false);
    store.set('releaseKeysNumber', number);
    if (!order.olderToo && compareVersions(order.version, own) < 0)
      return (answer(order, 'older-version'), false);
    if (!restart || !canUpdate()) return (answer(order, 'cannot-restart'), false);
    const failure = await fetchProgram(order);
    if (failure) return (answer(order, failure), false);
    if (!(await quiet(Date.parse(order.notAfter)))) return (answer(order, 'busy'), false);
    const { orderId, version, sha256, vouchWithinSeconds } = order;
    if (asked()?.orderId !== orderId) return false;
    const { accepted } = readUpdateState(dataFolder);
    const trial = { orderId, version, sha256, vouchWithinSeconds, starts: 0 };
    writeUpdateState(dataFolder, { accepted, trial, failed: null });
    say(`Chuyển sang chạy thử bản ${version}.`);
    restart();
    return true;
  }

  async function quiet(until: number): Promise<boolean> {
    while (!isQuiet()) {
      if (now() > until) return false;
      await delay(1_000, undefined, { signal });
    }
    return true;
  }

  async function fetchProgram(order: UpdateOrder): Promise<UpdateFailure | null> {
    const { accepted } = readUpdateState(dataFolder);
    await keepOnly(accepted ? [accepted.sha256] : []);
    await delay(Math.random() * order.spreadSeconds * 1000, undefined, { signal });
    let refusals = 0;
    for (let pause = 2_000; now() < Date.parse(order.notAfter); pause = Math.min(pause * 2, 300_000)) {
      if (asked()?.orderId !== order.orderId) return 'overtaken';
      const bytes = await fetchOnce(order);
      if (bytes === 'refused' && (refusals += 1) >= refusalsUntilGivenUp) return 'not-fetched';
      if (typeof bytes !== 'string') {
        if (createHash('sha256').update(bytes).digest('hex') !== order.sha256) return 'bundle-altered';
        const disk = await statfs(dataFolder);
        if (disk.bavail * disk.bsize < order.bytes + roomForLog) return 'no-room';
        writeWhole(releaseFile(dataFolder, order), bytes);
        return null;
      }
      await delay(pause, undefined, { signal });
    }
    return 'not-fetched';
  }

  async function fetchOnce({ path, bytes }: UpdateOrder): Promise<Buffer | 'refused' | 'away'> {
    try {
      const response = await fetch(addressOf(server, path), {
        headers: { authorization: authorisation },
        signal: AbortSignal.any([signal, AbortSignal.timeout(300_000)]),
      });
      if (!response.ok || !response.body)
        return response.status >= 500 || response.status === 429 ? 'away' : 'refused';
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of response.body as AsyncIterable<Uint8Array>) {
        length += part.length;
        // More than was ordered: its sum will not fit either.
        if (length > bytes) break;
        parts.push(part);
      }
      return Buffer.concat(parts);
    } catch {
      signal.throwIfAborted();
      return 'away';
    }
  }

  /** The one that runs stays: it is the way back. */
  async function keepOnly(needed: string[]): Promise<void> {
    const folder = join(dataFolder, 'releases');
    const names = await readdir(folder).catch(() => []);
    const old = names.filter((name) => !needed.some((one) => name === `${one}.mjs`));
    await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
  }

  return {
    /** After a start, and after the transaction in which an order was noted. */
    look: () =>
      void (turn = turn.then(work).catch((error: unknown) => {
        if (!signal.aborted) say(`Lỗi khi cập nhật phần mềm: ${String(error)}`);
      })),
  };
}

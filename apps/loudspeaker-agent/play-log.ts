import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import {
  beginsLog,
  hashOfEntry,
  keyIdOf,
  signReportWith,
  type Acknowledgement,
  type DeviceReport,
  type PlaybackReport,
  type PrivateKey,
  type Receipt,
  type Report,
} from '@saola/device-protocol';
import type { Clock } from './clock.ts';
import { say } from './log.ts';
import type { Store } from './store.ts';

type Place = 'reportId' | 'deviceId' | 'at' | 'log' | 'sequence' | 'previous';
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Draft = Without<Report, Place> & Partial<Pick<Report, 'reportId' | 'at'>>;
type PlaybackDetails = Partial<
  Pick<PlaybackReport, 'reason' | 'rule' | 'offsetMs' | 'startErrorMs' | 'occurrence' | 'volume' | 'playedMs'>
>;

interface Head {
  log: string;
  sequence: number;
  hash: string;
}

export type PlayLog = Awaited<ReturnType<typeof openPlayLog>>;

interface Logging {
  deviceId: string;
  privateKey: PrivateKey;
  store: Store;
  clock: Clock;
  /** Nobody can hear what is played. */
  silent: boolean;
}

const keepFor = 90 * 86_400_000;

/**
 * What this device has done, entry by entry, each signed and naming the one before it (protocol, section 6). An entry
 * is written in the transaction of the change it tells of, so that no power cut parts them.
 */
export async function openPlayLog({ deviceId, privateKey, store, clock, silent }: Logging) {
  const key = createPrivateKey({ key: { ...privateKey }, format: 'jwk' });
  const keyId = await keyIdOf(privateKey);
  const signer = { keyId, sign: (bytes: Uint8Array) => sign(null, bytes, key) };
  const refused = new Map<string, { at: number; times: number }>();
  let acknowledged = store.setting('acknowledged', 0);

  const head = (): Head => store.setting<Head | null>('logHead', null) ?? begin('new');

  function append(draft: Draft): void {
    store.together(() => write(head(), draft));
  }

  function write(last: Head, draft: Draft): Head {
    const report = {
      reportId: randomUUID(),
      deviceId,
      at: new Date(clock.now()).toISOString(),
      ...draft,
      log: last.log,
      sequence: last.sequence + 1,
      previous: last.hash,
    } as Report;
    const jws = signReportWith(report, signer);
    const next = { log: last.log, sequence: report.sequence, hash: hashOfEntry(jws) };
    store.putEntry(report.log, report.sequence, jws, Date.now());
    store.set('logHead', next);
    return next;
  }

  /** The first log of a device, or the next when the one before can grow no longer. */
  function begin(reason: string): Head {
    return store.together(() =>
      write(
        { log: randomUUID(), sequence: 0, hash: beginsLog },
        { kind: 'DEVICE', what: 'LOG_BEGUN', reason },
      ),
    );
  }

  /** What the server has not taken from the old log goes on in the new one. */
  function beginAnew(old: Head): void {
    store.together(() => {
      let last = begin('conflict');
      for (const { jws } of store.entriesAfter(old.log, acknowledged, 100_000))
        last = write(last, draftIn(jws));
      acknowledged = 0;
      store.set('acknowledged', 0);
    });
  }

  // A folder of an agent of protocol 1.0: what it has not sent goes on in the log, as what it was.
  store.together(() => {
    for (const jws of store.takeOldReports()) append(draftIn(jws));
  });

  return {
    head,
    append,
    acknowledged: () => acknowledged,
    waiting: () => head().sequence - acknowledged,
    entriesAfter: (sequence: number, limit: number) => store.entriesAfter(head().log, sequence, limit),

    /** True when what was sent must be sent again from there. */
    acknowledge({ log, sequence, hash }: Acknowledgement): boolean {
      const mine = head();
      if (log !== mine.log) return false;
      const entry = sequence > 0 ? store.entry(log, sequence) : null;
      const isMine = sequence === 0 || (entry ? hashOfEntry(entry) === hash : sequence <= acknowledged);
      if (!isMine || sequence > mine.sequence) {
        say(
          `Máy chủ có một nhật ký khác với nhật ký của cụm loa này tại dòng ${sequence}: bắt đầu nhật ký mới.`,
        );
        beginAnew(mine);
        return true;
      }
      const isBehind = sequence < acknowledged;
      acknowledged = sequence;
      return isBehind;
    },

    remember(): void {
      if (store.setting('acknowledged', 0) !== acknowledged) store.set('acknowledged', acknowledged);
    },
    forgetOld: () => store.forgetEntries(head().log, acknowledged, Date.now() - keepFor),

    receipt: (orderId: string, outcome: Receipt['outcome'], reason?: string): void =>
      append({ kind: 'RECEIPT', orderId, outcome, ...(reason ? { reason } : {}) }),

    /** One entry a minute for each reason: whoever floods the device shall not fill its disk. */
    refusal(reason: string, orderId?: string): void {
      const before = refused.get(reason) ?? { at: -Infinity, times: 0 };
      const times = before.times + 1;
      const now = performance.now();
      if (now - before.at < 60_000) return void refused.set(reason, { ...before, times });
      append({ kind: 'REFUSAL', reason, times, ...(orderId ? { orderId } : {}) });
      refused.set(reason, { at: now, times: 0 });
    },

    device: (what: DeviceReport['what'], details: Partial<DeviceReport> = {}): void =>
      append({ kind: 'DEVICE', what, ...details }),

    /** In one step with the new state of the item; what comes too late or twice is not written. */
    playback(programmeId: string, state: PlaybackReport['state'], details: PlaybackDetails = {}): void {
      store.together(() => {
        const item = store.item(programmeId);
        if (!item || item.done || (state === 'STARTED' && item.started)) return;
        if (state === 'STARTED') store.setStarted(programmeId);
        if (state === 'FINISHED' || state === 'FAILED')
          store.setDone(programmeId, clock.now(), state === 'FINISHED');
        const isOver = state !== 'STARTED' && state !== 'RESUMED';
        const playedMs = isOver && item.started ? { playedMs: item.heardMs } : {};
        append({ kind: 'PLAYBACK', programmeId, state, silent, ...playedMs, ...details });
      });
    },
  };
}

function draftIn(jws: string): Draft {
  return JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as Draft;
}

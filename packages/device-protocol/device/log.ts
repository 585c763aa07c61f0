import { randomUUID } from 'node:crypto';
import type { Acknowledgement } from '../acknowledgement.ts';
import { readSigner } from '../keys.ts';
import type { Report } from '../report.ts';
import { hashOfEntry, signReport } from '../sign-report.ts';
import type { State } from './state.ts';

type Place = 'reportId' | 'deviceId' | 'at' | 'log' | 'sequence' | 'previous';
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What is to be said, without its place in the log. */
export type Said = Without<Report, Place> & Partial<Pick<Report, 'reportId' | 'at'>>;

interface Logging {
  state: State;
  keep(): void;
  now(): number;
  publish(jws: string): void;
}

const together = 100;

/** Section 6 of the document: every report in its place, sent until the server has stored it. */
export async function openLog({ state, keep, now, publish }: Logging) {
  const signer = await readSigner(state.key);

  /** Changes of the state made before it are kept in the same write. Not two at a time. */
  async function say(said: Said): Promise<void> {
    const last = state.entries.at(-1);
    const report = {
      reportId: randomUUID(),
      deviceId: state.me.deviceId,
      at: new Date(now()).toISOString(),
      ...said,
      log: state.log,
      sequence: state.entries.length + 1,
      previous: last ? hashOfEntry(last) : 'begin',
    } as Report;
    const jws = await signReport(report, signer);
    state.entries.push(jws);
    keep();
    publish(jws);
  }

  async function begin(reason: string): Promise<void> {
    Object.assign(state, { log: randomUUID(), entries: [], acknowledged: 0 });
    await say({ kind: 'DEVICE', what: 'LOG_BEGUN', reason });
  }

  return {
    say,
    begin,
    sendAgain: () =>
      state.entries.slice(state.acknowledged, state.acknowledged + together).forEach((jws) => publish(jws)),
    async acknowledge({ log, sequence, hash }: Acknowledgement): Promise<void> {
      if (log !== state.log) return;
      const mine = state.entries[sequence - 1];
      if (sequence === 0 || (mine && hashOfEntry(mine) === hash)) {
        state.acknowledged = sequence;
        return;
      }
      // Somebody else has written this log: what the server has not, goes on in a new one.
      const left = state.entries.slice(state.acknowledged).map(saidIn);
      await begin('conflict');
      for (const said of left) await say(said);
    },
  };
}

const saidIn = (jws: string) =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as Said;

import { Compile } from 'typebox/compile';
import { verifyKeySet } from './key-set.ts';
import { keyIdOf, readVerifiers, type Verifiers } from './keys.ts';
import { LogFileHeader, openLogEnd, openVouching, type DeviceVouching } from './log-file.ts';
import { beginsLog } from './report.ts';
import { hashOfEntry, verifyReport } from './sign-report.ts';

/**
 * What is wrong with a log file.
 * - `not-a-log` the first line does not say that this is one, of a version known here
 * - `other-root-key` its root key is not the one expected
 * - `key-set-not-vouched` the second line is not a key set signed by the root key; nothing below it can be checked
 * - `not-a-line` neither an entry nor the beginning or end of a log
 * - `device-not-vouched` the key of the device is not vouched for by a key of the set: said once for all its `entries`
 * - `entry-altered` the signature of an entry does not fit its bytes, or is not of this device's key
 * - `entry-elsewhere` an entry of another device or another log
 * - `entries-missing` between this entry and the one before it
 * - `entry-doubled` the place of the entry before it once more
 * - `entry-out-of-order` it belongs further up
 * - `chain-broken` the entry does not name the one before it
 * - `end-not-vouched` the end of a log is not signed by a key of the set, or of another log
 * - `cut` entries before the end are missing
 * - `end-missing` the file stops before the end of a log
 * - `logs-missing` of the logs that the device has, some are not in the file
 * - `log-out-of-order` a log stands here twice, or belongs further up
 * - `other-time` the end of a log was written for another file than the header
 * - `doubted` the server noticed a fault when it received the log
 */
export type LogProblem =
  | 'not-a-log'
  | 'other-root-key'
  | 'key-set-not-vouched'
  | 'not-a-line'
  | 'device-not-vouched'
  | 'entry-altered'
  | 'entry-elsewhere'
  | 'entries-missing'
  | 'entry-doubled'
  | 'entry-out-of-order'
  | 'chain-broken'
  | 'end-not-vouched'
  | 'cut'
  | 'end-missing'
  | 'logs-missing'
  | 'log-out-of-order'
  | 'other-time'
  | 'doubted';

export interface LogFinding {
  /** Of the file, from 1. */
  line: number;
  problem: LogProblem;
  sequence?: number;
  /** `entries-missing`, `cut`, `logs-missing`: the first and the last that are not there. */
  missing?: { from: number; to: number };
  /** `device-not-vouched`: how many entries stand there that nobody can check. */
  entries?: number;
  /** `doubted`: which fault. */
  fault?: string;
}

export interface LogVerdict {
  deviceId: string | null;
  /** Thumbprint of the root key in the file. */
  rootKeyId: string | null;
  logs: { log: string; name: string; entries: number; firstAt: string | null; lastAt: string | null }[];
  problems: LogFinding[];
}

interface OpenLog {
  vouching: DeviceVouching;
  keys: Verifiers;
  sequence: number;
  hash: string;
}

const headerShape = Compile(LogFileHeader);

/** Reads a log file line by line and says all that is wrong with it (protocol, section 8). */
export async function verifyLog(
  lines: AsyncIterable<string> | Iterable<string>,
  { rootKeyId: expected }: { rootKeyId?: string } = {},
): Promise<LogVerdict> {
  const verdict: LogVerdict = { deviceId: null, rootKeyId: null, logs: [], problems: [] };
  let header: LogFileHeader | null = null;
  let keys: Verifiers = new Map();
  let open: OpenLog | null = null;
  /** Of a log whose key is not vouched for: it is said once, however long the log is. */
  let unvouched: LogFinding | null = null;
  let line = 0;
  let number = 0;
  let logs = 0;
  const wrong = (problem: LogProblem, more: Partial<LogFinding> = {}) =>
    void verdict.problems.push({ line, problem, ...more });

  for await (const raw of lines) {
    line += 1;
    const text = raw.trim();
    if (line === 1) {
      const read = parse(text);
      if (!headerShape.Check(read)) {
        wrong('not-a-log');
        return verdict;
      }
      header = read;
      verdict.deviceId = read.deviceId;
      verdict.rootKeyId = await keyIdOf(read.rootKey);
      if (expected !== undefined && verdict.rootKeyId !== expected) wrong('other-root-key');
      continue;
    }
    if (line === 2 && header) {
      const keySet = await verifyKeySet(text, header.rootKey);
      if (keySet) keys = await readVerifiers(keySet.keys);
      else {
        wrong('key-set-not-vouched');
        return verdict;
      }
      continue;
    }
    if (text === '') continue;
    const kind = purposeOf(text);
    if (kind === 'saola-device-key+jws') {
      if (open) wrong('end-missing');
      unvouched = null;
      open = await begin(text);
    } else if (kind === 'saola-log-end+jws') {
      await end(text);
      open = null;
      unvouched = null;
    } else if (kind === 'saola-report+jws' && open) await entry(text, open);
    else if (kind === 'saola-report+jws') {
      unvouched ??= notVouched();
      unvouched.entries = (unvouched.entries ?? 0) + 1;
    } else wrong('not-a-line');
  }
  line += 1;
  if (line === 1) wrong('not-a-log');
  if (number < logs) wrong('logs-missing', { missing: { from: number + 1, to: logs } });
  if (open || unvouched || (line <= 3 && verdict.problems.length === 0)) wrong('end-missing');
  return verdict;

  function notVouched(): LogFinding {
    const finding: LogFinding = { line, problem: 'device-not-vouched', entries: 0 };
    verdict.problems.push(finding);
    return finding;
  }

  async function begin(text: string): Promise<OpenLog | null> {
    const vouching = await openVouching(text, keys);
    if (!vouching || vouching.deviceId !== header?.deviceId) {
      unvouched = notVouched();
      return null;
    }
    if (vouching.number > number + 1)
      wrong('logs-missing', { missing: { from: number + 1, to: vouching.number - 1 } });
    else if (vouching.number <= number) wrong('log-out-of-order');
    number = Math.max(number, vouching.number);
    verdict.logs.push({ log: vouching.log, name: vouching.name, entries: 0, firstAt: null, lastAt: null });
    return { vouching, keys: await readVerifiers([vouching.publicKey]), sequence: 0, hash: beginsLog };
  }

  async function entry(text: string, log: OpenLog): Promise<void> {
    const verified = await verifyReport(text, log.keys, log.vouching.deviceId);
    const next = { sequence: log.sequence + 1 };
    if (!('report' in verified)) {
      // Its place counts as taken: that the next one does not name it would say the same twice.
      log.sequence += 1;
      log.hash = hashOfEntry(text);
      return wrong(
        'refusal' in verified && verified.refusal === 'wrong-device' ? 'entry-elsewhere' : 'entry-altered',
        next,
      );
    }
    const { sequence, previous, at, log: ofLog } = verified.report;
    if (ofLog.toLowerCase() !== log.vouching.log) return wrong('entry-elsewhere', { sequence });
    if (sequence === log.sequence) return wrong('entry-doubled', { sequence });
    if (sequence < log.sequence) return wrong('entry-out-of-order', { sequence });
    if (sequence > log.sequence + 1)
      wrong('entries-missing', { sequence, missing: { from: log.sequence + 1, to: sequence - 1 } });
    else if (previous !== log.hash) wrong('chain-broken', { sequence });
    log.sequence = sequence;
    log.hash = hashOfEntry(text);
    const summary = verdict.logs.at(-1);
    if (!summary) return;
    summary.entries += 1;
    summary.firstAt ??= at;
    summary.lastAt = at;
  }

  async function end(text: string): Promise<void> {
    const said = await openLogEnd(text, keys);
    // That its key is missing has been said; how many logs there are counts all the same.
    if (said && unvouched) {
      logs = Math.max(logs, said.logs);
      number = Math.max(number, Math.min(said.logs, number + 1));
      return;
    }
    if (!said || said.log !== open?.vouching.log || said.deviceId !== open.vouching.deviceId)
      return wrong('end-not-vouched');
    if (said.sequence > open.sequence)
      wrong('cut', { missing: { from: open.sequence + 1, to: said.sequence } });
    else if (said.sequence !== open.sequence || (said.hash ?? beginsLog) !== open.hash)
      wrong('end-not-vouched');
    logs = Math.max(logs, said.logs);
    if (said.writtenAt !== header?.writtenAt) wrong('other-time');
    for (const { sequence, fault } of said.doubts) wrong('doubted', { sequence, fault });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function purposeOf(jws: string): unknown {
  const header = parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString('utf8'));
  return typeof header === 'object' && header !== null && 'typ' in header ? header.typ : null;
}

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnrolmentAnswer, EnrolmentRequest } from '../enrolment.ts';
import { makeKey, type PrivateKey, type PublicKey } from '../keys.ts';
import type { PlayOrder } from '../order.ts';

/** All that a device keeps through a power cut. */
export interface State {
  key: PrivateKey;
  me: EnrolmentAnswer;
  keys: PublicKey[];
  keySetNumber: number;
  nonces: string[];
  cancelled: Record<string, string>;
  /** Accepted and not over. */
  open: PlayOrder[];
  /** Of those, the programmes begun. */
  started: string[];
  volume: number;
  log: string;
  entries: string[];
  acknowledged: number;
}

export interface Place {
  server: string;
  folder: string;
  /** Works once; not looked at afterwards. */
  code: string;
  /** As the server shows it. */
  version: string;
}

export async function openState({ server, folder, code, version }: Place) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'device.json');
  const state = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as State)
    : await enrol(server, code, version);

  /** Written beside and moved into place: a power cut leaves the old file or the new one. */
  function keep(): void {
    writeFileSync(`${file}.new`, JSON.stringify(state), { flush: true, mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  keep();
  return { state, keep };
}

async function enrol(server: string, code: string, version: string): Promise<State> {
  const { publicKey, privateKey } = await makeKey();
  const request: EnrolmentRequest = {
    code,
    publicKey,
    kind: 'LOUDSPEAKER',
    agentVersion: version,
    player: 'silent',
  };
  const answer = await fetch(new URL('/api/devices/enrol', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!answer.ok) throw new Error(`The server refuses this device: ${await answer.text()}`);
  const me = (await answer.json()) as EnrolmentAnswer;
  return {
    key: privateKey,
    me,
    keys: me.orderKeys,
    keySetNumber: me.keySetNumber,
    nonces: [],
    cancelled: {},
    open: [],
    started: [],
    volume: me.volume,
    log: randomUUID(),
    entries: [],
    acknowledged: 0,
  };
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  EnrolmentAnswer,
  makeKey,
  type EnrolmentRequest,
  type PlayerKind,
  type PrivateKey,
} from '@saola/device-protocol';
import { Compile } from 'typebox/compile';
import { addressOf } from './address.ts';
import { writeCredentials, writePrivate, type Credentials } from './credentials.ts';
import { say } from './log.ts';
import { version } from './version.ts';

export const exitCodes = {
  usage: 2,
  codeMissing: 3,
  codeUnknown: 4,
  codeUsed: 5,
  codeExpired: 6,
  refused: 7,
  folderInUse: 8,
  /** Of sysexits.h: whoever keeps this program starts it again. */
  startAgain: 75,
};

/** The server said no, and asking again will not help. */
export class EnrolmentRefused extends Error {
  override name = 'EnrolmentRefused';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

interface Enrolment {
  server: string;
  dataFolder: string;
  code: string | null;
  player: PlayerKind;
  signal: AbortSignal;
}

/** Makes the key on this machine, trades the one-time code for credentials and keeps them. Waits for an absent server. */
export async function enrol({ server, dataFolder, code, player, signal }: Enrolment): Promise<Credentials> {
  if (code === null) {
    throw new EnrolmentRefused(
      'Thiết bị chưa được kết nối: cần --code với mã kết nối dùng một lần.',
      exitCodes.codeMissing,
    );
  }
  const privateKey = await keyOf(dataFolder);
  const { kty, crv, x } = privateKey;
  const request: EnrolmentRequest = {
    code,
    publicKey: { kty, crv, x },
    kind: 'LOUDSPEAKER',
    agentVersion: version,
    player,
  };
  const answer = await askUntilAnswered(server, request, signal);
  const credentials = { server, privateKey, answer };
  await writeCredentials(dataFolder, credentials);
  await rm(join(dataFolder, keyFile), { force: true });
  say(`Đã kết nối với tên “${answer.name}” (${answer.unitName}), mã thiết bị ${answer.deviceId}.`);
  return credentials;
}

const keyFile = 'key.json';

/** Kept before the request: when the answer is lost on the way, the next attempt comes with the same key. */
async function keyOf(dataFolder: string): Promise<PrivateKey> {
  try {
    return JSON.parse(await readFile(join(dataFolder, keyFile), 'utf8')) as PrivateKey;
  } catch {
    const { privateKey } = await makeKey();
    await writePrivate(dataFolder, keyFile, privateKey);
    return privateKey;
  }
}

async function askUntilAnswered(
  server: string,
  request: EnrolmentRequest,
  signal: AbortSignal,
): Promise<EnrolmentAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(server, request, signal);
    if (answer) return answer;
    if (attempt === 0) say(`Chưa gặp được máy chủ ${server}; sẽ thử lại cho đến khi được.`);
    await delay(Math.min(1000 * 2 ** attempt, 30_000), undefined, { signal });
  }
}

const answerShape = Compile(EnrolmentAnswer);

/** Null when the server is away or busy. */
async function ask(
  server: string,
  request: EnrolmentRequest,
  signal: AbortSignal,
): Promise<EnrolmentAnswer | null> {
  let response: Response;
  try {
    response = await fetch(addressOf(server, '/api/devices/enrol'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'vi' },
      body: JSON.stringify(request),
      signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]),
    });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error) return null;
    throw error;
  }
  if (response.status >= 500 || response.status === 429) return null;
  const body = (await response.json().catch(() => null)) as { code?: string; message?: string } | null;
  if (response.ok && answerShape.Check(body)) return body;
  throw new EnrolmentRefused(
    `Máy chủ từ chối kết nối: ${body?.message ?? `câu trả lời ${response.status} không hiểu được`} (${body?.code ?? response.status})`,
    exitCodeOf(body?.code),
  );
}

function exitCodeOf(code: string | undefined): number {
  if (code === 'devices/enrolment-code-unknown') return exitCodes.codeUnknown;
  if (code === 'devices/enrolment-code-used') return exitCodes.codeUsed;
  if (code === 'devices/enrolment-code-expired') return exitCodes.codeExpired;
  return exitCodes.refused;
}

import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  encodeAdpcm,
  makeKey,
  newAdpcmState,
  readSigner,
  writeLiveBlock,
  type LiveBlock,
  type PublicKey,
  type Signer,
} from '@saola/device-protocol';
import { makeLiveBuffer } from './live-buffer.ts';
import { prepareLive } from './live.ts';
import { silentPlayer } from './player.ts';

const talkId = randomUUID();
let folder: string;
let signer: Signer;
let stranger: Signer;
let orderKeys: PublicKey[];
let listeners: ServerResponse[];
const server = createServer((_request, answer) => {
  answer.writeHead(200).flushHeaders();
  listeners.push(answer);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saola-live-'));
  const made = await makeKey();
  orderKeys = [made.publicKey];
  signer = await readSigner(made.privateKey);
  stranger = await readSigner((await makeKey()).privateKey);
  listeners = [];
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const encode = newAdpcmState();
const tone = (amplitude: number) =>
  encodeAdpcm(
    Int16Array.from({ length: 3_200 }, (_, at) => amplitude * Math.sin((at * 2 * Math.PI * 500) / 16_000)),
    encode,
  );
const say = (block: Partial<LiveBlock>, by = signer, talk = talkId) =>
  listeners
    .at(-1)
    ?.write(writeLiveBlock(talk, { sequence: 0, kind: 'sound', payload: new Uint8Array(), ...block }, by));

async function listen() {
  const card = join(folder, 'card');
  await writeFile(card, '#!/bin/sh\nexec cat > "$0.heard"\n');
  await chmod(card, 0o755);
  const refused: string[] = [];
  const lost = vi.fn<() => void>();
  const { port } = server.address() as AddressInfo;
  const playing = prepareLive({
    programmeId: talkId,
    live: { path: '/talk', silenceSeconds: 2 },
    player: { ...silentPlayer, kind: 'sound-card', sound: [card, []] },
    server: `http://127.0.0.1:${port}`,
    authorisation: 'Basic eA==',
    orderKeys: () => orderKeys,
    refused: (refusal) => void refused.push(refusal),
    lost,
  }).start({ durationMs: 60_000, volume: 100 });
  await vi.waitFor(() => expect(listeners).toHaveLength(1));
  const heard = async () => {
    const { buffer, byteOffset, length } = await readFile(`${card}.heard`);
    return new Int16Array(buffer.slice(byteOffset, byteOffset + length)).filter((_, at) => at % 2 === 0);
  };
  return { playing, refused, lost, heard };
}

test('only what the province has signed for this talk sounds, each block once', async () => {
  const { playing, refused, heard, lost } = await listen();
  say({ sequence: 1, payload: tone(20_000) }, stranger);
  say({ sequence: 2, payload: tone(20_000) }, signer, randomUUID());
  say({ sequence: 5, payload: tone(4_000) });
  say({ sequence: 5, payload: tone(20_000) });
  say({ sequence: 6, payload: tone(4_000) });
  say({ sequence: 7, kind: 'end' });
  expect(await playing.ended).toBe('over');
  expect(refused).toEqual(['altered', 'wrong-talk', 'replayed']);
  expect(lost).not.toHaveBeenCalled();
  const sound = await heard();
  const loud = sound.filter((sample) => Math.abs(sample) > 400).length / 48;
  expect(loud).toBeGreaterThan(300);
  expect(loud).toBeLessThan(450);
  expect(sound.every((sample) => sample < 6_000)).toBe(true);
});

test('a connection that says nothing any more is left for another, and the talk goes on', async () => {
  const { playing, lost } = await listen();
  say({ sequence: 1, payload: tone(4_000) });
  await vi.waitFor(() => expect(listeners).toHaveLength(2), 2_500);
  say({ sequence: 2, kind: 'end' });
  expect(await playing.ended).toBe('over');
  expect(lost).not.toHaveBeenCalled();
});

test('a talk from which nothing comes any more is lost, and not waited for', async () => {
  const { playing, lost } = await listen();
  say({ sequence: 1, kind: 'nothing' });
  const since = performance.now();
  listeners[0]?.destroy();
  expect(await playing.ended).toBe('over');
  expect(lost).toHaveBeenCalledOnce();
  expect(performance.now() - since).toBeLessThan(4_500);
});

test('what comes late makes the talk no later than it was: old sound is let go', () => {
  const buffer = makeLiveBuffer();
  const block = Int16Array.from({ length: 3_200 }, () => 9_000);
  // The line stood still for five seconds, then all of it comes at once.
  for (let at = 0; at < 25; at += 1) buffer.put(block, 5_000);
  expect(buffer.ms()).toBeLessThan(1_000);
  expect(buffer.take(160, 5_100).every((sample) => sample === 0)).toBe(true);
  expect(buffer.take(160, 5_200).every((sample) => sample === 9_000)).toBe(true);
});

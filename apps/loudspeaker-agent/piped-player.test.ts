import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pipedPlayer } from './piped-player.ts';
import { soundFormat } from './volume-ramp.ts';

const loud = 10_000;
let folder: string;

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'saola-player-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

async function recording(ms: number): Promise<string> {
  const samples = new Int16Array((ms * soundFormat.rate * soundFormat.channels) / 1000).fill(loud);
  const file = join(folder, 'recording');
  await writeFile(file, Buffer.from(samples.buffer));
  return file;
}

/** Two programs are started within the patience: on a busy machine that takes its time. */
async function playerOf(scripts: { decoder?: string; card?: string } = {}, patience = 3_000) {
  const decoder = await program('decoder', scripts.decoder ?? 'echo "$2" > "$0.given"; exec cat "$1"');
  const card = await program('card', scripts.card ?? 'exec cat > "$0.heard"');
  return pipedPlayer({
    name: 'thử',
    decode: (file, offsetMs) => [decoder, [file, String(offsetMs)]],
    sound: [card, []],
    patience,
  });
}

async function heard(): Promise<Int16Array> {
  const { buffer, byteOffset, length } = await readFile(join(folder, 'card.heard'));
  return new Int16Array(buffer.slice(byteOffset, byteOffset + length));
}

test('it fades in to its volume and out before its end, and plays no more than was said', async () => {
  const player = await playerOf();
  const playing = player.prepare(await recording(5_000), 500).start({ durationMs: 2_500, volume: 40 });
  expect(await playing.ended).toBe('over');
  const sound = await heard();
  expect(sound.length).toBe(2_000 * 48 * 2);
  expect(sound[0]).toBeLessThan(10);
  expect(sound[150 * 96]).toBeGreaterThan(1_500);
  expect(sound[150 * 96]).toBeLessThan(2_500);
  expect(sound[1_000 * 96]).toBe(4_000);
  expect(Math.abs(sound.at(-1)!)).toBeLessThan(10);
  expect(await readFile(join(folder, 'decoder.given'), 'utf8')).toBe('500\n');
});

test('told that something else comes, it is silent by then; told otherwise, it goes on', async () => {
  const player = await playerOf();
  const playing = player.prepare(await recording(5_000), 0).start({ durationMs: 5_000, volume: 100 });
  await playing.began;
  playing.endIn(1_100);
  playing.endIn(5_000);
  playing.endIn(1_200);
  expect(await playing.ended).toBe('over');
  const sound = await heard();
  expect(sound.length / 96).toBeGreaterThan(1_150);
  expect(sound.length / 96).toBeLessThan(1_500);
  expect(sound[700 * 96]).toBe(loud);
  expect(Math.abs(sound.at(-1)!)).toBeLessThan(100);
});

test('a recording shorter than was said is over when it is over', async () => {
  const player = await playerOf();
  const began = performance.now();
  const playing = player.prepare(await recording(300), 0).start({ durationMs: 60_000, volume: 100 });
  expect(await playing.ended).toBe('over');
  expect(performance.now() - began).toBeLessThan(5_000);
  expect((await heard()).length / 96).toBe(300);
});

test.each<[string, Parameters<typeof playerOf>[0], number?]>([
  ['a decoder that dies', { decoder: 'head -c 30000 "$1"; exit 1' }],
  ['a decoder that has nothing', { decoder: 'exit 0' }],
  ['a decoder that hangs', { decoder: 'exec sleep 60' }, 700],
  ['a sound card that is not there', { card: 'exit 1' }],
  ['a sound card that hangs', { card: 'exec sleep 60' }, 700],
])('%s has failed, and is put away', async (_what, scripts, patience) => {
  const player = await playerOf(scripts, patience);
  const playing = player.prepare(await recording(3_000), 0).start({ durationMs: 3_000, volume: 100 });
  expect(await playing.ended).toBe('failed');
});

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findPlayer } from './find-player.ts';
import { prepareRelay } from './relay.ts';
import { soundMeter } from './sound-meter.ts';

interface Granules {
  /** Pairs of large values. */
  pairs: number;
  /** 210 is full scale. */
  gain: number;
  table: number;
}

/** A frame of 128 kbit/s, 44.1 kHz, stereo, with the head of its granules and nothing that sounds behind it. */
function frame({ pairs, gain, table }: Granules): Buffer {
  const granule = [
    [64, 12],
    [pairs, 9],
    [gain, 8],
    [0, 5],
    ...Array.from({ length: 3 }, () => [table, 5] as const),
    [0, 10],
  ] as const;
  const bits = [[0, 20] as const, ...Array.from({ length: 4 }, () => granule).flat()]
    .map(([value, width]) => value.toString(2).padStart(width, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2));
  // What is said in the granules may look like the beginning of a frame.
  const chance = [0xff, 0xfb, 0x90, 0x04, 0, 0, 0x0f, 0xff, 0xff, 0xff, 0xff, 0xff];
  return Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x04, ...bytes, 0, ...chance])], 417);
}

const speech = { pairs: 120, gain: 170, table: 13 };
const hum = { pairs: 120, gain: 140, table: 1 };
const nothing = { pairs: 0, gain: 210, table: 0 };

test('frames are heard by what they may reach, however they are cut into pieces', () => {
  for (const size of [40, 417, 1_000, 4_096]) {
    const heard = (granules: Granules) => {
      const meter = soundMeter('audio/mpeg');
      const stream = Buffer.concat(Array.from({ length: 30 }, () => frame(granules)));
      return Array.from({ length: Math.ceil(stream.length / size) }, (_, at) =>
        meter.hear(stream.subarray(at * size, (at + 1) * size)),
      ).some(Boolean);
    };
    expect([size, heard(speech), heard(hum), heard(nothing)]).toEqual([size, true, false, false]);
  }
});

test('what calls itself MP3 and is not counts as sounding while bytes come', () => {
  const meter = soundMeter('audio/mpeg');
  const pieces = Array.from({ length: 10 }, () => meter.hear(Buffer.alloc(4_096, 0x21)));
  expect([pieces[0], pieces.at(-1)]).toEqual([false, true]);
});

const ffmpeg = (...given: string[]) =>
  spawnSync('ffmpeg', ['-nostdin', '-loglevel', 'error', ...given, '-'], { maxBuffer: 1e7 });
const encoders = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' }).stdout ?? '';

/** MP3 in real time, as stations send it, through FFmpeg to a sound card that writes down what it gets. */
test.skipIf(!encoders.includes('libmp3lame'))(
  'a station in MP3 is played; a humming line and one that hangs up give way to the recording, till it speaks again',
  { timeout: 30_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saola-relay-'));
    const mp3 = (source: string, filter: string) =>
      ffmpeg('-f', 'lavfi', '-i', source, '-af', filter, '-t', '10', '-b:a', '64k', '-f', 'mp3').stdout;
    const says = { tone: mp3('sine=440', 'volume=0dB'), hum: mp3('anoisesrc', 'volume=-75dB') };
    await writeFile(join(folder, 'thay-the.mp3'), mp3('sine=1500:d=20', 'volume=0dB'));
    await writeFile(join(folder, 'aplay'), `#!/bin/sh\nexec cat > "${folder}/$(date +%s%N).heard"\n`);
    await chmod(join(folder, 'aplay'), 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);

    let now: keyof typeof says = 'tone';
    let at = 0;
    const answers = new Set<ServerResponse>();
    const station = createServer((_request, answer) => {
      answer.writeHead(200, { 'content-type': 'audio/mpeg' });
      answers.add(answer.on('close', () => answers.delete(answer)));
    });
    await once(station.listen(0, '127.0.0.1'), 'listening');
    const sending = setInterval(() => {
      at = (at + 400) % 79_600;
      for (const answer of answers) answer.write(says[now].subarray(at, at + 400));
    }, 50);
    const switches: string[] = [];
    const url = `http://127.0.0.1:${(station.address() as AddressInfo).port}/`;
    const relayed = await prepareRelay({
      player: findPlayer('aplay+ffmpeg'),
      relay: { url, silenceSeconds: 2 },
      fallback: join(folder, 'thay-the.mp3'),
      offsetMs: 0,
      switched: (to) => switches.push(to),
    });
    const playing = relayed.start({ durationMs: 60_000, volume: 80 });
    const until = (expected: string[]) =>
      vi.waitFor(() => expect(switches).toEqual(expected), { timeout: 8_000, interval: 50 });
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    await pause(2_500);
    expect(switches).toEqual([]);
    now = 'hum';
    await until(['fallback']);
    await pause(800);
    now = 'tone';
    await until(['fallback', 'station']);
    await pause(2_000);
    station.closeAllConnections();
    await until(['fallback', 'station', 'fallback']);
    await pause(800);
    playing.stop('at-once');
    clearInterval(sending);
    station.closeAllConnections();
    station.close();
    vi.unstubAllEnvs();
    const files = (await readdir(folder)).filter((name) => name.endsWith('.heard')).sort();
    const heard = await Promise.all(files.map(async (name) => pitchOf(await readFile(join(folder, name)))));
    await rm(folder, { recursive: true, force: true });
    expect(heard.map((pitch) => Math.round(pitch / 50) * 50)).toEqual([450, 1_500, 450, 1_500]);
  },
);

/** Of half a second in the middle of what the first second and a half brought; 48 kHz, two channels of 16 bits. */
function pitchOf(sound: Buffer): number {
  const left = Array.from({ length: 24_000 }, (_, at) => {
    const byte = (at + 12_000) * 4;
    return byte + 2 <= sound.length ? sound.readInt16LE(byte) : 0;
  });
  return left.filter((value, at) => value >= 0 && (left[at - 1] ?? 0) < 0).length * 2;
}

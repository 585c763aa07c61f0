import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { prepareRelay } from './relay.ts';
import { silentPlayer, type Player } from './player.ts';
import { limitAt } from './volume-limit.ts';

// A station on this machine that sends samples in real time: a tone, or silence, or nothing at all.
let says: 'tone' | 'silence' | 'nothing' = 'tone';
const answers = new Set<ServerResponse>();
const rate = 8_000;
const station = createServer((_request, answer) => {
  answer.writeHead(200, { 'content-type': 'audio/wav' }).write(Buffer.alloc(44));
  answers.add(answer.on('close', () => answers.delete(answer)));
});
const sending = setInterval(() => {
  const samples = Int16Array.from({ length: rate / 20 }, (_, at) =>
    says === 'tone' ? 8_000 * Math.sin((at * 2 * Math.PI * 440) / rate) : 0,
  );
  if (says !== 'nothing') for (const answer of answers) answer.write(Buffer.from(samples.buffer));
}, 50);

beforeAll(() => once(station.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => {
  clearInterval(sending);
  station.closeAllConnections();
  station.close();
});

const here = () => `http://127.0.0.1:${(station.address() as AddressInfo).port}/`;
const relayed = (files: string[], switches: string[], url = here(), player: Player = silentPlayer) =>
  prepareRelay({
    player: {
      ...player,
      prepare: (file, offset) => (files.push(file.replace(/:[1-9]\d+\//, '')), player.prepare(file, offset)),
    },
    relay: { url, silenceSeconds: 2 },
    fallback: '/thay-the.mp3',
    offsetMs: 0,
    switched: (to) => switches.push(to),
  });

test.each(['silence', 'nothing'] as const)(
  'a station that turns to %s is replaced at once, and taken again when it sounds',
  async (fault) => {
    says = 'tone';
    const files: string[] = [];
    const switches: string[] = [];
    const playing = (await relayed(files, switches)).start({ durationMs: 60_000, volume: 50 });
    await new Promise((done) => setTimeout(done, 400));
    expect(switches).toEqual([]);
    const since = performance.now();
    says = fault;
    await vi.waitFor(() => expect(switches).toEqual(['fallback']), { timeout: 6_000 });
    expect(performance.now() - since).toBeGreaterThan(1_500);
    says = 'tone';
    await vi.waitFor(() => expect(switches).toEqual(['fallback', 'station']), { timeout: 6_000 });
    expect(files).toEqual(['http://127.0.0.1', '/thay-the.mp3', 'http://127.0.0.1']);
    playing.stop('at-once');
    expect(await playing.ended).toBe('stopped');
  },
);

test('a station that does not answer is replaced without waiting', async () => {
  const switches: string[] = [];
  const playing = (await relayed([], switches, 'http://127.0.0.1:9/')).start({
    durationMs: 60_000,
    volume: 50,
  });
  await vi.waitFor(() => expect(switches).toEqual(['fallback']), { timeout: 1_500 });
  playing.stop('at-once');
});

test('a station of which the player can make nothing is not begun over and over', async () => {
  says = 'tone';
  const switches: string[] = [];
  const failing: Player = {
    ...silentPlayer,
    prepare: (file, offset) =>
      file.startsWith('http')
        ? { drop() {}, start: () => ({ ...done, ended: Promise.resolve('failed' as const) }) }
        : silentPlayer.prepare(file, offset),
  };
  const done = { began: Promise.resolve(), endIn() {}, stop() {} };
  const playing = (await relayed([], switches, here(), failing)).start({ durationMs: 60_000, volume: 50 });
  await new Promise((elapsed) => setTimeout(elapsed, 2_800));
  expect(switches).toEqual(['fallback']);
  playing.stop('at-once');
});

test('a connection over which nothing comes any more is made anew', async () => {
  const asked = vi.fn<() => void>();
  says = 'nothing';
  station.on('request', asked);
  const playing = (await relayed([], [])).start({ durationMs: 60_000, volume: 50 });
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2), { timeout: 4_000 });
  station.off('request', asked);
  playing.stop('at-once');
});

test('how loud it may be goes by the clock of the place, past midnight too', () => {
  const limits = [
    { start: '21:00', end: '06:00', percent: 30 },
    { start: '05:00', end: '07:00', percent: 50 },
  ];
  const at = (clock: string) =>
    limitAt(limits, 'Asia/Ho_Chi_Minh', Date.parse(`2026-11-23T${clock}:00+07:00`));
  expect([at('20:59'), at('21:00'), at('05:30'), at('06:00'), at('07:00')]).toEqual([100, 30, 30, 50, 100]);
});

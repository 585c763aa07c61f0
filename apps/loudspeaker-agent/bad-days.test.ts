import { randomBytes } from 'node:crypto';
import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { courseOf, openTrial } from './run-for-tests.ts';

let trial: Awaited<ReturnType<typeof openTrial>>;
const patient = { timeout: 15_000 };

beforeAll(async () => void (trial = await openTrial()));
afterAll(() => trial.close());

const second = (at: number) => ({ starts: new Date(Math.ceil(Date.now() / 1000 + at) * 1000).toISOString() });

/** A decoder and a sound card in the PATH; the card is held by another program for the first time. */
async function fakeSound(): Promise<string> {
  const bin = join(trial.folder, 'bin');
  await mkdir(bin);
  const programs = {
    ffmpeg: 'for file in "$@"; do case "$file" in */audio/*) exec cat "$file";; esac; done',
    aplay: `echo "$@" > '${bin}/given'; mkdir '${bin}/used' 2>/dev/null && exit 1; exec cat > /dev/null`,
  };
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return bin;
}

test.concurrent(
  'a sound card that is busy is tried again; a recording shorter than was said is not called heard to its end; a file that is damaged or gone is fetched again',
  async ({ expect }) => {
    const bin = await fakeSound();
    const speaker = await trial.run(
      'sound',
      { PATH: `${bin}:${process.env.PATH}` },
      '--player',
      'aplay+ffmpeg',
    );
    const { deviceId, reports } = trial.device(speaker);
    const second = (at: number) => ({
      starts: new Date(Math.ceil(Date.now() / 1000 + at) * 1000).toISOString(),
    });
    const long = trial.wire.addAudio(Buffer.alloc(1_200_000));
    const scrap = trial.wire.addAudio(Buffer.alloc(20_000));
    const busy = await trial.play(deviceId, { durationMs: 3_000, audio: long, ...second(1) });
    const short = await trial.play(deviceId, { durationMs: 3_000, audio: scrap, ...second(4) });
    const damaged = await trial.play(deviceId, second(7));
    await vi.waitFor(() => expect(speaker.output().match(/Đã tải xong/g)?.length).toBe(3), patient);
    // Of the right length or not: what lies there is not what was ordered.
    await truncate(join(trial.folder, 'sound/audio', damaged.audio.sha256), 100);
    await vi.waitFor(() => expect(courseOf(reports, damaged)).toBe('STARTED, FINISHED'), { timeout: 25_000 });
    expect(courseOf(reports, busy)).toBe('STARTED, PAUSED, RESUMED, FINISHED');
    expect(courseOf(reports, short)).toBe('STARTED, FAILED audio-shorter');
    const failed = reports.findLast(
      (said) => 'programmeId' in said && said.programmeId === short.programmeId,
    );
    expect((failed as { playedMs: number }).playedMs).toBeLessThan(800);
    expect(speaker.output()).toContain('không còn trên đĩa: tải lại');
    expect(trial.wire.faults).toEqual([]);
  },
  60_000,
);

test.concurrent(
  'where there is too little room, what is needed later gives way',
  async ({ expect }) => {
    const speaker = await trial.run('small', {}, '--storage', '1');
    const { deviceId, reports } = trial.device(speaker);
    const size = 600_000;
    const later = await trial.play(deviceId, {
      ...second(86_400),
      audio: trial.wire.addAudio(randomBytes(size)),
    });
    await vi.waitFor(() => expect(speaker.output()).toContain('Đã tải xong'), patient);
    const soon = await trial.play(deviceId, { ...second(3), audio: trial.wire.addAudio(randomBytes(size)) });
    await vi.waitFor(() => expect(courseOf(reports, soon)).toBe('STARTED, FINISHED'), patient);
    expect(speaker.output()).toContain('nhường chỗ');
    expect(courseOf(reports, later)).toBe('');
  },
  60_000,
);

test.concurrent(
  'in another time zone, and set by hand while an item waits, it plays when the others do',
  async ({ expect }) => {
    const clock = new URL('./fake-clock-for-tests.mjs', import.meta.url).href;
    const speaker = await trial.run('zone', {
      NODE_OPTIONS: `--import ${clock}`,
      FAKE_AHEAD_MS: String(-7 * 3_600_000),
      FAKE_STEP_MS: String(3 * 3_600_000),
    });
    const { deviceId, reports } = trial.device(speaker);
    const order = await trial.play(deviceId, second(5));
    await vi.waitFor(() => expect(speaker.output()).toContain('Đã tải xong'), patient);
    speaker.agent.kill('SIGUSR2');
    await vi.waitFor(() => expect(courseOf(reports, order)).toBe('STARTED, FINISHED'), { timeout: 25_000 });
    const started = reports.find((said) => said.kind === 'PLAYBACK')!;
    expect(Math.abs(Date.parse(started.at) - Date.parse(order.starts))).toBeLessThan(2_000);
    expect(Date.now() - Date.parse(order.starts)).toBeLessThan(6_000);
    const clocks = reports.filter((said) => said.kind === 'DEVICE' && said.what.startsWith('CLOCK'));
    expect(clocks).toMatchObject([
      { what: 'CLOCK_WRONG', reason: 'time-zone' },
      { what: 'CLOCK_STEPPED', byMs: expect.closeTo(3 * 3_600_000, -3) },
    ]);
  },
  60_000,
);

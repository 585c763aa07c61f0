import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saola } from '../support/command-line.ts';
import { dataFolder, install } from '../support/installation.ts';
import { startReady, type ServerProcess } from '../support/server-process.ts';
import { until } from '../support/until.ts';
import { approveStory, untilOrdered } from './stories.ts';

type Settings = Record<string, string>;
let settings: Settings;
let elsewhere: Settings;
let running: ServerProcess | null = null;
const folders: string[] = [];

beforeAll(async () => {
  ({ settings } = await install());
  elsewhere = { ...settings, DATA_DIR: await dataFolder() };
  folders.push(settings.DATA_DIR!, elsewhere.DATA_DIR!);
});
afterAll(async () => {
  await running?.end();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const archive = (name: string) => join(settings.DATA_DIR!, `${name}.tar.gz`);

test('what was confirmed before a power cut goes on in another folder', { timeout: 600_000 }, async () => {
  running = await startReady(settings);
  const first = await approveStory(running, 'Tin được sao lưu khi máy đang chạy');
  await untilOrdered(running, first, 3);
  expect(saola(settings, ['backup', archive('running')])).toMatchObject({ status: 0, err: '' });

  // Its events and jobs are in the database only when the power goes.
  const second = await approveStory(running, 'Tin vừa duyệt thì mất điện');
  await running.end('SIGKILL');
  running = null;
  expect(saola(settings, ['backup', archive('cut-off')])).toMatchObject({ status: 0, err: '' });

  expect(saola(elsewhere, ['restore', archive('cut-off')])).toMatchObject({ status: 0, err: '' });
  // The loudspeakers are other machines: they know nothing of it.
  cpSync(join(settings.DATA_DIR!, 'demo'), join(elsewhere.DATA_DIR!, 'demo'), { recursive: true });
  running = await startReady(elsewhere);
  for (const story of [first, second])
    await until(
      async () => (await running!.ask(`/api/citizen/stories/${story}`)).status === 200,
      `story ${story} is read`,
    );
  await running.signIn('quantri.tinh', 'Saola-trinh-dien-2026');
  await untilOrdered(running, second, 3);
  expect(saola(elsewhere, ['audit', 'verify'])).toMatchObject({ status: 0, err: '' });

  const rehearsal = saola(elsewhere, [
    'units',
    'reorganise',
    'docs/examples/reorganisation.json',
    '--dry-run',
  ]);
  expect(rehearsal).toMatchObject({ status: 0, err: '' });

  const again = saola(elsewhere, ['restore', archive('running')]);
  expect(again).toMatchObject({ status: 1, out: '' });
  expect(again.err).toContain('already holds a Saola');
});

test('a cut archive is refused with nothing half done', { timeout: 120_000 }, async () => {
  const fresh = { ...settings, DATA_DIR: await dataFolder() };
  folders.push(fresh.DATA_DIR);
  const whole = readFileSync(archive('running'));
  writeFileSync(archive('cut'), whole.subarray(0, Math.floor(whole.length * 0.9)));
  const refused = saola(fresh, ['restore', archive('cut')]);
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.err).toContain('is cut or damaged');
  expect(existsSync(join(fresh.DATA_DIR, 'keys', 'order-root-key.json'))).toBe(false);
  // The place where files are written before they are whole, and nothing in it.
  expect(readdirSync(join(fresh.DATA_DIR, 'files'), { recursive: true })).toEqual(['.aside']);

  expect(saola(fresh, ['restore', archive('running')])).toMatchObject({ status: 0, err: '' });
  expect(saola(fresh, ['audit', 'verify'])).toMatchObject({ status: 0, err: '' });
});

test('keys that are there are never replaced', async () => {
  const fresh = { ...settings, DATA_DIR: await dataFolder() };
  folders.push(fresh.DATA_DIR);
  mkdirSync(join(fresh.DATA_DIR, 'keys'));
  writeFileSync(join(fresh.DATA_DIR, 'keys', 'order-root-key.json'), '{}');
  const refused = saola(fresh, ['restore', archive('running')]);
  expect(refused.err).toContain('already holds keys');
  expect(readFileSync(join(fresh.DATA_DIR, 'keys', 'order-root-key.json'), 'utf8')).toBe('{}');
}, 60_000);

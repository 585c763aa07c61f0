import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { powerOf, readHealth } from './health.ts';

let sys: string;
beforeEach(async () => void (sys = await mkdtemp(join(tmpdir(), 'saola-sys-'))));
afterEach(() => rm(sys, { recursive: true, force: true }));

async function write(path: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(sys, path), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(sys, path, name), `${text}\n`);
}

test('a machine tells its warmest zone and what it lives on, and nothing it does not know', async () => {
  const meminfo = join(sys, 'meminfo');
  const nothing = await readHealth({ sys, meminfo });
  expect(nothing).not.toHaveProperty('temperatureC');
  expect(nothing).not.toHaveProperty('mains');

  await write('class/thermal/thermal_zone0', { temp: '48512' });
  await write('class/thermal/thermal_zone1', { temp: '51250' });
  await write('class/thermal/thermal_zone2', { temp: '-274000' });
  await write('class/power_supply/AC', { type: 'Mains', online: '0' });
  await write('class/power_supply/BAT', { type: 'Battery', status: 'Discharging', capacity: '73' });
  await writeFile(meminfo, 'MemTotal: 900000 kB\nMemAvailable:    400000 kB\n');
  expect(await readHealth({ sys, meminfo })).toMatchObject({
    temperatureC: 51.3,
    mains: 'LOST',
    batteryPercent: 73,
    memory: { freeBytes: 409_600_000 },
  });
  await write('class/power_supply/AC', { type: 'Mains', online: '1' });
  expect(await powerOf(sys, null)).toEqual({ mains: 'ON', batteryPercent: 73 });
});

test.each([
  ['OL CHRG', 'ON'],
  ['OB DISCHRG LB', 'LOST'],
  ['STATUS   : ONBATT', 'LOST'],
  ['STATUS   : ONLINE', 'ON'],
  ['off', 'LOST'],
  ['1', 'ON'],
  ['', undefined],
  ['???', undefined],
])('what a watcher of the mains writes, “%s”, means %s', async (said, mains) => {
  const file = join(sys, 'mains');
  await writeFile(file, said);
  expect((await powerOf(sys, file)).mains).toBe(mains);
});

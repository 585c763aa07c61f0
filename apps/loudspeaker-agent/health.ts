import { readdir, readFile } from 'node:fs/promises';
import { freemem, totalmem, uptime } from 'node:os';
import { join } from 'node:path';
import type { DeviceHealth } from '@saola/device-protocol';

interface Where {
  /** Of the kernel; another one in tests. */
  sys?: string;
  meminfo?: string;
  /** Written by whatever watches the mains: `OL`, `on` or `1`, else `OB`, `off` or `0`. */
  mainsFile?: string | null;
}

/** How the machine is, as far as it can tell. */
export async function readHealth({ sys = '/sys', meminfo = '/proc/meminfo', mainsFile }: Where = {}) {
  const [temperatureC, power, freeBytes] = await Promise.all([
    warmest(sys),
    powerOf(sys, mainsFile ?? null),
    availableBytes(meminfo),
  ]);
  const health: DeviceHealth = {
    ...(temperatureC === null ? {} : { temperatureC }),
    ...power,
    memory: { freeBytes, totalBytes: totalmem() },
    uptimeSeconds: Math.round(uptime()),
    agentUptimeSeconds: Math.round(process.uptime()),
  };
  return health;
}

/** Alone: it is looked at every few seconds. */
export async function powerOf(
  sys: string,
  mainsFile: string | null,
): Promise<Pick<DeviceHealth, 'mains' | 'batteryPercent'>> {
  const said = mainsFile === null ? null : mainsIn(await read(mainsFile));
  const supplies = await Promise.all(
    (await names(join(sys, 'class/power_supply'))).map(async (name) => {
      const of = (what: string) => read(join(sys, 'class/power_supply', name, what));
      const [type, online, status, capacity] = await Promise.all([
        of('type'),
        of('online'),
        of('status'),
        of('capacity'),
      ]);
      return { type, online, status, capacity: capacity === '' ? NaN : Number(capacity) };
    }),
  );
  const lines = supplies.filter(({ type, online }) => /^(Mains|USB)$/.test(type) && online !== '');
  const batteries = supplies.filter(({ type }) => /^(Battery|UPS)$/.test(type));
  const isOff =
    lines.length > 0
      ? lines.every(({ online }) => online === '0')
      : batteries.length > 0 && batteries.every(({ status }) => status === 'Discharging');
  const mains = said ?? (lines.length + batteries.length === 0 ? null : isOff ? 'LOST' : 'ON');
  const batteryPercent = batteries.find(({ capacity }) => capacity >= 0 && capacity <= 100)?.capacity;
  return { ...(mains ? { mains } : {}), ...(batteryPercent === undefined ? {} : { batteryPercent }) };
}

/** As Network UPS Tools, apcupsd and simple scripts write it. */
function mainsIn(text: string): DeviceHealth['mains'] | null {
  if (/\b(OB|ONBATT|OFF|LOST|0)\b/i.test(text)) return 'LOST';
  return /\b(OL|ONLINE|ON|1)\b/i.test(text) ? 'ON' : null;
}

async function warmest(sys: string): Promise<number | null> {
  const folder = join(sys, 'class/thermal');
  const zones = (await names(folder)).filter((name) => name.startsWith('thermal_zone'));
  const read1 = async (name: string) => Number((await read(join(folder, name, 'temp'))) || NaN) / 1000;
  const degrees = (await Promise.all(zones.map(read1))).filter((one) => one > -90 && one < 200);
  return degrees.length > 0 ? Math.round(Math.max(...degrees) * 10) / 10 : null;
}

/** What could be had, not what lies idle. */
async function availableBytes(meminfo: string): Promise<number> {
  const kilobytes = /^MemAvailable:\s+(\d+)/m.exec(await read(meminfo))?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : freemem();
}

const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const read = async (file: string): Promise<string> => (await readFile(file, 'utf8').catch(() => '')).trim();

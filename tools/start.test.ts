import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Stands in for the server: writes down what it was told, and ends as cleanly as the real one has to. */
const server = `
import { appendFileSync, writeFileSync } from 'node:fs';
const say = (word: string) => appendFileSync('said', word + '\\n');
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => { say('ended'); process.exit(0); }, 200);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('message', stop);
process.on('disconnect', stop);
writeFileSync('ids', process.pid + ' ' + process.ppid);
say('started');
setInterval(() => {}, 1_000);
`;

let house: string;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'saola-start-'));
  await mkdir(join(house, 'apps/server'), { recursive: true });
  await mkdir(join(house, 'packages'));
  for (const name of [
    'tools/start.mjs',
    'tools/setup',
    'platform/jsx',
    'package-lock.json',
    'tsconfig.json',
    '.npmrc',
  ])
    await cp(join(root, name), join(house, name), { recursive: true });
  await writeFile(
    join(house, 'package.json'),
    JSON.stringify({ name: 'house', type: 'module', scripts: { start: 'node tools/start.mjs' } }),
  );
  await writeFile(join(house, 'apps/server/main.ts'), server);
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rm(house, { recursive: true, force: true }));

const said = (): Promise<string> => readFile(join(house, 'said'), 'utf8').catch(() => '');

async function untilSaid(word: string): Promise<void> {
  const giveUp = Date.now() + 12_000;
  while (Date.now() < giveUp) {
    if ((await said()).includes(word)) return;
    await sleep(50);
  }
  throw new Error(`The server did not say "${word}"; it said: ${await said()}`);
}

async function npmStart(): Promise<ChildProcess> {
  await rm(join(house, 'said'), { force: true });
  // A process group of its own, as a terminal gives it.
  const npm = spawn('npm', ['start'], { cwd: house, detached: true, stdio: 'ignore' });
  await untilSaid('started');
  return npm;
}

const ids = async (): Promise<number[]> =>
  (await readFile(join(house, 'ids'), 'utf8')).split(' ').map(Number);
const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it.each<[string, (npm: ChildProcess, launcher: number) => void]>([
    ['npm gets SIGTERM', (npm) => npm.kill('SIGTERM')],
    ['npm is killed outright', (npm) => npm.kill('SIGKILL')],
    ['Ctrl-C goes to everybody in the terminal', (npm) => process.kill(-npm.pid!, 'SIGINT')],
    ['the launcher is killed outright', (_npm, launcher) => process.kill(launcher, 'SIGKILL')],
    ['the terminal is closed', (npm) => process.kill(-npm.pid!, 'SIGHUP')],
  ])(
    'ends the server cleanly when %s',
    async (_when, end) => {
      const npm = await npmStart();
      const [serverId, launcherId] = (await ids()) as [number, number];
      end(npm, launcherId);
      await untilSaid('ended');
      await vi.waitFor(() => expect([serverId, launcherId].filter(isAlive)).toEqual([]), 10_000);
    },
    40_000,
  );
});

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAt, freePort, type Saola } from '../support/saola.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const jsx = new URL('../../platform/jsx/register.mjs', import.meta.url).href;

/** A folder which the embedded database's own account may enter. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saola-operations-'));
  chmodSync(folder, 0o755);
  return folder;
}

export type Settings = Record<string, string>;

/** Settings of one installation; its ports stay when it moves to another folder. */
export async function settingsOf(more: Settings = {}): Promise<Settings> {
  return {
    PORT: String(await freePort()),
    MQTT_PORT: String(await freePort()),
    DATA_DIR: dataFolder(),
    SAOLA_DEMO: 'small',
    ...more,
  };
}

export interface SaolaProcess {
  /** What it has said on its console. */
  said(): string;
  ask: Saola['ask'];
  /** With SIGTERM it ends as an operator ends it, with SIGKILL as a power cut does. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** The server as a process of its own, ready to answer. */
export async function startProcess(settings: Settings): Promise<SaolaProcess> {
  const child = spawn(process.execPath, ['--import', jsx, 'apps/server/main.ts'], {
    cwd: root,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const ended = once(child, 'exit');
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  const late = Date.now() + 120_000;
  while (!said.includes('Saola đang chạy')) {
    if (child.exitCode !== null || Date.now() > late) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { said: () => said, ask: (path, options = {}) => askAt(Number(settings.PORT), path, options), stop };
}

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** `npx saola …` */
export function saola(settings: Settings, args: string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/saola.mjs', ...args], {
    cwd: root,
    env: environment(settings),
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...settings };
}

export async function signIn({ ask }: SaolaProcess, username: string, password: string): Promise<string> {
  const answer = await ask('/api/auth/sign-in/username', { method: 'POST', body: { username, password } });
  if (answer.status !== 200)
    throw new Error(`${username} could not sign in: ${answer.status} ${answer.text}`);
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Asks again until the answer is there. */
export async function until<T>(
  look: () => Promise<T | null | undefined | false>,
  what: string,
  seconds = 60,
): Promise<T> {
  const late = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > late) throw new Error(`Waited ${seconds} seconds in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { askAt, freePort, signInBy, type Saola } from './saola.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const fromSource = ['--import', pathToFileURL(join(root, 'platform/jsx/register.mjs')).href];

export interface Installation {
  folder: string;
  settings: Record<string, string>;
  remove(): Promise<void>;
}

/** A folder which the embedded database's own account may enter. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-process-'));
  await chmod(folder, 0o755);
  return folder;
}

/** A data folder and ports of its own, on which a server can be started again and again. */
export async function install(more: Record<string, string> = {}): Promise<Installation> {
  const folder = await dataFolder();
  const [PORT, MQTT_PORT] = [String(await freePort()), String(await freePort())];
  return {
    folder,
    settings: { DATA_DIR: folder, PORT, MQTT_PORT, SAOLA_DEMO: 'small', ...more },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export interface ServerProcess {
  ask: Saola['ask'];
  /** The cookie of an officer. */
  signIn(username: string, password: string): Promise<string>;
  /** What it said on its console. */
  said(): string;
  /** Null while it runs. */
  exitCode(): number | null;
  /** SIGTERM ends it as an operator does, SIGKILL as a power cut does. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** The server as a process; resolves when it is ready, or has ended because it could not start. */
export async function startProcess(settings: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...fromSource, 'apps/server/main.ts'], {
    cwd: root,
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const ended = once(child, 'close');
  const late = Date.now() + 240_000;
  while (!said.includes('Dừng: Ctrl-C') && child.exitCode === null) {
    if (Date.now() > late) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (child.exitCode !== null) await ended;
  const ask: Saola['ask'] = (path, options = {}) => askAt(Number(settings.PORT), path, options);
  return {
    ask,
    signIn: (username, password) => signInBy(ask, username, password),
    said: () => said,
    exitCode: () => child.exitCode,
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}

/** The same for a server that must start; throws what it said when it did not. */
export async function startReady(settings: Record<string, string>): Promise<ServerProcess> {
  const server = await startProcess(settings);
  if (server.exitCode() !== null) throw new Error(`The server did not start:\n${server.said()}`);
  return server;
}

export function environmentOf(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...settings };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { askAt, signInBy, type Ask } from './ask.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const fromSource = ['--import', pathToFileURL(join(root, 'platform/jsx/register.mjs')).href];

export interface ServerProcess {
  ask: Ask;
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
  const ask: Ask = (path, options = {}) => askAt(Number(settings.PORT), path, options);
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

/** Of the tests' own settings a server knows only where compiled code is kept. */
export function environmentOf(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}), ...settings };
}

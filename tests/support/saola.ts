import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide, type Env } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { testDatabase } from '@saola/platform/testing';
import { startServer, type RunningServer } from '../../apps/server/start-server.ts';
import { composeModules } from '../../apps/server/modules.ts';

export interface Saola {
  server: RunningServer;
  port: number;
  /** Asks as a browser would; names under .localhost are asked at 127.0.0.1. */
  ask(path: string, options?: AskOptions): Promise<Answer>;
  /** The cookie of a signed-in demo officer. */
  signIn(username: string): Promise<string>;
  stop(): Promise<void>;
}

export interface AskOptions {
  method?: string;
  host?: string;
  cookie?: string;
  /** Bytes are sent as they are, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
  // An answer's shape is what the test asserts.
  json<T = Record<string, never>>(): T;
}

export const mainHost = 'laocai.localhost';

/**
 * The whole of Saola, started as `npm start` starts it, on a database of its own and free ports.
 * With `embedded` it is a PostgreSQL server of its own too, which may then be harmed.
 */
export async function startSaola(env: Env = {}, { embedded = false } = {}): Promise<Saola> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-journey-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const settings: Env = {
    DATA_DIR: folder,
    PORT: String(port),
    MQTT_PORT: String(await freePort()),
    PUBLIC_URL: `http://${mainHost}:${port}`,
    SAOLA_DEMO: 'small',
    ...env,
  };
  const database = env.DATABASE_URL || embedded ? null : await testDatabase(composeModules());
  const config = decide(database ? { ...settings, DATABASE_URL: database.url } : settings);
  const server = await startServer(config, createLogger(process.env.TEST_LOG ?? 'silent'));

  const ask: Saola['ask'] = (path, options = {}) => askAt(port, path, options);
  return {
    server,
    port,
    ask,
    signIn: (username) => signInBy(ask, username, server.demo?.password ?? ''),
    async stop() {
      await server.stop();
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function signInBy(ask: Saola['ask'], username: string, password: string): Promise<string> {
  const answer = await ask('/api/auth/sign-in/username', { method: 'POST', body: { username, password } });
  if (answer.status !== 200)
    throw new Error(`${username} could not sign in: ${answer.status} ${answer.text}`);
  return [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export function askAt(port: number, path: string, options: AskOptions): Promise<Answer> {
  const host = `${options.host ?? mainHost}:${port}`;
  const bytes = Buffer.isBuffer(options.body) ? options.body : null;
  const body = bytes ?? (options.body === undefined ? null : JSON.stringify(options.body));
  return new Promise((done, fail) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: {
          host,
          origin: `http://${host}`,
          ...(body === null || bytes ? {} : { 'content-type': 'application/json' }),
          ...(options.cookie ? { cookie: options.cookie } : {}),
          ...options.headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: () => JSON.parse(text),
          });
        });
      },
    );
    request.on('error', fail);
    request.end(body);
  });
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const address = socket.address();
      socket.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

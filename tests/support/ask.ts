import { request as httpRequest } from 'node:http';
import { createServer as createSocket } from 'node:net';

export const mainHost = 'laocai.localhost';

/** Asks as a browser would; names under .localhost are asked at 127.0.0.1. */
export type Ask = (path: string, options?: AskOptions) => Promise<Answer>;

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

export async function signInBy(ask: Ask, username: string, password: string): Promise<string> {
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

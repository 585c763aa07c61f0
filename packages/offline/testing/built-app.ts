import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Answer = (request: IncomingMessage, body: Buffer, response: ServerResponse) => unknown;

export interface BuiltApp {
  url: string;
  /** The server goes away with every connection; the address stays free for `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

const vite = fileURLToPath(new URL('../../bin/vite.js', import.meta.resolve('vite')));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The app as it is shipped, built into a folder of its own and served under its base, beside answers given by path.
 * For what needs a server that dies on command; journeys use the real one.
 */
export async function serveBuiltApp(
  config: URL,
  base: string,
  answers: Record<string, Answer>,
): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-app-'));
  const options = [
    'build',
    '-c',
    fileURLToPath(config),
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  await promisify(execFile)(process.execPath, [vite, ...options], {
    env: { NODE_ENV: 'production' },
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const known = Object.entries(answers).find(([path]) =>
      path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path,
    );
    if (known) {
      const given = await known[1](request, Buffer.concat(chunks), response);
      if (response.writableEnded) return;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(given));
      return;
    }
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const file = extname(inside) ? inside : 'index.html';
    const bytes = await readFile(join(folder, file)).catch(() => null);
    response.statusCode = bytes && pathname.startsWith(base) ? 200 : 404;
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.end(bytes ?? '{}');
  };

  const make = () => createServer((request, response) => void answer(request, response));
  let server = make();
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    goAway: close,
    async comeBack() {
      server = make();
      await listen(port);
    },
    async stop() {
      if (server.listening) await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

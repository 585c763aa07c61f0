import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '@saola/platform/config';
import { platformError } from '@saola/platform/errors';

interface Client {
  path: string;
  dist: string;
  /** antd writes its styles at run time, with the nonce named in the page. */
  nonce?: boolean;
}

const dist = (app: string) => fileURLToPath(new URL(`../../${app}/dist/`, import.meta.url));

const clients: Client[] = [
  { path: '/quan-tri', dist: dist('admin'), nonce: true },
  { path: '/ung-dung', dist: dist('citizen') },
  { path: '/bang-tin', dist: dist('board-player') },
];

/** Pages stand outside the OpenAPI document. */
const hidden = { schema: { hide: true } } as object;

/** The three browser apps, on the main host; their assets carry hashes, their pages are always asked for anew. */
export async function serveClients(app: FastifyInstance, config: Config): Promise<void> {
  const mainHost = new URL(config.web.publicUrl).hostname;
  for (const [index, client] of clients.entries()) {
    await app.register(fastifyStatic, {
      root: client.dist,
      prefix: `${client.path}/`,
      decorateReply: index === 0,
      index: false,
      wildcard: false,
      setHeaders: (reply, file) => {
        const hashed = /[\\/]assets[\\/]/.test(file);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    const page = (request: FastifyRequest, reply: FastifyReply) => {
      // A file of another build must not be answered by the page: a browser would keep it as a script.
      if (request.url.startsWith(`${client.path}/assets/`)) throw platformError('not-found');
      return request.hostname === mainHost || isBareAddress(request.hostname)
        ? sendPage(client, reply)
        : reply.redirect(`${config.web.publicUrl}${request.url}`);
    };
    app.get(client.path, hidden, page);
    app.get(`${client.path}/*`, hidden, page);
  }
}

function sendPage(client: Client, reply: FastifyReply) {
  const file = `${client.dist}index.html`;
  if (!existsSync(file))
    return reply
      .status(503)
      .type('text/plain; charset=utf-8')
      .send('Ứng dụng chưa được dựng. Hãy chạy: npm start');
  let html = readFileSync(file, 'utf8');
  if (client.nonce) {
    const nonce = randomBytes(16).toString('base64');
    html = html.replaceAll('__CSP_NONCE__', nonce);
    reply.header(
      'content-security-policy',
      `default-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; media-src 'self' blob:; ` +
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    );
  }
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
}

/** Loudspeakers, boards and tests come by number. */
function isBareAddress(host: string): boolean {
  return /^[\d.]+$|^\[|^localhost$/.test(host);
}

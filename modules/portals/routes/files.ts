import { brotliCompressSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { type AssetFile, assetFile, assets, fontFile } from './assets.ts';
import { findSiteByHost, originOf } from '@saola/sites';
import { securityText } from './security-text.ts';

const packed = new Map<string, Buffer>();

function sendForever(request: FastifyRequest, reply: FastifyReply, name: string, file: AssetFile | null) {
  if (!file) throw platformError('not-found');
  reply
    .type(file.type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('access-control-allow-origin', '*');
  if (typeof file.body !== 'string' || !/\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')))
    return reply.send(file.body);
  let body = packed.get(name);
  if (!body) packed.set(name, (body = brotliCompressSync(file.body)));
  return reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(body);
}

/** Name behind a wildcard or a parameter. */
const nameIn = (params: unknown) => String((params as Record<string, string>)['*'] ?? '');

export const assetRoute = route({
  operationId: 'getPageAsset',
  method: 'GET',
  path: '/giao-dien/:version/*',
  summary: 'Stylesheet, script and drawings of the pages; the address carries the hash of the content',
  access: 'anyone',
  hidden: true,
  handle: ({ request, reply }) => {
    const name = nameIn(request.params);
    return sendForever(request, reply, name, assetFile(name));
  },
});

export const fontRoute = route({
  operationId: 'getFont',
  method: 'GET',
  path: '/phong-chu/*',
  summary: 'Font files',
  access: 'anyone',
  hidden: true,
  handle: ({ request, reply }) => {
    const name = nameIn(request.params);
    return sendForever(request, reply, name, fontFile(name));
  },
});

export const faviconRoute = route({
  operationId: 'getFavicon',
  method: 'GET',
  path: '/favicon.ico',
  summary: 'Emblem of the site',
  access: 'anyone',
  hidden: true,
  handle: ({ reply }) => reply.redirect(assets.favicon, 302),
});

export const robotsRoute = route({
  operationId: 'getRobots',
  method: 'GET',
  path: '/robots.txt',
  summary: 'What search engines may read',
  access: 'anyone',
  hidden: true,
  handle: async ({ context, request, reply }) => {
    const { web, demo } = context.services.config;
    const site = (await findSiteByHost(context.database, request.hostname, web))?.site;
    const rules = demo || !site ? ['Disallow: /'] : forRobots;
    const map = site ? ['', `Sitemap: ${originOf(site, web)}/sitemap.xml`] : [];
    return reply.type('text/plain; charset=utf-8').send(['User-agent: *', ...rules, ...map, ''].join('\n'));
  },
});

/** What officers work on, and what is answered to anybody's words; invented notices of a demonstration not at all. */
const forRobots = ['Allow: /api/public/', 'Disallow: /api/', 'Disallow: /quan-tri', 'Disallow: /tim-kiem'];

/** Whom to tell of a hole (RFC 9116); says when it is to be asked for again. */
export const securityTextRoute = route({
  operationId: 'getSecurityText',
  method: 'GET',
  path: '/.well-known/security.txt',
  summary: 'Whom to tell of a security problem',
  access: 'anyone',
  hidden: true,
  handle: async ({ context, request, reply }) => {
    const { web } = context.services.config;
    const site = (await findSiteByHost(context.database, request.hostname, web))?.site;
    if (!site) throw platformError('not-found');
    return reply
      .type('text/plain; charset=utf-8')
      .send(securityText(site, originOf(site, web), context.now()));
  },
});

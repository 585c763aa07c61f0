import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route, type Route } from '@saola/platform/http';
import { listSites, originOf } from '@saola/sites';
import { prefixOf, textsOf } from '@saola/translations';
import { textOnly } from '../pages/frame.ts';
import { assets } from '../routes/assets.ts';
import { languageOf } from '../routes/language.ts';
import { hasAlready } from '../routes/page-cache.ts';
import { reduce } from './reduce.ts';

/**
 * Every page once more as words alone, below `/chi-chu`: for slow lines, old browsers, refreshable braille and whoever
 * likes it so. The choice stands in the address, so no cookie is needed and pages are kept as any other.
 */
export function textOnlyRoutes(): Route[] {
  const pages = new LRUCache<string, string>({
    maxSize: 16 << 20,
    sizeCalculation: (page) => page.length + 1,
  });
  const handle = ({ context, request, reply }: Asked) => answer(pages, context, request, reply);
  const words = { method: 'GET', access: 'anyone', hidden: true } as const;
  return [
    route({
      ...words,
      operationId: 'getHomeAsText',
      path: textOnly,
      summary: 'The home page as words alone',
      handle,
    }),
    route({
      ...words,
      operationId: 'getPageAsText',
      path: `${textOnly}/*`,
      summary: 'Any page of a site as words alone',
      handle,
    }),
    route({
      ...words,
      method: 'POST',
      operationId: 'postPageAsText',
      path: `${textOnly}/*`,
      summary: 'What a form among the pages of words sends',
      handle,
    }),
  ];
}

interface Asked {
  context: Context;
  request: FastifyRequest;
  reply: FastifyReply;
}

async function answer(
  pages: LRUCache<string, string>,
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const url = fullPath(request.url);
  const isForm = request.method === 'POST';
  const path = url.split('?')[0]!;
  if (isForm && !forms.test(path)) throw platformError('not-found');
  // One way of words is enough; and what is no page, such as a stream that never ends, is not drawn.
  if (isBelow(path, textOnly) || notPages.test(path)) return reply.redirect(url, 302);
  const { host } = request.headers;
  const full = await request.server.inject({
    method: isForm ? 'POST' : 'GET',
    url,
    remoteAddress: request.ip,
    headers: {
      host: host ?? '',
      ...toldOfReader(request),
      ...(isForm && { 'content-type': request.headers['content-type'] ?? '' }),
    },
    ...(isForm && { payload: request.raw }),
  });
  const { location, etag, 'content-type': type, 'content-disposition': file } = full.headers;
  const origins = await originsOf(context);
  if (location) return reply.redirect(inWords(String(location), request, origins), full.statusCode);
  // A file to keep has its pictures and its own look.
  if (file || !String(type).startsWith('text/html'))
    return isForm
      ? reply.status(full.statusCode).type(String(type)).send(full.body)
      : reply.redirect(url, 302);
  void reply
    .status(full.statusCode)
    .type('text/html; charset=utf-8')
    .header('cache-control', isForm ? 'no-store' : 'no-cache')
    .header('vary', 'accept-encoding');
  if (isForm || !etag) return reply.send(leadingBack(draw(full.body, request, origins), url));
  // Of a page that is the same, however it was asked for, the words are the same.
  const key = `${host} ${path} ${String(etag)}`;
  const own = `"${hash('sha256', `${key} ${assets.textCss}`, 'base64url').slice(0, 22)}"`;
  void reply.header('etag', `W/${own}`);
  if (full.statusCode === 200 && hasAlready(own, request.headers['if-none-match']))
    return reply.status(304).send();
  const page = pages.get(key) ?? draw(full.body, request, origins);
  pages.set(key, page);
  return reply.send(leadingBack(page, url));
}

/** Stands for the address of the full page, which alone differs by how a page was asked for. */
const back = 'saola:full';
const leadingBack = (page: string, url: string): string => page.replaceAll(back, () => escape(url));

/** What the page is counted by; the full page never says more of a reader. */
const toldOfReader = ({ headers }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    ['user-agent', 'accept-language', 'dnt', 'sec-gpc', 'sec-purpose'].flatMap((name) =>
      typeof headers[name] === 'string' ? [[name, headers[name]]] : [],
    ),
  );

function draw(page: string, request: FastifyRequest, origins: Origins): string {
  const { reading } = textsOf(languageOf(fullPath(request.url)));
  const link = `<a href="${back}" rel="nofollow">${reading.full}</a>`;
  return reduce(page, {
    href: (href) => inWords(href, request, origins),
    picture: reading.picture,
    play: reading.play,
    stylesheet: assets.textCss,
    notice: `<nav aria-label="${reading.textOnly}"><p>${reading.aboutTextOnly} ${link}</p></nav>`,
  });
}

const forms = /^(\/[a-z]{2})?\/(gui-y-kien|tra-cuu)$/;
/** Files and apps are no pages. */
const notPages =
  /^\/(tep|giao-dien|phong-chu|api|ung-dung|quan-tri|bang-tin|favicon\.ico)(\/|$)|\.(xml|json|txt|ics|webmanifest)$/;
const isBelow = (path: string, top: string) =>
  path === top || (/^[/?#]/.test(path.slice(top.length)) && path.startsWith(top));

/** A link of the page within the way of words: pages of this site and of its network, everything else as it is. */
function inWords(href: string, request: FastifyRequest, origins: Origins): string {
  if (href.startsWith('#')) return href;
  const here = new URL(fullPath(request.url), `${request.protocol}://${request.headers.host}`);
  if (!URL.canParse(href, here)) return href;
  const to = new URL(href, here);
  const inApp = /^\/ung-dung(\/gui-y-kien|\/tra-cuu)$/.exec(to.pathname)?.[1];
  // The app needs a script; the site has the same forms without one.
  if (inApp) return textOnly + prefixOf(languageOf(here.pathname)) + inApp;
  const isHere = to.origin === here.origin;
  if (!isHere && !origins.has(to.origin)) return href;
  if (notPages.test(to.pathname) || isBelow(to.pathname, textOnly)) return href;
  const path = to.pathname === '/' ? '' : to.pathname;
  return `${isHere ? '' : to.origin}${textOnly}${path}${to.search}${to.hash}`;
}

type Origins = ReadonlySet<string>;

/** Of every site of the network: the way of words goes on there. */
const originsOf = async ({ database, services }: Context): Promise<Origins> =>
  new Set((await listSites(database)).map((site) => originOf(site, services.config.web)));

const fullPath = (url: string): string => {
  const rest = url.slice(textOnly.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
};

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

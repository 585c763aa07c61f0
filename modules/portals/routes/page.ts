import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '@saola/platform/commands';
import { route, type Route } from '@saola/platform/http';
import type { Language } from '@saola/translations';
import { assets } from './assets.ts';
import type { PageParts } from '../page-parts.ts';
import type { Frame } from '../pages/frame.ts';
import { languageNotSpokenAnswer, notFoundAnswer, unknownHostAnswer } from './answers.tsx';
import { findMainSite, findSiteByHost, getSite, originOf, type Site } from '@saola/sites';
import { findNextChange } from '../queries/next-change.ts';
import type { ReadCounter } from '../jobs/read-counter.ts';
import { leadOn } from './editions.tsx';
import { createHostCache, type HostCache } from './host-cache.ts';
import { languageOf, languagesOf, speaking } from './language.ts';
import { createNextChange, type NextChange } from './next-change.ts';
import { type Answer, createPageCache, pack, type PageCache } from './page-cache.ts';
import { urgentStory } from './urgent-story.ts';

/** What every page route is given. */
export interface PageRoom {
  parts: PageParts;
  cache: PageCache;
  hosts: HostCache;
  nextChange: NextChange;
  /** What was drawn is no longer what stands. */
  forget(): void;
  reads: ReadCounter;
}

export function createRoom(parts: PageParts, reads: ReadCounter): PageRoom {
  const cache = createPageCache();
  const hosts = createHostCache();
  const nextChange = createNextChange(() => cache.clear());
  const forget = () => {
    nextChange.forget();
    cache.clear();
    hosts.clear();
  };
  return { parts, reads, cache, hosts, nextChange, forget };
}

/** One question of a browser, with the site it was put to. */
export interface Ask {
  context: Context;
  parts: PageParts;
  site: Site;
  /** The province's portal. */
  main: Site;
  /** Language of the address. */
  language: Language;
  params: Record<string, string>;
  query: URLSearchParams;
  frame(menuPath: string, more?: Partial<Frame>): Frame;
}

export type Draw = (ask: Ask) => Promise<Answer | null>;

/** A route of every site; `draw` answers null for a page that is not there. */
export function pageRoute(
  room: PageRoom,
  page: { operationId: string; path: string; summary: string; draw: Draw },
): Route {
  return route({
    operationId: page.operationId,
    method: 'GET',
    path: page.path,
    summary: page.summary,
    access: 'anyone',
    hidden: true,
    handle: ({ context, request, reply }) => answerPage(room, context, request, reply, page.draw),
  });
}

export async function answerPage(
  room: PageRoom,
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  draw: Draw,
) {
  const { web } = context.services.config;
  await room.nextChange.pass((now) => findNextChange(context.database, now));
  const found = await room.hosts.get(request.hostname, () =>
    findSiteByHost(context.database, request.hostname, web),
  );
  // Another name of the site leads to the same page under its own (settled: one address a page).
  if (found && !found.canonical) return reply.redirect(`${originOf(found.site, web)}${request.url}`, 301);
  const site = found?.site ?? null;
  const key = `${site?.id ?? request.hostname} ${request.url}`;
  const page = await room.cache.get(key, async () => {
    if (!site) return unknownHostAnswer(context, request.hostname);
    const ask = await askOf(room, context, request, site);
    if (!languagesOf(site).includes(ask.language)) return languageNotSpokenAnswer(ask.frame(''));
    return (await draw(ask)) ?? (await leadOn(ask, request.url)) ?? notFoundAnswer(ask.frame(''));
  });
  const { answer, etag } = page;
  if (answer.location) return reply.redirect(answer.location, answer.status);
  if (site && answer.storyId && request.method === 'GET') room.reads.add(site, answer.storyId);
  reply
    .status(answer.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
    .header('etag', etag)
    .headers(answer.headers ?? {});
  if (answer.status === 200 && request.headers['if-none-match'] === etag) return reply.status(304).send();
  const { body, encoding } = await pack(page, request.headers['accept-encoding']);
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(body);
}

async function askOf(room: PageRoom, context: Context, request: FastifyRequest, site: Site): Promise<Ask> {
  const language = languageOf(request.url);
  const [main, successor, alert] = await Promise.all([
    findMainSite(context.database),
    site.successorId ? getSite(context.database, site.successorId) : null,
    room.parts
      .alertFor(context, site.unitId)
      .then((given) => given ?? urgentStory(context, room.parts, site, language)),
  ]);
  return {
    context,
    parts: room.parts,
    site,
    main: main ?? site,
    language,
    params: (request.params ?? {}) as Record<string, string>,
    query: new URLSearchParams(request.url.split('?')[1] ?? ''),
    frame: (menuPath, more) => ({
      ...frameOf(context, site, main ?? site, request.url),
      menuPath,
      alert,
      successor: successor && { name: successor.name, url: originOf(successor, context.services.config.web) },
      ...more,
    }),
  };
}

/** @param url path of the page, which says its language */
export function frameOf(context: Context, site: Site, main: Site, url = '/'): Frame {
  const { web, demo } = context.services.config;
  return {
    ...speaking(site, url),
    site,
    main: { name: main.name, url: originOf(main, web) },
    origin: originOf(site, web),
    menuPath: '',
    demo,
    now: context.now(),
    assets,
  };
}

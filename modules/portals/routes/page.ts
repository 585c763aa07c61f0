import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '@saola/platform/commands';
import { route, type Route } from '@saola/platform/http';
import { findMainSite, findSiteByHost, getSite, originOf, type Site } from '@saola/sites';
import type { Language } from '@saola/translations';
import type { PageParts } from '../page-parts.ts';
import { type Frame, pathIn } from '../pages/frame.ts';
import { findNextChange } from '../queries/next-change.ts';
import { languageNotSpokenAnswer, notFoundAnswer, tooMany, unknownHostAnswer } from './answers.tsx';
import { assets } from './assets.ts';
import { leadOn } from './editions.tsx';
import { languageOf, languagesOf, speaking } from './language.ts';
import { notingParts } from './noting-parts.ts';
import { type Answer, bodyOf, encodingFor, headOf, isUnchanged, type KeptPage } from './page-cache.ts';
import { keyOf, type Outcome, type PageRoom } from './page-room.ts';
import { type PageNotes, tagOf } from './page-tags.ts';
import { urgentStory } from './urgent-story.ts';

export type { PageRoom } from './page-room.ts';

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
  /** What the page shows, and how long it holds. */
  notes: PageNotes;
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
    packsItself: true,
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
  const wait = room.limit.waitFor(request.ip, web.pageLimit);
  if (wait > 0) return tooMany(reply, wait);
  await room.nextChange.pass((now) => findNextChange(context.database, now));
  const found = await room.siteAt(request.hostname, () =>
    findSiteByHost(context.database, request.hostname, web),
  );
  // Another name of the site leads to the same page under its own (settled: one address a page).
  if (found && !found.canonical) return reply.redirect(`${originOf(found.site, web)}${request.url}`, 301);
  const page = found
    ? await findPage(room, context, request, found.site, draw)
    : await room.draw<never>(`? ${request.hostname}`, async () => ({
        answer: await unknownHostAnswer(context, request.hostname),
      }));
  const { answer } = page;
  if (answer.location) return reply.redirect(answer.location, answer.status);
  if (found && request.method === 'GET') room.seen(found.site, page, request);
  const encoding = encodingFor(page, request.headers['accept-encoding']);
  reply.status(answer.status).headers(headOf(page, encoding, web.cdnSeconds));
  if (answer.status === 200 && isUnchanged(page, encoding, request.headers)) return reply.status(304).send();
  return reply.send(await bodyOf(page, encoding));
}

/** The page at an address of a site, from memory or drawn. */
async function findPage(
  room: PageRoom,
  context: Context,
  request: FastifyRequest,
  site: Site,
  draw: Draw,
): Promise<KeptPage> {
  const route = request.routeOptions.url ?? '';
  const address = room.parameters.addressOf(route, request.url);
  const page = await room.draw<Outcome>(keyOf(site, address), async (notes) => {
    const ask = await askOf(room, { context, request, site, address, notes });
    if (!languagesOf(site).includes(ask.language))
      // Its links lead to what the site does speak.
      return {
        answer: languageNotSpokenAnswer(ask.frame('', { path: (href) => pathIn('vi', href) })),
        minor: true,
      };
    const answer = await draw(ask);
    // It read a parameter that no page of the route had read before: the address is another one than it seemed.
    if (room.parameters.addressOf(route, request.url) !== address) return 'again';
    return answer ? { answer } : 'lost';
  });
  if (page === 'again') return findPage(room, context, request, site, draw);
  if (page !== 'lost') return page;
  // An address that shows nothing may lead on, and then every letter of it counts.
  return room.draw<never>(`${keyOf(site, request.url)} !`, async (notes) => {
    const ask = await askOf(room, { context, request, site, address, notes });
    return { answer: (await leadOn(ask, request.url)) ?? notFoundAnswer(ask.frame('')), minor: true };
  });
}

interface Asking {
  context: Context;
  request: FastifyRequest;
  site: Site;
  address: string;
  notes: PageNotes;
}

async function askOf(room: PageRoom, { context, request, site, address, notes }: Asking): Promise<Ask> {
  const language = languageOf(address);
  const parts = notingParts(room.parts, notes);
  notes.shows(tagOf.site(site.id));
  const [main, successor, alert] = await Promise.all([
    findMainSite(context.database),
    site.successorId ? getSite(context.database, site.successorId) : null,
    parts
      .alertFor(context, site.unitId)
      .then((given) => given ?? urgentStory(context, parts, site, language)),
  ]);
  const around: Frame = {
    ...frameOf(context, site, main ?? site, address),
    counters: room.visits.counters(site.id),
    alert,
    successor: successor && { name: successor.name, url: originOf(successor, context.services.config.web) },
  };
  return {
    context,
    parts,
    site,
    main: main ?? site,
    language,
    notes,
    params: (request.params ?? {}) as Record<string, string>,
    query: room.parameters.queryOf(request.routeOptions.url ?? '', request.url),
    frame: (menuPath, more) => ({ ...around, menuPath, ...more }),
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

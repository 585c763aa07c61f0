import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Context } from '@saola/platform/commands';
import { route, type Route } from '@saola/platform/http';
import { findSiteByHost } from '@saola/sites';
import { portalsError } from '../errors.ts';
import { renderPage } from '../pages/layout.tsx';
import { sendJson } from '../public-api/send-json.ts';
import { tooMany } from '../routes/answers.tsx';
import { inEveryLanguage, languageOf } from '../routes/language.ts';
import { answerPage, type Ask, type PageRoom } from '../routes/page.ts';
import { tagOf } from '../routes/page-tags.ts';
import { readSearch, shortUrl } from './read-search.ts';
import { runSearch } from './run-search.ts';
import { SearchPage } from './search-page.tsx';

/** A name that stands twice in an address is no fault of the reader: the first counts. */
const text = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }));

/** Parameters of the page are Vietnamese as its address is. */
const query = Type.Object({
  q: text('what is looked for, with or without marks; words between quotation marks stand side by side'),
  'pham-vi': text('`mang`: all sites of the network; `trang`: this site'),
  loai: text('code of a content type: `news`'),
  muc: text('code of a category: `y-te`'),
  'don-vi': text('path of a unit, with all below it'),
  tu: text('published on this day or later: `2026-09-15`'),
  den: text('published on this day or earlier'),
  sap: text('`moi`: the newest first'),
  sau: text('`next` of the page before'),
  format: text('`json`: the finds for programs instead of a page'),
});

const response = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      url: Type.String(),
      site: Type.String({ description: 'host of the site it stands on' }),
      publishedAt: Type.String({
        format: 'date-time',
        description: 'when it was published first, on any site',
      }),
      inFile: Type.Optional(
        Type.Object(
          { name: Type.String(), url: Type.String(), excerpt: Type.String() },
          { description: 'the file that says it, where the item itself says less' },
        ),
      ),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()]),
  didYouMean: Type.Union([Type.String(), Type.Null()]),
  instead: Type.Union([Type.String(), Type.Null()], {
    description: 'what these are the finds of, where what was typed is said nowhere',
  }),
  readAs: Type.String({ description: 'the question with the marks it was given' }),
  alsoLookedFor: Type.Array(Type.String(), { description: 'other ways to say it that are found too' }),
  ready: Type.Boolean({ description: 'false while the index is made: then this site alone, word by word' }),
});

/** The page of every language; one of them stands in the OpenAPI document. */
export const searchRoutes = (room: PageRoom): Route[] => {
  const page = route({
    operationId: 'getSearchPage',
    method: 'GET',
    path: '/tim-kiem',
    summary: 'Search over this site or all: a page, or with format=json the finds',
    tags: ['public'],
    access: 'anyone',
    query,
    response,
    handle: ({ context, request, reply }) =>
      new URLSearchParams(request.url.split('?')[1] ?? '').get('format') === 'json'
        ? answerJson(room, context, request, reply)
        : answerPage(room, context, request, reply, drawSearch),
  });
  return inEveryLanguage([page]).map((one) => (one.path === page.path ? one : { ...one, hidden: true }));
};

async function drawSearch(ask: Ask) {
  const asked = readSearch(ask.query, ask.site);
  const frame = ask.frame('/tim-kiem', { search: asked.text });
  if (asked.long) return { status: 302, html: '', location: frame.path(shortUrl(asked, ask.site)) };
  const outcome = asked.text
    ? await runSearch(ask.context, { asked, site: ask.site, language: frame.language, parts: ask.parts })
    : null;
  ask.notes.shows(...(outcome?.items ?? []).map(({ item }) => tagOf.story(item.storyId)));
  // What is published while it is kept may be found by it, and no tag says so.
  ask.notes.holdsFor(1);
  return { status: 200, html: renderPage(<SearchPage frame={frame} asked={asked} outcome={outcome} />) };
}

async function answerJson(room: PageRoom, context: Context, request: FastifyRequest, reply: FastifyReply) {
  const { web } = context.services.config;
  const wait = room.limit.waitFor(request.ip, web.pageLimit);
  if (wait > 0) return tooMany(reply, wait);
  const found = await room.siteAt(request.hostname, () =>
    findSiteByHost(context.database, request.hostname, web),
  );
  if (!found) throw portalsError('site-not-found');
  const asked = readSearch(new URLSearchParams(request.url.split('?')[1] ?? ''), found.site);
  const language = languageOf(request.url);
  const { parts } = room;
  const outcome = asked.text ? await runSearch(context, { asked, site: found.site, language, parts }) : null;
  return sendJson(request, reply, {
    total: outcome?.total ?? 0,
    items: (outcome?.items ?? []).map(({ item, url, inFile }) => ({
      id: item.storyId,
      title: item.title,
      url,
      site: new URL(url).host,
      publishedAt: item.firstPublishedAt.toISOString(),
      ...(inFile && {
        inFile: {
          name: inFile.name,
          url: new URL(inFile.url, url).href,
          excerpt: inFile.pieces.join('').replace(/\s+/g, ' '),
        },
      }),
    })),
    next: outcome?.next ?? null,
    didYouMean: outcome?.didYouMean ?? null,
    instead: outcome?.instead ?? null,
    readAs: outcome?.readAs ?? '',
    alsoLookedFor: outcome?.alsoLookedFor ?? [],
    ready: !outcome?.plain,
  });
}

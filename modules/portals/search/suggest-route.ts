import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { findSiteByHost } from '@saola/sites';
import { inEveryLanguage, languageOf } from '../routes/language.ts';
import type { PageRoom } from '../routes/page.ts';

/** Titles for what has been typed so far; nothing of who typed it is kept. */
export const suggestRoutes = (room: PageRoom): Route[] => {
  const suggest = route({
    operationId: 'suggestSearch',
    method: 'GET',
    path: '/tim-kiem/goi-y',
    summary: 'Titles that have what a reader has typed so far',
    tags: ['public'],
    access: 'anyone',
    limit: { max: 240, seconds: 60 },
    query: Type.Object({ q: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])) }),
    response: Type.Object({ items: Type.Array(Type.String()) }),
    handle: async ({ query, context, request, reply }) => {
      const text = ([query.q].flat()[0] ?? '')
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
        .slice(0, 100);
      const found = await room.siteAt(request.hostname, () =>
        findSiteByHost(context.database, request.hostname, context.services.config.web),
      );
      const siteId = !found || found.site.kind === 'MAIN' ? null : found.site.id;
      const items =
        text.trim().length < 2
          ? []
          : await room.parts.search?.suggest(context, {
              text,
              language: languageOf(request.url),
              now: context.now(),
              siteId,
            });
      void reply.header('cache-control', 'public, max-age=30');
      return { items: items ?? [] };
    },
  });
  return inEveryLanguage([suggest]).map((one) =>
    one.path === suggest.path ? one : { ...one, hidden: true },
  );
};

import { contentTypeOf, contentTypes } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { Type } from 'typebox';
import { categoryName } from '../../category.ts';
import { portalsError } from '../../errors.ts';
import { listNewest } from '../../feeds/queries/list-newest.ts';
import { openTypes } from '../../feeds/feed-list.ts';
import type { Standing } from '../../metadata/standing.ts';
import type { PageParts } from '../../page-parts.ts';
import { noFilter } from '../../sections/filter.ts';
import { findStanding } from '../find-standing.ts';
import { presentItem } from '../present-item.ts';
import { presentWholeItem } from '../present-whole-item.ts';
import { getItem } from '../queries/get-item.ts';
import { limit, sendJson } from '../send-json.ts';
import { after, host, Item, language, next, time, type, uuid, WholeItem } from '../shapes.ts';

export const listPublicItemsRoute = route({
  operationId: 'listPublicItems',
  method: 'GET',
  path: '/api/public/sites/:host/items',
  summary: 'What readers of a site have now, newest first',
  tags: ['public'],
  access: 'anyone',
  limit,
  params: Type.Object({ host }),
  query: Type.Object({
    type: Type.Optional(type),
    category: Type.Optional(Type.String({ maxLength: 60, description: 'of news: y-te, nong-nghiep, …' })),
    language: Type.Optional(language),
    q: Type.Optional(Type.String({ maxLength: 100, description: 'words, with or without marks' })),
    from: Type.Optional({ ...time, description: 'published at this moment or later' }),
    to: Type.Optional({ ...time, description: 'published before this moment' }),
    after: Type.Optional(after),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(Item), next }),
  handle: async ({ params, query, context, request, reply }) => {
    const at = await findStanding(context, { ...params, language: query.language });
    const known = query.type ? contentTypeOf(query.type) : null;
    if (query.type && !known) throw portalsError('section-not-found', { type: query.type });
    const open = await openTypes({ context, site: at.site });
    const types = known ? (open ?? contentTypes).filter((one) => one.code === known.code) : open;
    const unknown = query.category !== undefined && categoryName(query.category) === null;
    if (types?.length === 0 || unknown) return sendJson(request, reply, { items: [], next: null });
    const { items, next: following } = await listNewest(context.database, {
      siteId: at.site.id,
      language: at.language,
      now: context.now(),
      types,
      filter: { ...noFilter, words: query.q ?? '' },
      category: query.category ?? null,
      from: query.from ? new Date(query.from) : null,
      before: query.to ? new Date(query.to) : null,
      after: query.after ?? null,
      limit: query.limit ?? 30,
    });
    return sendJson(request, reply, { items: items.map((item) => presentItem(at, item)), next: following });
  },
});

/** @param parts how an item sounds, which another domain knows */
export const getPublicItemRoute = (parts: Pick<PageParts, 'audioOf'>) =>
  route({
    operationId: 'getPublicItem',
    method: 'GET',
    path: '/api/public/sites/:host/items/:id',
    summary: 'An item as readers of a site have it now: words, fields, files, metadata',
    tags: ['public'],
    access: 'anyone',
    limit,
    params: Type.Object({ host, id: uuid }),
    query: Type.Object({ language: Type.Optional(language) }),
    response: WholeItem,
    handle: async ({ params, query, context, request, reply }) => {
      const at = await findStanding(context, { ...params, ...query });
      const item = await findOpenItem(context, at, params.id);
      const audio = await parts.audioOf(context, item.storyId, at.language);
      return sendJson(request, reply, await presentWholeItem(context, at, item, audio));
    },
  });

/** Of a section that the site hides, nothing is told either. */
async function findOpenItem(context: Context, at: Standing, storyId: string) {
  const item = await getItem(context.database, {
    siteId: at.site.id,
    storyId,
    language: at.language,
    now: context.now(),
  });
  const open = item && (await openTypes({ context, site: at.site }));
  if (!item || (open && !open.some(({ code }) => code === item.type))) throw portalsError('item-not-found');
  return item;
}

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { linkProblems } from '../links.ts';
import { listBrokenLinks, listBrokenPageLinks } from '../queries/list-broken-links.ts';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const access = { permission: 'portals.link.see' } as const;

/** Of both lists: one unit and those below it, and how to go on. */
const query = Type.Object({
  unitId: Type.Optional(id),
  after: Type.Optional(Type.String({ maxLength: 4000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
});

const listOf = <T extends Type.TProperties>(own: T) =>
  Type.Object({
    items: Type.Array(
      Type.Object({
        ...own,
        title: Type.String(),
        unitId: id,
        address: Type.String(),
        problem: Type.Enum([...linkProblems]),
        outside: Type.Boolean(),
        since: time,
        seenAt: time,
      }),
    ),
    next: Type.Union([Type.String(), Type.Null()]),
  });

export const listBrokenLinksRoute = route({
  operationId: 'listBrokenLinks',
  method: 'GET',
  path: '/api/broken-links',
  summary: 'Links of published articles that lead nowhere, last found first',
  tags: ['stories'],
  access,
  query,
  response: listOf({ storyId: id, language: Type.String(), editionId: id }),
  handle: ({ query, context }) => listBrokenLinks(context, query),
});

export const listBrokenPageLinksRoute = route({
  operationId: 'listBrokenPageLinks',
  method: 'GET',
  path: '/api/broken-page-links',
  summary: 'Links in blocks of published pages that lead nowhere, last found first',
  tags: ['pages'],
  access,
  query,
  response: listOf({ pageId: id, siteId: id }),
  handle: ({ query, context }) => listBrokenPageLinks(context, query),
});

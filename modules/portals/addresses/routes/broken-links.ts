import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { linkProblems } from '../links.ts';
import { listBrokenLinks, listBrokenPageLinks } from '../queries/list-broken-links.ts';

const id = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });

export const listBrokenLinksRoute = route({
  operationId: 'listBrokenLinks',
  method: 'GET',
  path: '/api/broken-links',
  summary: 'Links of published articles that lead nowhere, last found first',
  tags: ['stories'],
  access: { permission: 'portals.link.see' },
  query: Type.Object({
    unitId: Type.Optional(id),
    after: Type.Optional(Type.String({ maxLength: 4000 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        storyId: id,
        language: Type.String(),
        editionId: id,
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
  }),
  handle: ({ query, context }) => listBrokenLinks(context, query),
});

export const listBrokenPageLinksRoute = route({
  operationId: 'listBrokenPageLinks',
  method: 'GET',
  path: '/api/broken-page-links',
  summary: 'Links in blocks of published pages that lead nowhere, last found first',
  tags: ['pages'],
  access: { permission: 'portals.link.see' },
  query: Type.Object({
    after: Type.Optional(Type.String({ maxLength: 4000 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        pageId: id,
        siteId: id,
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
  }),
  handle: ({ query, context }) => listBrokenPageLinks(context, query),
});

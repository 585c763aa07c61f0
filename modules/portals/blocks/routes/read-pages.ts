import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { comparePages } from '../compare-pages.ts';
import { getPage, getVersion, getVersions } from '../queries/get-page.ts';
import { listPages } from '../queries/list-pages.ts';
import { Page, PageDifference, pageId, PageList, PageVersion, uuid } from './shapes.ts';

const tags = ['pages'];
const access = { permission: 'portals.page.see' };
const number = Type.Integer({ minimum: 1 });

export const listPagesRoute = route({
  operationId: 'listPages',
  method: 'GET',
  path: '/api/sites/:siteId/pages',
  summary: 'Pages of a site, and whose arrangement its home page follows',
  tags,
  access,
  params: Type.Object({ siteId: uuid }),
  query: Type.Object({ after: Type.Optional(uuid) }),
  response: PageList,
  handle: ({ params, query, context }) => listPages(context, { ...params, ...query }),
});

export const getPageRoute = route({
  operationId: 'getPage',
  method: 'GET',
  path: '/api/pages/:pageId',
  summary: 'A page with its draft, what is public, and its versions',
  tags,
  access,
  params: pageId,
  response: Page,
  handle: ({ params, context }) => getPage(context, params.pageId),
});

export const getVersionRoute = route({
  operationId: 'getPageVersion',
  method: 'GET',
  path: '/api/pages/:pageId/versions/:number',
  summary: 'One version of a page whole',
  tags,
  access,
  params: Type.Object({ pageId: uuid, number }),
  response: PageVersion,
  handle: ({ params, context }) => getVersion(context, params),
});

export const comparePagesRoute = route({
  operationId: 'comparePageVersions',
  method: 'GET',
  path: '/api/pages/:pageId/compare',
  summary: 'What differs between two versions: blocks added, removed, moved, changed, and the words',
  tags,
  access,
  params: pageId,
  query: Type.Object({ from: number, to: number }),
  response: PageDifference,
  handle: async ({ params, query, context }) => {
    const { from, to } = await getVersions(context, params.pageId, [query.from, query.to]);
    return comparePages(from, to);
  },
});

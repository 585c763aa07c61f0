import { Type } from 'typebox';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { sitesError } from '../errors.ts';
import { describeSite } from '../queries/describe-site.ts';
import { searchSites } from '../queries/search-sites.ts';
import { kind, nullable, SiteDescription, siteParams, SiteSummary, state, uuid } from './shapes.ts';

export const listSitesRoute = route({
  operationId: 'listSites',
  method: 'GET',
  path: '/api/sites',
  summary: 'Sites of the units the officer sees, in the order of the tree of units',
  tags: ['sites'],
  access: { permission: 'sites.site.see' },
  query: Type.Object({
    q: Type.Optional(
      Type.String({ maxLength: 100, description: 'words of name or host, with or without marks' }),
    ),
    kind: Type.Optional(kind),
    parentId: Type.Optional(uuid),
    state: Type.Optional(state),
    after: Type.Optional(Type.String({ pattern: '^[a-z0-9.]{1,500} [0-9a-f-]{36}$' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({ items: Type.Array(SiteSummary), next: nullable(Type.String()) }),
  handle: ({ query, context }) =>
    searchSites(context.database, context.actor, context.services.config.web, query),
});

export const getSiteRoute = route({
  operationId: 'describeSite',
  method: 'GET',
  path: '/api/sites/:siteId',
  summary: 'One site: what holds on it, where each setting comes from, its names, menu and sections',
  tags: ['sites'],
  access: { permission: 'sites.site.see' },
  params: siteParams,
  response: SiteDescription,
  handle: async ({ params, context }) => {
    const site = await describeSite(context.database, params.siteId, context.services.config.web);
    if (!site) throw sitesError('site-not-found');
    if (!context.actor.may('sites.site.see', site.unitPath))
      throw platformError('forbidden', { permission: 'sites.site.see' });
    return site;
  },
});

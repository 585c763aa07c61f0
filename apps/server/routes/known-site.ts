import { Type } from 'typebox';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { findSiteByHost } from '@saola/sites';

/** A proxy that fetches certificates asks here first, or anybody could make it ask for any name. */
export const knownSiteRoute = route({
  operationId: 'knowSite',
  method: 'GET',
  path: '/api/sites/known',
  summary: 'Whether a host name belongs to a site; 404 when not',
  tags: ['portals'],
  access: 'anyone',
  query: Type.Object({ domain: Type.String({ maxLength: 253 }) }),
  response: Type.Object({ domain: Type.String() }),
  handle: async ({ query, context }) => {
    const { database, services } = context;
    if (!(await findSiteByHost(database, query.domain, services.config.web)))
      throw platformError('not-found');
    return { domain: query.domain };
  },
});

import { Type } from 'typebox';
import { route, type Route } from '@saola/platform/http';
import { addRedirect } from '../commands/add-redirect.ts';
import { removeRedirect } from '../commands/remove-redirect.ts';
import { listRedirects } from '../queries/list-redirects.ts';

const id = Type.String({ format: 'uuid' });
const params = Type.Object({ siteId: id });
const address = Type.String({ minLength: 1, maxLength: 2000 });
const tags = ['sites'];
const aRedirect = { path: Type.String(), target: Type.String(), permanent: Type.Boolean() };

const listRedirectsRoute = route({
  operationId: 'listRedirects',
  method: 'GET',
  path: '/api/sites/:siteId/redirects',
  summary: 'Addresses of a site that lead elsewhere',
  tags,
  access: { permission: 'portals.redirect.see' },
  params,
  query: Type.Object({
    after: Type.Optional(address),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({ ...aRedirect, madeBy: Type.String(), madeAt: Type.String({ format: 'date-time' }) }),
    ),
    next: Type.Union([Type.String(), Type.Null()]),
  }),
  handle: ({ params, query, context }) =>
    listRedirects(context.database, context.actor, { ...params, ...query }),
});

const addRedirectRoute = route({
  operationId: 'addRedirect',
  method: 'POST',
  path: '/api/sites/:siteId/redirects',
  summary: 'Let a former address lead to a page; the same path again is given its new target',
  tags,
  access: { permission: 'portals.redirect.write' },
  params,
  body: Type.Object({ path: address, target: address, permanent: Type.Optional(Type.Boolean()) }),
  response: Type.Object(aRedirect),
  handle: ({ params, body, context }) => addRedirect(context, { ...params, ...body }),
});

const removeRedirectRoute = route({
  operationId: 'removeRedirect',
  method: 'DELETE',
  path: '/api/sites/:siteId/redirects',
  summary: 'The address no longer leads anywhere',
  tags,
  access: { permission: 'portals.redirect.write' },
  params,
  query: Type.Object({ path: address }),
  response: Type.Object({ path: Type.String() }),
  handle: ({ params, query, context }) => removeRedirect(context, { ...params, ...query }),
});

export const redirectRoutes: Route[] = [listRedirectsRoute, addRedirectRoute, removeRedirectRoute];

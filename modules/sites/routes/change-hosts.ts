import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { addHost } from '../commands/add-host.ts';
import { makeCanonical } from '../commands/make-canonical.ts';
import { removeHost } from '../commands/remove-host.ts';
import { hostParams, Revision, revision, siteParams } from './shapes.ts';

const tags = ['sites'];
const write = { permission: 'sites.site.write' };

export const addHostRoute = route({
  operationId: 'addHost',
  method: 'POST',
  path: '/api/sites/:siteId/hosts',
  summary: 'Give a site another host name, which leads to its canonical one',
  tags,
  access: write,
  params: siteParams,
  body: Type.Object({ revision, host: Type.String({ minLength: 1, maxLength: 300 }) }),
  response: Type.Object({ name: Type.String(), relative: Type.Boolean(), revision: Type.Integer() }),
  handle: ({ params, body, context }) => addHost(context, { ...params, ...body }),
});

export const removeHostRoute = route({
  operationId: 'removeHost',
  method: 'DELETE',
  path: '/api/sites/:siteId/hosts/:host',
  summary: 'Take an alias from a site',
  tags,
  access: write,
  params: hostParams,
  body: Type.Object({ revision }),
  response: Revision,
  handle: ({ params, body, context }) => removeHost(context, { ...params, ...body }),
});

export const makeCanonicalRoute = route({
  operationId: 'makeCanonical',
  method: 'POST',
  path: '/api/sites/:siteId/hosts/:host/canonical',
  summary: 'Let a host name be the one in addresses; the others lead to it',
  tags,
  access: write,
  params: hostParams,
  body: Type.Object({ revision }),
  response: Revision,
  handle: ({ params, body, context }) => makeCanonical(context, { ...params, ...body }),
});

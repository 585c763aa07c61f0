import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { overridePermission } from '../commands/override-permission.ts';
import { listRights } from '../queries/list-rights.ts';
import { day, role, uuid } from './shapes.ts';

export const listPermissionsRoute = route({
  operationId: 'listPermissions',
  method: 'GET',
  path: '/api/permissions',
  summary: 'Each permission in words, with the roles that have it today',
  tags: ['access'],
  access: 'signedIn',
  response: Type.Object({
    items: Type.Array(
      Type.Object({ permission: Type.String(), says: Type.String(), roles: Type.Array(role) }),
    ),
    next: Type.Null(),
  }),
  handle: async ({ context }) => ({ items: await listRights(context), next: null }),
});

export const overridePermissionRoute = route({
  operationId: 'overridePermission',
  method: 'POST',
  path: '/api/permissions/overrides',
  summary: 'Decide from today on that a role has, or has not, a permission',
  tags: ['access'],
  access: { permission: 'access.permission.write' },
  body: Type.Object({
    role,
    permission: Type.String({ maxLength: 100 }),
    allowed: Type.Boolean(),
    basis: Type.String({ minLength: 1, maxLength: 200, description: 'the decision behind it' }),
    validTo: Type.Optional(day),
  }),
  response: Type.Object({ overrideId: uuid }),
  handle: ({ body, context }) => {
    const [rootPath = ''] = context.actor.pathsWith('access.permission.write');
    return overridePermission(context, { ...body, rootPath });
  },
});

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { assignRole } from '../commands/assign-role.ts';
import { endRole } from '../commands/end-role.ts';
import { day, role, uuid } from './shapes.ts';

export const assignRoleRoute = route({
  operationId: 'assignRole',
  method: 'POST',
  path: '/api/accounts/:accountId/roles',
  summary: 'Give an account a role at a unit, for a time or until further notice',
  tags: ['access'],
  access: { permission: 'access.role.write' },
  params: Type.Object({ accountId: uuid }),
  body: Type.Object({
    role,
    unitId: uuid,
    validFrom: Type.Optional(day),
    validTo: Type.Optional(day),
  }),
  response: Type.Object({ assignmentId: uuid }),
  handle: ({ params, body, context }) => assignRole(context, { ...params, ...body }),
});

export const endRoleRoute = route({
  operationId: 'endRole',
  method: 'DELETE',
  path: '/api/accounts/:accountId/roles/:assignmentId',
  summary: 'Take a role away from this moment on',
  tags: ['access'],
  access: { permission: 'access.role.write' },
  params: Type.Object({ accountId: uuid, assignmentId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await endRole(context, params);
    return {};
  },
});

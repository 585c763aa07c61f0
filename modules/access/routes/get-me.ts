import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { getMe } from '../queries/get-me.ts';
import { Grant, uuid } from './shapes.ts';

export const getMeRoute = route({
  operationId: 'getMe',
  method: 'GET',
  path: '/api/me',
  summary: 'The signed-in account, its roles and what they let it do',
  tags: ['access'],
  access: 'signedIn',
  response: Type.Object({
    account: Type.Object({
      id: uuid,
      name: Type.String(),
      username: Type.String(),
      title: Type.String(),
      unitId: uuid,
      unitName: Type.String(),
    }),
    grants: Type.Array(Grant),
    permissions: Type.Array(Type.String()),
    twoFactor: Type.Boolean(),
    mustChangePassword: Type.Boolean(),
  }),
  handle: ({ context }) => getMe(context),
});

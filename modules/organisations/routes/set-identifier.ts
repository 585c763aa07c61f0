import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { setIdentifier } from '../commands/set-identifier.ts';
import { day, identifierKind, uuid } from './shapes.ts';

export const setIdentifierRoute = route({
  operationId: 'setUnitIdentifier',
  method: 'POST',
  path: '/api/units/:unitId/identifiers',
  summary: 'Give a unit an agency identifier or a statistics code from a day on',
  tags: ['organisations'],
  access: { permission: 'organisations.identifier.write' },
  params: Type.Object({ unitId: uuid }),
  body: Type.Object({
    kind: identifierKind,
    scheme: Type.String({ minLength: 1, maxLength: 100 }),
    value: Type.String({ minLength: 1, maxLength: 35 }),
    validFrom: day,
  }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await setIdentifier(context, { ...params, ...body });
    return {};
  },
});

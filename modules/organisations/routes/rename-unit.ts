import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { renameUnit } from '../commands/rename-unit.ts';
import { day, uuid } from './shapes.ts';

export const renameUnitRoute = route({
  operationId: 'renameUnit',
  method: 'POST',
  path: '/api/units/:unitId/names',
  summary: 'Give a unit another name from a day on',
  tags: ['organisations'],
  access: { permission: 'organisations.unit.write' },
  params: Type.Object({ unitId: uuid }),
  body: Type.Object({
    name: Type.String({ minLength: 1, maxLength: 200 }),
    fullName: Type.String({ minLength: 1, maxLength: 300 }),
    validFrom: day,
    basis: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await renameUnit(context, { ...params, ...body });
    return {};
  },
});

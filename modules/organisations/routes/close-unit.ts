import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { closeUnit } from '../commands/close-unit.ts';
import { day, extent, uuid } from './shapes.ts';

export const closeUnitRoute = route({
  operationId: 'closeUnit',
  method: 'POST',
  path: '/api/units/:unitId/close',
  summary: 'End a unit on a day and say which units take its place',
  tags: ['organisations'],
  access: { permission: 'organisations.unit.write' },
  params: Type.Object({ unitId: uuid }),
  body: Type.Object({
    validTo: day,
    successors: Type.Optional(
      Type.Array(
        Type.Object({ unitId: uuid, extent, basis: Type.Optional(Type.String({ maxLength: 200 })) }),
        {
          maxItems: 50,
        },
      ),
    ),
  }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await closeUnit(context, { ...params, ...body });
    return {};
  },
});

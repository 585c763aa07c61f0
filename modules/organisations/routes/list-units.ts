import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { organisationsError } from '../errors.ts';
import { findUnit } from '../queries/find-unit.ts';
import { listUnits } from '../queries/list-units.ts';
import { day, kind, UnitList, uuid } from './shapes.ts';

export const listUnitsRoute = route({
  operationId: 'listUnits',
  method: 'GET',
  path: '/api/units',
  summary:
    'Units in the order of the tree: all, or one and what is below it, by kind and by words of the name',
  tags: ['organisations'],
  access: 'signedIn',
  query: Type.Object({
    under: Type.Optional(uuid),
    kind: Type.Optional(kind),
    q: Type.Optional(Type.String({ maxLength: 100, description: 'with or without marks' })),
    day: Type.Optional(day),
    after: Type.Optional(Type.String({ pattern: '^[a-z0-9]+(\\.[a-z0-9]+)*$', maxLength: 500 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  response: UnitList,
  handle: async ({ query: { under, ...search }, context }) => {
    const top = under ? await findUnit(context.database, under) : null;
    if (under && !top) throw organisationsError('unit-not-found');
    return listUnits(context.database, { ...search, ...(top && { under: top.path }) });
  },
});

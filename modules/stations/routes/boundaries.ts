import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { Shape } from '../area.ts';
import { importBoundaries } from '../commands/import-boundaries.ts';
import { Boundaries, listBoundaries } from '../queries/list-boundaries.ts';
import { uuid } from '../shapes.ts';
import { READ, readableUnit } from './scope.ts';

const tags = ['stations'];

export const listBoundariesRoute = route({
  operationId: 'listBoundaries',
  method: 'GET',
  path: '/api/unit-boundaries',
  summary: 'Boundaries of a unit and of those below it, for maps drawn without another server',
  tags,
  access: { permission: READ },
  query: Type.Object({ unitId: uuid }),
  response: Boundaries,
  handle: async ({ query, context }) =>
    listBoundaries(context.database, await readableUnit(context, query.unitId)),
});

export const importBoundariesRoute = route({
  operationId: 'importBoundaries',
  method: 'PUT',
  path: '/api/unit-boundaries',
  summary: 'Boundaries of units by their codes, as GeoJSON; answers the codes nobody bears',
  tags,
  access: { permission: 'stations.boundary.write' },
  body: Type.Object({
    credit: Type.String({ minLength: 1, maxLength: 300 }),
    areas: Type.Array(Type.Object({ code: Type.String({ maxLength: 20 }), shape: Shape }), {
      maxItems: 500,
    }),
  }),
  response: Type.Object({ taken: Type.Integer(), unknown: Type.Array(Type.String()) }),
  handle: ({ body, context }) => importBoundaries(context, body),
});

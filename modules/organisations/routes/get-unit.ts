import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { organisationsError } from '../errors.ts';
import { getUnitRecord } from '../queries/get-unit-record.ts';
import { UnitRecord, uuid } from './shapes.ts';

export const getUnitRoute = route({
  operationId: 'getUnit',
  method: 'GET',
  path: '/api/units/:unitId',
  summary: 'A unit with its names, codes and the units it came from',
  tags: ['organisations'],
  access: 'signedIn',
  params: Type.Object({ unitId: uuid }),
  response: UnitRecord,
  handle: async ({ params, context }) => {
    const unit = await getUnitRecord(context.database, params.unitId);
    if (!unit) throw organisationsError('unit-not-found');
    return unit;
  },
});

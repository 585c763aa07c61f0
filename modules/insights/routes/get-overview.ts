import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { getOverview } from '../queries/get-overview.ts';
import { Overview, uuid } from './shapes.ts';

export const getOverviewRoute = route({
  operationId: 'getOverview',
  method: 'GET',
  path: '/api/insights/overview',
  summary: 'A unit and the units directly below it: what was said, what arrived, what people answered',
  tags: ['insights'],
  access: { permission: 'insights.journey.see' },
  query: Type.Object({
    unitId: Type.Optional(uuid),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 366 })),
  }),
  response: Overview,
  handle: ({ query, context }) => getOverview(context, query),
});

import { Type } from 'typebox';
import { findUnit } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { keepPreparedEmergency, retirePreparedEmergency } from '../commands/keep-prepared-emergency.ts';
import { lookUpKeepers } from '../commands/look-up-keepers.ts';
import { EmergencyDraft } from '../emergency/draft.ts';
import { broadcastingError } from '../errors.ts';
import {
  deliveryViews,
  EmergencyDelivery,
  listEmergencyDeliveries,
} from '../queries/list-emergency-deliveries.ts';
import { listPreparedEmergencies, PreparedEmergency } from '../queries/list-prepared-emergencies.ts';
import { previewEmergencySound } from '../queries/preview-emergency.ts';
import { findEmergency } from './emergencies.ts';

const tags = ['emergencies'];
const uuid = Type.String({ format: 'uuid' });
const anEmergency = Type.Object({ emergencyId: uuid });
const see = { permission: 'broadcasting.emergency.see' } as const;
const start = { permission: 'broadcasting.emergency.start' } as const;

export const listEmergencyDeliveriesRoute = route({
  operationId: 'listEmergencyDeliveries',
  method: 'GET',
  path: '/api/emergencies/:emergencyId/deliveries',
  summary: 'An order loudspeaker by loudspeaker; those not reached are a view of it',
  tags,
  access: see,
  params: anEmergency,
  query: Type.Object({
    view: Type.Optional(Type.Enum([...deliveryViews])),
    after: Type.Optional(Type.String({ maxLength: 500 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({
    items: Type.Array(EmergencyDelivery),
    next: Type.Union([Type.String(), Type.Null()]),
  }),
  handle: async ({ params, query: { view = 'ALL', ...page }, context }) => {
    await findEmergency(context, params.emergencyId);
    const readable = context.actor.pathsWith(see.permission);
    return listEmergencyDeliveries(context.database, { ...params, readable, view, ...page });
  },
});

export const lookUpKeepersRoute = route({
  operationId: 'lookUpKeepersOfEmergency',
  method: 'POST',
  path: '/api/emergencies/:emergencyId/keepers',
  summary: 'Whom to ring about loudspeakers; each look is written down',
  tags,
  access: { permission: 'broadcasting.emergency.call' },
  params: anEmergency,
  body: Type.Object({ deviceIds: Type.Array(uuid, { maxItems: 500 }) }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        deviceId: uuid,
        keeper: Type.Union([Type.Object({ name: Type.String(), phone: Type.String() }), Type.Null()]),
      }),
    ),
  }),
  handle: async ({ params, body, context }) => {
    await findEmergency(context, params.emergencyId);
    return { items: await lookUpKeepers(context, { ...params, ...body }) };
  },
});

export const listPreparedEmergenciesRoute = route({
  operationId: 'listPreparedEmergencies',
  method: 'GET',
  path: '/api/emergencies/prepared',
  summary: 'Words kept ready by a unit and those above it',
  tags,
  access: start,
  query: Type.Object({ unitId: uuid }),
  response: Type.Object({ items: Type.Array(PreparedEmergency) }),
  handle: async ({ query, context: { database, actor } }) => {
    const unit = await findUnit(database, query.unitId);
    if (!unit || !actor.may(start.permission, unit.path)) throw broadcastingError('unit-not-found');
    return { items: await listPreparedEmergencies(database, unit.path) };
  },
});

export const keepPreparedEmergencyRoute = route({
  operationId: 'keepPreparedEmergency',
  method: 'POST',
  path: '/api/emergencies/prepared',
  summary: 'Keep words ready, with their sound',
  tags,
  access: start,
  body: Type.Object({
    name: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
    draft: EmergencyDraft,
  }),
  response: Type.Object({ id: uuid }),
  handle: async ({ body, context }) => {
    // Ready means that its sound is there.
    await previewEmergencySound(context, body.draft);
    return keepPreparedEmergency(context, body);
  },
});

export const retirePreparedEmergencyRoute = route({
  operationId: 'retirePreparedEmergency',
  method: 'DELETE',
  path: '/api/emergencies/prepared/:preparedId',
  summary: 'Keep these words ready no more',
  tags,
  access: start,
  params: Type.Object({ preparedId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await retirePreparedEmergency(context, params);
    return {};
  },
});

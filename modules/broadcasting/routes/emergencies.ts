import { Type } from 'typebox';
import { dayOf } from '@saola/law';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { Area } from '@saola/stations';
import { confirmEmergencyBroadcast } from '../commands/confirm-emergency-broadcast.ts';
import { endEmergencyBroadcast } from '../commands/end-emergency-broadcast.ts';
import { reviewEmergencyBroadcast } from '../commands/review-emergency-broadcast.ts';
import { startEmergencyBroadcast } from '../commands/start-emergency-broadcast.ts';
import { EmergencyDraft, EmergencyStart } from '../emergency/draft.ts';
import { broadcastingError } from '../errors.ts';
import { emergencyChoices, EmergencyChoices } from '../queries/emergency-choices.ts';
import { Emergency, listEmergencies } from '../queries/list-emergencies.ts';
import { previewEmergencyArea, previewEmergencySound } from '../queries/preview-emergency.ts';

const tags = ['emergencies'];
const uuid = Type.String({ format: 'uuid' });
const anEmergency = Type.Object({ emergencyId: uuid });
const start = { permission: 'broadcasting.emergency.start' } as const;
const see = { permission: 'broadcasting.emergency.see' } as const;

export const listEmergenciesRoute = route({
  operationId: 'listEmergencies',
  method: 'GET',
  path: '/api/emergencies',
  summary: 'Orders of emergencies that reach loudspeakers of the reader, the newest first',
  tags,
  access: see,
  query: Type.Object({
    open: Type.Optional(Type.Boolean({ description: 'only what waits or sounds; without counts' })),
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(Emergency), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: ({ query, context }) => listEmergencies(context.database, { ...searchOf(context), ...query }),
});

export const getEmergencyRoute = route({
  operationId: 'getEmergency',
  method: 'GET',
  path: '/api/emergencies/:emergencyId',
  summary: 'One order of an emergency, with how far it has come',
  tags,
  access: see,
  params: anEmergency,
  response: Emergency,
  handle: ({ params, context }) => findEmergency(context, params.emergencyId),
});

export const getEmergencyChoicesRoute = route({
  operationId: 'getEmergencyChoices',
  method: 'GET',
  path: '/api/emergencies/choices',
  summary: 'Kinds with their prepared words, signals and repeats, as the rules of today say',
  tags,
  access: start,
  response: EmergencyChoices,
  handle: ({ context }) => emergencyChoices(dayOf(context.now())),
});

export const previewEmergencyAreaRoute = route({
  operationId: 'previewEmergencyArea',
  method: 'POST',
  path: '/api/emergencies/area',
  summary: 'Which loudspeakers an order would reach, and where there are none',
  tags,
  access: start,
  body: Type.Object({ unitId: uuid, area: Area }),
  response: Type.Object({
    loudspeakers: Type.Integer(),
    online: Type.Integer(),
    units: Type.Array(
      Type.Object({
        unitId: uuid,
        unitName: Type.String(),
        loudspeakers: Type.Integer(),
        online: Type.Integer(),
      }),
    ),
    empty: Type.Array(
      Type.Object({
        kind: Type.Enum(['UNIT', 'GROUP', 'SHAPE']),
        id: Type.Union([uuid, Type.Null()]),
        name: Type.String(),
      }),
    ),
  }),
  handle: ({ body, context }) => previewEmergencyArea(context, body),
});

export const previewEmergencySoundRoute = route({
  operationId: 'previewEmergencySound',
  method: 'POST',
  path: '/api/emergencies/sound',
  summary: 'Listen to the very sound that would go out: signal, announcement, words',
  tags,
  access: start,
  body: EmergencyDraft,
  response: Type.Object({ url: Type.String(), durationMs: Type.Integer() }),
  limit: { max: 30, seconds: 60 },
  handle: ({ body, context }) => previewEmergencySound(context, body),
});

export const startEmergencyBroadcastRoute = route({
  operationId: 'startEmergencyBroadcast',
  method: 'POST',
  path: '/api/emergencies',
  summary: 'Write down an order of an emergency; it leaves when it is confirmed',
  tags,
  access: start,
  body: EmergencyStart,
  response: Emergency,
  limit: { max: 20, seconds: 60 },
  handle: async ({ body, context }) => {
    const { emergencyId } = await startEmergencyBroadcast(context, body);
    return findEmergency(context, emergencyId);
  },
});

export const confirmEmergencyBroadcastRoute = route({
  operationId: 'confirmEmergencyBroadcast',
  method: 'POST',
  path: '/api/emergencies/:emergencyId/confirm',
  summary: 'Confirm an order as the second person, or one’s own by a one-time code',
  tags,
  access: 'signedIn',
  params: anEmergency,
  body: Type.Object({
    code: Type.Optional(Type.String({ pattern: '^\\d{6}$', description: 'of one’s own second factor' })),
  }),
  response: Emergency,
  limit: { max: 20, seconds: 60 },
  handle: async ({ params, body, context }) => {
    await confirmEmergencyBroadcast(context, { ...params, ...body });
    return findEmergency(context, params.emergencyId);
  },
});

export const endEmergencyBroadcastRoute = route({
  operationId: 'endEmergencyBroadcast',
  method: 'POST',
  path: '/api/emergencies/:emergencyId/end',
  summary: 'End an order on every loudspeaker, or refuse one that waits',
  tags,
  access: { permission: 'broadcasting.emergency.end' },
  params: anEmergency,
  body: Type.Object({
    reason: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
    allClear: Type.Boolean({ description: 'say on the same loudspeakers, once, that it is over' }),
  }),
  response: Emergency,
  handle: async ({ params, body, context }) => {
    await endEmergencyBroadcast(context, { ...params, ...body });
    return findEmergency(context, params.emergencyId);
  },
});

export const reviewEmergencyBroadcastRoute = route({
  operationId: 'reviewEmergencyBroadcast',
  method: 'POST',
  path: '/api/emergencies/:emergencyId/review',
  summary: 'Look back at an order that is over, from the level above',
  tags,
  access: { permission: 'broadcasting.emergency.review' },
  params: anEmergency,
  body: Type.Object({ note: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }) }),
  response: Emergency,
  handle: async ({ params, body, context }) => {
    await reviewEmergencyBroadcast(context, { ...params, ...body });
    return findEmergency(context, params.emergencyId);
  },
});

const searchOf = ({ actor, now }: Context) => ({
  readable: actor.pathsWith('broadcasting.emergency.see'),
  now: now(),
  askedBy: actor.id,
});

export async function findEmergency(context: Context, emergencyId: string): Promise<Emergency> {
  const { items } = await listEmergencies(context.database, { ...searchOf(context), emergencyId });
  const [emergency] = items;
  if (!emergency) throw broadcastingError('emergency-not-found');
  return emergency;
}

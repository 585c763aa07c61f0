import { Type } from 'typebox';
import { publishOrders } from '@saola/devices';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { cancelProgramme } from '../commands/cancel-programmes.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { setRule } from '../commands/set-rule.ts';
import { takeProgramme } from '../commands/take-programme.ts';
import { broadcastingError } from '../errors.ts';
import { takeOffAir } from '../live/live-talks.ts';
import { findTalk } from '../queries/find-talk.ts';
import { getDay, LoudspeakerDay } from '../queries/get-day.ts';
import { getRule } from '../queries/get-rule.ts';
import { listProgrammes, Programme } from '../queries/list-programmes.ts';
import { dayOf } from '@saola/law';

const tags = ['broadcasting'];
const uuid = Type.String({ format: 'uuid' });
const day = Type.String({ format: 'date', description: 'YYYY-MM-DD in Vietnam' });
const aProgramme = Type.Object({ programmeId: uuid });
const Rule = Type.Object({
  takeAutomatically: Type.Boolean(),
  playOnApproval: Type.Boolean(),
});

export const listProgrammesRoute = route({
  operationId: 'listProgrammes',
  method: 'GET',
  path: '/api/programmes',
  summary: 'Programmes with how far they have come on the loudspeakers, the newest first',
  tags,
  access: { permission: 'broadcasting.programme.read' },
  query: Type.Object({
    unitId: Type.Optional(uuid),
    day: Type.Optional(day),
    storyId: Type.Optional(uuid),
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({ items: Type.Array(Programme), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: async ({ query: { unitId, ...search }, context }) => {
    const below = unitId ? { below: (await readableUnit(context, unitId)).path } : {};
    return listProgrammes(context.database, { ...search, ...below, ...rightsOf(context) });
  },
});

export const takeProgrammeRoute = route({
  operationId: 'takeProgramme',
  method: 'POST',
  path: '/api/programmes/:programmeId/take',
  summary:
    'Take a bulletin from above into the unit’s own programme, for the next slot or a time of one’s own',
  tags,
  access: { permission: 'broadcasting.programme.write' },
  params: aProgramme,
  body: Type.Optional(Type.Object({ startsAt: Type.Optional(Type.String({ format: 'date-time' })) })),
  response: Programme,
  handle: async ({ params, body, context }) => {
    await orderEdition(context, await takeProgramme(context, { ...params, ...body }));
    return findProgramme(context, params.programmeId);
  },
});

export const cancelProgrammeRoute = route({
  operationId: 'cancelProgramme',
  method: 'POST',
  path: '/api/programmes/:programmeId/cancel',
  summary: 'Stop a programme; what sounds of it stops at once',
  tags,
  access: { permission: 'broadcasting.programme.write' },
  params: aProgramme,
  body: Type.Optional(Type.Object({ reason: Type.Optional(Type.String({ maxLength: 300 })) })),
  response: Programme,
  handle: async ({ params, body, context }) => {
    const reason = body?.reason ?? 'stopped by an officer';
    // A talk ends as it ends for its speaker: on the stream, on record, and with its recording.
    if (await findTalk(context.database, params.programmeId))
      await takeOffAir(context, params.programmeId, { reason: 'STOPPED', because: reason });
    else await publishOrders(context, await cancelProgramme(context, { ...params, reason }));
    return findProgramme(context, params.programmeId);
  },
});

export const getDayRoute = route({
  operationId: 'getBroadcastingDay',
  method: 'GET',
  path: '/api/broadcasting/day',
  summary: 'What each loudspeaker of a unit and below sounds on a day',
  tags,
  access: { permission: 'broadcasting.programme.read' },
  query: Type.Object({ unitId: uuid, day: Type.Optional(day) }),
  response: Type.Object({ day: Type.String(), items: Type.Array(LoudspeakerDay) }),
  handle: async ({ query, context }) => {
    const unit = await readableUnit(context, query.unitId);
    const wanted = query.day ?? dayOf(context.now());
    return { day: wanted, items: await getDay(context.database, unit.path, wanted) };
  },
});

export const getRuleRoute = route({
  operationId: 'getBroadcastingRule',
  method: 'GET',
  path: '/api/broadcasting/rules/:unitId',
  summary: 'How a unit takes bulletins from above',
  tags,
  access: { permission: 'broadcasting.programme.read' },
  params: Type.Object({ unitId: uuid }),
  response: Rule,
  handle: async ({ params, context }) => {
    const unit = await readableUnit(context, params.unitId);
    return getRule(context.database, unit.path, context.services.config.demo);
  },
});

export const setRuleRoute = route({
  operationId: 'setBroadcastingRule',
  method: 'PUT',
  path: '/api/broadcasting/rules/:unitId',
  summary: 'Set how a unit takes bulletins from above',
  tags,
  access: { permission: 'broadcasting.rule.write' },
  params: Type.Object({ unitId: uuid }),
  body: Rule,
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await setRule(context, { ...params, ...body });
    return {};
  },
});

const rightsOf = ({ actor }: Context) => ({
  readable: actor.pathsWith('broadcasting.programme.read'),
  mayWrite: (unitPath: string) => actor.may('broadcasting.programme.write', unitPath),
});

/** A unit out of the reader's sight does not exist for him. */
async function readableUnit({ database, actor }: Context, unitId: string) {
  const unit = await findUnit(database, unitId);
  if (!unit || !actor.may('broadcasting.programme.read', unit.path))
    throw broadcastingError('unit-not-found');
  return unit;
}

async function findProgramme(context: Context, programmeId: string): Promise<Programme> {
  const found = await listProgrammes(context.database, { ...rightsOf(context), programmeId });
  const [programme] = found.items;
  if (!programme) throw broadcastingError('programme-not-found');
  return programme;
}

import { Type } from 'typebox';
import { addDays } from '@saola/law';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { approveSchedule } from '../commands/approve-schedule.ts';
import { discardSchedule } from '../commands/discard-schedule.ts';
import { returnSchedule } from '../commands/return-schedule.ts';
import { submitSchedule } from '../commands/submit-schedule.ts';
import { writeSchedule } from '../commands/write-schedule.ts';
import { broadcastingError } from '../errors.ts';
import {
  findScheduleFaults,
  getSchedule,
  listAirtimes,
  ScheduleOfUnit,
  SlotOnDay,
} from '../queries/get-schedule.ts';
import { Finding } from '../schedule/check-schedule.ts';
import { Limits, presets } from '../schedule/limits.ts';
import { listPlayedSlots, SlotPlayed } from '../queries/list-played-slots.ts';
import { listWaitingSchedules, WaitingSchedule } from '../queries/list-waiting-schedules.ts';
import { QuietWindow } from '../schedule/quiet-window.ts';
import { VolumeLimit } from '../schedule/slot-item.ts';
import { TimeSlot } from '../schedule/time-slot.ts';

const tags = ['broadcasting'];
const uuid = Type.String({ format: 'uuid' });
const params = Type.Object({ unitId: uuid });
const seen = Type.Object({ revision: Type.Integer({ minimum: 1, description: 'as the officer saw it' }) });
const path = '/api/broadcasting/schedules/:unitId';
const may = {
  read: { permission: 'broadcasting.programme.read' },
  write: { permission: 'broadcasting.schedule.write' },
  approve: { permission: 'broadcasting.schedule.approve' },
} as const;

const slots = Type.Array(TimeSlot, { maxItems: 40 });
const quietHours = Type.Optional(Type.Union([Type.Array(QuietWindow, { maxItems: 6 }), Type.Null()]));
const volumeLimits = Type.Optional(Type.Array(VolumeLimit, { maxItems: 12 }));
const limitsCode = Type.Union([Type.String({ maxLength: 40 }), Type.Null()]);

export const getScheduleRoute = route({
  operationId: 'getBroadcastSchedule',
  method: 'GET',
  path,
  summary: 'The schedule of a unit: in force, in work, or from above',
  tags,
  access: may.read,
  params,
  response: ScheduleOfUnit,
  handle: async ({ params, context }) =>
    getSchedule(
      context.database,
      (await readableUnit(context, params.unitId)).path,
      context.now(),
      context.actor,
    ),
});

export const listSchedulePresetsRoute = route({
  operationId: 'listBroadcastLimits',
  method: 'GET',
  path: '/api/broadcasting/limits',
  summary: 'Rules of provinces on how much loudspeakers are heard, which a unit may bind itself to',
  tags,
  access: may.read,
  response: Type.Object({ items: Type.Array(Limits) }),
  handle: async () => ({ items: [...presets] }),
});

export const checkScheduleRoute = route({
  operationId: 'checkBroadcastSchedule',
  method: 'POST',
  path: `${path}/check`,
  summary: 'What is wrong with slots, and the days they come to, before they are kept',
  tags,
  access: may.read,
  params,
  body: Type.Object({
    slots,
    limitsCode,
    quietHours,
    from: Type.String({ format: 'date' }),
    days: Type.Integer({ minimum: 1, maximum: 31 }),
  }),
  response: Type.Object({ findings: Type.Array(Finding), airtimes: Type.Array(SlotOnDay) }),
  handle: async ({ params, body, context }) => {
    const unit = await readableUnit(context, params.unitId);
    const now = context.now();
    const [findings, airtimes] = await Promise.all([
      findScheduleFaults(context.database, unit.path, body, now),
      listAirtimes(context.database, body.slots, body.from, body.days, now),
    ]);
    return { findings, airtimes };
  },
});

export const writeScheduleRoute = route({
  operationId: 'writeBroadcastSchedule',
  method: 'PUT',
  path,
  summary: 'Keep slots as work',
  tags,
  access: may.write,
  params,
  body: Type.Object({
    slots,
    limitsCode,
    quietHours,
    volumeLimits,
    revision: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  }),
  response: Type.Object({ revision: Type.Integer() }),
  handle: ({ params, body, context }) => writeSchedule(context, { ...params, ...body }),
});

export const submitScheduleRoute = route({
  operationId: 'submitBroadcastSchedule',
  method: 'POST',
  path: `${path}/submit`,
  summary: 'Lay the schedule in work before its approver',
  tags,
  access: may.write,
  params,
  body: seen,
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await submitSchedule(context, { ...params, ...body });
    return {};
  },
});

export const approveScheduleRoute = route({
  operationId: 'approveBroadcastSchedule',
  method: 'POST',
  path: `${path}/approve`,
  summary: 'Put the submitted schedule in force',
  tags,
  access: may.approve,
  params,
  body: seen,
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await approveSchedule(context, { ...params, ...body });
    return {};
  },
});

export const returnScheduleRoute = route({
  operationId: 'returnBroadcastSchedule',
  method: 'POST',
  path: `${path}/return`,
  summary: 'Give the submitted schedule back with a reason',
  tags,
  access: may.approve,
  params,
  body: Type.Object({ ...seen.properties, reason: Type.String({ minLength: 1, maxLength: 500 }) }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await returnSchedule(context, { ...params, ...body });
    return {};
  },
});

export const discardScheduleRoute = route({
  operationId: 'discardBroadcastSchedule',
  method: 'POST',
  path: `${path}/discard`,
  summary: 'Drop the schedule in work',
  tags,
  access: may.write,
  params,
  body: seen,
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await discardSchedule(context, { ...params, ...body });
    return {};
  },
});

export const listWaitingSchedulesRoute = route({
  operationId: 'listWaitingSchedules',
  method: 'GET',
  path: '/api/broadcasting/waiting-schedules',
  summary: 'Schedules that lie before the reader for approval',
  tags,
  access: may.approve,
  response: Type.Object({ items: Type.Array(WaitingSchedule) }),
  handle: async ({ context }) => ({ items: await listWaitingSchedules(context.database, context.actor) }),
});

export const listPlayedSlotsRoute = route({
  operationId: 'listPlayedSlots',
  method: 'GET',
  path: `${path}/played`,
  summary: 'The slots of some days, and which of them were heard',
  tags,
  access: may.read,
  params,
  query: Type.Object({ from: Type.String({ format: 'date' }), to: Type.String({ format: 'date' }) }),
  response: Type.Object({ items: Type.Array(SlotPlayed) }),
  handle: async ({ params, query, context }) => {
    const unit = await readableUnit(context, params.unitId);
    const to = query.to < addDays(query.from, 62) ? query.to : addDays(query.from, 62);
    const asked = { unitId: unit.id, from: query.from, to, now: context.now() };
    return { items: await listPlayedSlots(context.database, asked) };
  },
});

/** A unit out of the reader's sight does not exist for him. */
async function readableUnit({ database, actor }: Context, unitId: string) {
  const unit = await findUnit(database, unitId);
  if (!unit || !actor.may('broadcasting.programme.read', unit.path))
    throw broadcastingError('unit-not-found');
  return unit;
}

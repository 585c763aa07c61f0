import { Type, type Static } from 'typebox';
import { listLoudspeakersBelow } from '@saola/devices';
import { calendarOf, dayOf, rulesOn } from '@saola/law';
import { getFiles } from '@saola/media';
import { findUnitByPath, pathsAbove } from '@saola/organisations';
import { visitor, type Actor } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { checkSchedule, Finding, type Surroundings } from '../schedule/check-schedule.ts';
import { airtimesOf } from '../schedule/days.ts';
import { presetOf } from '../schedule/limits.ts';
import { handOf } from '../schedule/schedule.ts';
import { QuietWindow } from '../schedule/quiet-window.ts';
import { fileIdsOf } from '../schedule/run.ts';
import { VolumeLimit } from '../schedule/slot-item.ts';
import { TimeSlot } from '../schedule/time-slot.ts';
import { defaultSlots } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';
import { listRelaySources } from './list-relay-sources.ts';

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** Lịch phát: the slots of a unit's loudspeakers, in force or in work. */
export const BroadcastSchedule = Type.Object({
  id: Type.String({ format: 'uuid' }),
  unitId: Type.String(),
  state: Type.Enum(['INIT', 'AWAIT', 'APPROVED', 'REPLACED']),
  revision: Type.Integer(),
  slots: Type.Array(TimeSlot),
  limitsCode: orNull(Type.String()),
  quietHours: orNull(Type.Array(QuietWindow)),
  volumeLimits: Type.Array(VolumeLimit),
  returnedReason: orNull(Type.String()),
  submittedAt: orNull(Type.String()),
  approvedAt: orNull(Type.String()),
});
export type BroadcastSchedule = Static<typeof BroadcastSchedule>;

/** One slot on one day, for calendars. */
export const SlotOnDay = Type.Object({
  slotId: Type.String(),
  day: Type.String(),
  begins: Type.String({ description: 'ISO instant' }),
  ends: Type.String(),
});

export const ScheduleOfUnit = Type.Object({
  inForce: orNull(BroadcastSchedule),
  inWork: orNull(BroadcastSchedule),
  /** Where the slots come from when the unit has no schedule of its own. */
  inheritedFrom: orNull(Type.Object({ unitId: Type.String(), unitName: Type.String() })),
  /** What the loudspeakers keep to today. */
  slots: Type.Array(TimeSlot),
  holidays: Type.Array(Type.String(), { description: 'ISO days off by law, as far as they are known' }),
  mayWrite: Type.Boolean({ description: 'the reader may change it' }),
  mayApprove: Type.Boolean({
    description: 'the reader may approve what is in work: he has not written in it',
  }),
});
export type ScheduleOfUnit = Static<typeof ScheduleOfUnit>;

type Row = Awaited<ReturnType<typeof selectSchedules>>[number];

function selectSchedules(database: Database, unitPath: string) {
  return broadcastingTables(database)
    .selectFrom('broadcasting.schedules')
    .selectAll()
    .where('unit_path', 'in', [unitPath, ...pathsAbove(unitPath)])
    .where('state', '<>', 'REPLACED')
    .execute();
}

export async function getSchedule(
  database: Database,
  unitPath: string,
  now: Date,
  reader: Actor = visitor,
): Promise<ScheduleOfUnit> {
  const [rows, holidays] = await Promise.all([
    selectSchedules(database, unitPath),
    readHolidays(database, now),
  ]);
  const own = rows.filter(({ unit_path }) => unit_path === unitPath);
  const inForce = own.find(({ state }) => state === 'APPROVED');
  const above = pathsAbove(unitPath)
    .reverse()
    .map((path) => rows.find(({ unit_path, state }) => unit_path === path && state === 'APPROVED'))
    .find((row) => row !== undefined);
  const from = !inForce && above ? await findUnitByPath(database, above.unit_path) : null;
  const inWork = own.find(({ state }) => state !== 'APPROVED');
  const may = (permission: string) => reader.may(permission, unitPath);
  return {
    inForce: inForce ? toSchedule(inForce) : null,
    inWork: inWork ? toSchedule(inWork) : null,
    inheritedFrom: from ? { unitId: from.id, unitName: from.fullName } : null,
    slots: [...(inForce?.slots ?? above?.slots ?? defaultSlots)],
    holidays: [...holidays].filter((day) => day >= dayOf(now)),
    mayWrite: may('broadcasting.schedule.write'),
    mayApprove: may('broadcasting.schedule.approve') && !inWork?.written_by.includes(handOf(reader)),
  };
}

export function toSchedule(row: Row): BroadcastSchedule {
  return {
    id: row.id,
    unitId: row.unit_id,
    state: row.state,
    revision: row.revision,
    slots: row.slots,
    limitsCode: row.limits_code,
    quietHours: row.quiet_hours,
    volumeLimits: row.volume_limits,
    returnedReason: row.returned_reason,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    approvedAt: row.approved_at?.toISOString() ?? null,
  };
}

/** What is wrong with slots at a unit: with one another, with the law's holidays and with its loudspeakers' quiet hours. */
export async function findScheduleFaults(
  database: Database,
  unitPath: string,
  {
    slots,
    limitsCode,
    quietHours = null,
  }: { slots: readonly TimeSlot[]; limitsCode: string | null; quietHours?: QuietWindow[] | null },
  now: Date,
): Promise<Finding[]> {
  const around = await readSurroundings(database, unitPath, limitsCode, now, fileIdsOf(slots));
  return checkSchedule(slots, quietHours ? { ...around, quietHours } : around);
}

export async function readSurroundings(
  database: Database,
  unitPath: string,
  limitsCode: string | null,
  now: Date,
  fileIds: string[] = [],
): Promise<Surroundings> {
  const [holidays, loudspeakers, sources, files] = await Promise.all([
    readHolidays(database, now),
    listLoudspeakersBelow(database, unitPath),
    listRelaySources(database, unitPath),
    getFiles(database, fileIds),
  ]);
  const known = {
    sounds: new Set(files.keys()),
    sources: new Set(sources.map(({ id }) => id)),
    loudspeakers: new Set(loudspeakers.map(({ id }) => id)),
  };
  const windows = new Map(
    loudspeakers
      .flatMap(({ quietHours }) => quietHours)
      .map((window) => [`${window.start}-${window.end}`, window]),
  );
  return {
    from: dayOf(now),
    holidays,
    quietHours: [...windows.values()],
    limits: presetOf(limitsCode),
    known,
  };
}

async function readHolidays(database: Database, now: Date): Promise<ReadonlySet<string>> {
  return calendarOf(await rulesOn(database, dayOf(now))).off;
}

/** A stretch of days of any slots, before they are kept: the week an officer looks at. */
export async function listAirtimes(
  database: Database,
  slots: readonly TimeSlot[],
  from: string,
  days: number,
  now: Date,
): Promise<Static<typeof SlotOnDay>[]> {
  return airtimesOf(slots, from, days, await readHolidays(database, now)).map(
    ({ slot, day, begins, ends }) => ({
      slotId: slot.id,
      day,
      begins: begins.toISOString(),
      ends: ends.toISOString(),
    }),
  );
}

import { Type, type Static } from 'typebox';
import { findUnits } from '@saola/organisations';
import type { Actor } from '@saola/platform/commands';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { handOf } from '../schedule/schedule.ts';
import { broadcastingTables } from '../tables.ts';

export const WaitingSchedule = Type.Object({
  unitId: Type.String(),
  unitName: Type.String(),
  revision: Type.Integer(),
  submittedAt: Type.String(),
  slots: Type.Integer(),
  minutesAWeek: Type.Integer({ description: 'of slots on weekdays' }),
  mayApprove: Type.Boolean({ description: 'the reader has not written in it' }),
});
export type WaitingSchedule = Static<typeof WaitingSchedule>;

/** Schedules that lie before their approvers, those who wait longest first. */
export async function listWaitingSchedules(database: Database, reader: Actor): Promise<WaitingSchedule[]> {
  const rows = await broadcastingTables(database)
    .selectFrom('broadcasting.schedules')
    .select(['unit_id', 'revision', 'submitted_at', 'slots', 'written_by'])
    .where('state', '=', 'AWAIT')
    .where(atOrBelowAny('unit_path', reader.pathsWith('broadcasting.schedule.approve')))
    .orderBy('submitted_at')
    .limit(200)
    .execute();
  const units = await findUnits(
    database,
    rows.map(({ unit_id }) => unit_id),
  );
  return rows.map(({ unit_id, revision, submitted_at, slots, written_by }) => ({
    unitId: unit_id,
    unitName: units.get(unit_id)?.fullName ?? '',
    revision,
    submittedAt: (submitted_at ?? new Date(0)).toISOString(),
    slots: slots.length,
    minutesAWeek: slots.reduce(
      (sum, { days, minutes }) => sum + (days.kind === 'WEEKDAYS' ? days.weekdays.length * minutes : 0),
      0,
    ),
    mayApprove: !written_by.includes(handOf(reader)),
  }));
}

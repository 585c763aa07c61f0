import { findUnit, type Unit } from '@saola/organisations';
import { oneAtATime, type Frame } from '@saola/platform/commands';
import { broadcastingError } from '../../errors.ts';
import { broadcastingTables } from '../../tables.ts';

/** The schedule a unit has in work; whoever else moves it waits. */
export async function lockScheduleInWork(frame: Frame, unitId: string) {
  const unit = await lockUnit(frame, unitId);
  const schedule = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.schedules')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('state', 'in', ['INIT', 'AWAIT'])
    .executeTakeFirst();
  return { unit, schedule };
}

/** As above, and it has to be there, as the officer saw it. */
export async function lockScheduleSeen(frame: Frame, unitId: string, revision: number) {
  const { unit, schedule } = await lockScheduleInWork(frame, unitId);
  if (!schedule) throw broadcastingError('schedule-not-in-work');
  if (schedule.revision !== revision) throw broadcastingError('schedule-changed-meanwhile');
  return { unit, schedule };
}

async function lockUnit(frame: Frame, unitId: string): Promise<Unit> {
  await oneAtATime(frame, `broadcasting schedule ${unitId}`);
  const unit = await findUnit(frame.tx, unitId);
  if (!unit) throw broadcastingError('unit-not-found');
  return unit;
}

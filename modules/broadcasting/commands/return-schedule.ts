import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { ScheduleReturned } from '../events.ts';
import { broadcastingTables } from '../tables.ts';
import { lockScheduleSeen } from './shared/lock-schedule.ts';

/** Gives a submitted schedule back to those who wrote it, with the reason. */
export const returnSchedule = command(
  'broadcasting.schedule.return',
  async (frame, { unitId, revision, reason }: { unitId: string; revision: number; reason: string }) => {
    const { unit, schedule } = await lockScheduleSeen(frame, unitId, revision);
    frame.authorise('broadcasting.schedule.approve', unit.path);
    if (schedule.state !== 'AWAIT') throw broadcastingError('schedule-not-submitted');
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.schedules')
      .set({ state: 'INIT', submitted_at: null, returned_reason: reason })
      .where('id', '=', schedule.id)
      .execute();
    frame.record({
      subject: 'broadcast-schedule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { reason },
    });
    await frame.tell(ScheduleReturned({ unitId: unit.id, unitPath: unit.path, reason }));
    await frame.announce('schedules', { id: unit.id, unitPath: unit.path });
  },
);

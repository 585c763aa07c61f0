import { command } from '@saola/platform/commands';
import { ScheduleSettled } from '../events.ts';
import { broadcastingTables } from '../tables.ts';
import { lockScheduleSeen } from './shared/lock-schedule.ts';

/** Drops what is in work; what is in force stays. */
export const discardSchedule = command(
  'broadcasting.schedule.discard',
  async (frame, { unitId, revision }: { unitId: string; revision: number }) => {
    const { unit, schedule } = await lockScheduleSeen(frame, unitId, revision);
    frame.authorise('broadcasting.schedule.write', unit.path);
    await broadcastingTables(frame.tx)
      .deleteFrom('broadcasting.schedules')
      .where('id', '=', schedule.id)
      .execute();
    frame.record({
      subject: 'broadcast-schedule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { revision },
    });
    await frame.tell(ScheduleSettled({ unitId: unit.id, unitPath: unit.path }));
    await frame.announce('schedules', { id: unit.id, unitPath: unit.path });
  },
);

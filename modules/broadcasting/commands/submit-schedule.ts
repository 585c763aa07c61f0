import { command } from '@saola/platform/commands';
import { ScheduleSubmitted } from '../events.ts';
import { broadcastingTables } from '../tables.ts';
import { expectNoConflict } from './shared/expect-no-conflict.ts';
import { lockScheduleSeen } from './shared/lock-schedule.ts';

/** Lays a schedule before its approver. */
export const submitSchedule = command(
  'broadcasting.schedule.submit',
  async (frame, { unitId, revision }: { unitId: string; revision: number }) => {
    const { unit, schedule } = await lockScheduleSeen(frame, unitId, revision);
    frame.authorise('broadcasting.schedule.write', unit.path);
    await expectNoConflict(frame, schedule);
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.schedules')
      .set({ state: 'AWAIT', submitted_at: frame.now, returned_reason: null })
      .where('id', '=', schedule.id)
      .execute();
    frame.record({
      subject: 'broadcast-schedule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { revision },
    });
    await frame.tell(ScheduleSubmitted({ unitId: unit.id, unitPath: unit.path, revision }));
    await frame.announce('schedules', { id: unit.id, unitPath: unit.path });
  },
);

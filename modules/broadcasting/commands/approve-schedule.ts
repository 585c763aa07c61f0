import { dayOf } from '@saola/law';
import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { ScheduleSettled } from '../events.ts';
import { handOf } from '../schedule/schedule.ts';
import { readRelays, sourceIdsOf } from '../queries/read-relays.ts';
import { broadcastingTables } from '../tables.ts';
import { orderSchedulesOf } from '../jobs/order-schedules-of.ts';
import { enterAirtimes } from './shared/enter-airtimes.ts';
import { expectNoConflict } from './shared/expect-no-conflict.ts';
import { lockScheduleSeen } from './shared/lock-schedule.ts';

/** Puts a submitted schedule in force in place of the one before. The approver is nobody who wrote in it. */
export const approveSchedule = command(
  'broadcasting.schedule.approve',
  async (frame, { unitId, revision }: { unitId: string; revision: number }) => {
    const { unit, schedule } = await lockScheduleSeen(frame, unitId, revision);
    frame.authorise('broadcasting.schedule.approve', unit.path);
    if (schedule.state !== 'AWAIT') throw broadcastingError('schedule-not-submitted');
    const hand = handOf(frame.actor);
    if (schedule.written_by.includes(hand)) throw broadcastingError('approver-wrote-schedule');
    await expectNoConflict(frame, schedule);
    const relays = await readRelays(frame.tx, unit.path, schedule.slots);
    if (sourceIdsOf(schedule.slots).some((id) => !relays[id]))
      throw broadcastingError('relay-source-not-found');
    const db = broadcastingTables(frame.tx);
    await db
      .updateTable('broadcasting.schedules')
      .set({ state: 'REPLACED' })
      .where('unit_id', '=', unit.id)
      .where('state', '=', 'APPROVED')
      .execute();
    await db
      .updateTable('broadcasting.schedules')
      .set({
        state: 'APPROVED',
        approved_at: frame.now,
        approved_by: hand,
        relays: JSON.stringify(relays),
      })
      .where('id', '=', schedule.id)
      .execute();
    await enterAirtimes(frame, { unitId: unit.id, slots: schedule.slots, from: dayOf(frame.now) });
    await frame.enqueue(orderSchedulesOf, { unitPath: unit.path });
    frame.record({
      subject: 'broadcast-schedule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { revision, slots: schedule.slots.length, relays: Object.values(relays).map(({ url }) => url) },
    });
    await frame.tell(ScheduleSettled({ unitId: unit.id, unitPath: unit.path }));
    await frame.announce('schedules', { id: unit.id, unitPath: unit.path });
  },
);

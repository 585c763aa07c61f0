import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { ScheduleSettled } from '../events.ts';
import { presetOf } from '../schedule/limits.ts';
import type { TimeSlot } from '../schedule/time-slot.ts';
import { handOf } from '../schedule/schedule.ts';
import { broadcastingTables } from '../tables.ts';
import type { QuietWindow } from '../schedule/quiet-window.ts';
import type { VolumeLimit } from '../schedule/slot-item.ts';
import { lockScheduleInWork } from './shared/lock-schedule.ts';
import { withKnownSounds } from './shared/known-sounds.ts';

interface Input {
  unitId: string;
  slots: TimeSlot[];
  limitsCode: string | null;
  /** Null leaves the loudspeakers their own. */
  quietHours?: QuietWindow[] | null;
  volumeLimits?: VolumeLimit[];
  /** Of the schedule in work as the officer saw it; null when there was none. */
  revision: number | null;
}

/** Keeps the slots of a unit as work: the loudspeakers go by those in force until these are approved. */
export const writeSchedule = command(
  'broadcasting.schedule.write',
  async (
    frame,
    { unitId, slots: asked, limitsCode, quietHours = null, volumeLimits = [], revision }: Input,
  ): Promise<{ revision: number }> => {
    const { unit, schedule } = await lockScheduleInWork(frame, unitId);
    frame.authorise('broadcasting.schedule.write', unit.path);
    if ((schedule?.revision ?? null) !== revision) throw broadcastingError('schedule-changed-meanwhile');
    if (limitsCode !== null && !presetOf(limitsCode)) throw broadcastingError('limits-unknown');
    const slots = await withKnownSounds(frame, unit.path, asked);
    if (new Set(slots.map(({ id }) => id)).size < slots.length) throw broadcastingError('slot-twice');
    const hand = handOf(frame.actor);
    const values = {
      state: 'INIT' as const,
      slots: JSON.stringify(slots),
      limits_code: limitsCode,
      quiet_hours: quietHours && JSON.stringify(quietHours),
      volume_limits: JSON.stringify(volumeLimits),
    };
    const db = broadcastingTables(frame.tx);
    if (schedule)
      await db
        .updateTable('broadcasting.schedules')
        .set({
          ...values,
          revision: schedule.revision + 1,
          submitted_at: null,
          written_by: [...new Set([...schedule.written_by, hand])],
        })
        .where('id', '=', schedule.id)
        .execute();
    else
      await db
        .insertInto('broadcasting.schedules')
        .values({ ...values, unit_id: unit.id, unit_path: unit.path, written_by: [hand] })
        .execute();
    frame.record({
      subject: 'broadcast-schedule',
      subjectId: unit.id,
      unitPath: unit.path,
      detail: { slots: slots.map(({ name, begins, minutes }) => `${name} ${begins} ${minutes}`), limitsCode },
    });
    if (schedule?.state === 'AWAIT' || schedule?.returned_reason)
      await frame.tell(ScheduleSettled({ unitId: unit.id, unitPath: unit.path }));
    await frame.announce('schedules', { id: unit.id, unitPath: unit.path });
    return { revision: (schedule?.revision ?? 0) + 1 };
  },
);

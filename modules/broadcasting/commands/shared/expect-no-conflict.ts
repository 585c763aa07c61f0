import type { Frame } from '@saola/platform/commands';
import { broadcastingError } from '../../errors.ts';
import { findScheduleFaults } from '../../queries/get-schedule.ts';
import type { TimeSlot } from '../../schedule/time-slot.ts';

interface Row {
  unit_path: string;
  slots: TimeSlot[];
  limits_code: string | null;
}

export async function expectNoConflict(frame: Frame, { unit_path, slots, limits_code }: Row): Promise<void> {
  const faults = await findScheduleFaults(frame.tx, unit_path, { slots, limitsCode: limits_code }, frame.now);
  const conflicts = faults.filter(({ weight }) => weight === 'CONFLICT');
  if (conflicts.length > 0) throw broadcastingError('schedule-in-conflict', { conflicts });
}

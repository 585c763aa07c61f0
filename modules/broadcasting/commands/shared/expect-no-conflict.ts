import type { Frame } from '@saola/platform/commands';
import { broadcastingError } from '../../errors.ts';
import { findScheduleFaults } from '../../queries/get-schedule.ts';
import type { QuietWindow } from '../../schedule/quiet-window.ts';
import type { TimeSlot } from '../../schedule/time-slot.ts';

interface Row {
  unit_path: string;
  slots: TimeSlot[];
  limits_code: string | null;
  quiet_hours: QuietWindow[] | null;
}

export async function expectNoConflict(
  frame: Frame,
  { unit_path, slots, limits_code, quiet_hours }: Row,
): Promise<void> {
  const asked = { slots, limitsCode: limits_code, quietHours: quiet_hours };
  const faults = await findScheduleFaults(frame.tx, unit_path, asked, frame.now);
  const conflicts = faults.filter(({ weight }) => weight === 'CONFLICT');
  if (conflicts.length > 0) throw broadcastingError('schedule-in-conflict', { conflicts });
}

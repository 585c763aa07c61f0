import type { Selectable } from 'kysely';
import type { Frame } from '@saola/platform/commands';
import type { EmergencyTables } from '../../emergency/tables.ts';
import { stateNow } from '../../emergency/emergency.ts';
import { broadcastingError } from '../../errors.ts';
import { broadcastingTables } from '../../tables.ts';

export type EmergencyRow = Selectable<EmergencyTables['broadcasting.emergencies']>;

/** Whoever else confirms, ends or changes it waits; `state` is what the clock makes of it. */
export async function lockEmergency(frame: Frame, emergencyId: string): Promise<EmergencyRow> {
  const row = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.emergencies')
    .selectAll()
    .where('id', '=', emergencyId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw broadcastingError('emergency-not-found');
  return { ...row, state: stateNow(row, frame.now) };
}

/** What every event about it says. */
export const about = ({ id, unit_id, unit_path, kind, level, exercise, title }: EmergencyRow) => ({
  emergencyId: id,
  unitId: unit_id,
  unitPath: unit_path,
  kind,
  level,
  exercise,
  title,
});

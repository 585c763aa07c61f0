import type { Selectable } from 'kysely';
import { oneAtATime, type Frame } from '@saola/platform/commands';
import type { EmergencyTables } from '../../emergency/tables.ts';
import { openStates, stateNow } from '../../emergency/emergency.ts';
import { broadcastingError } from '../../errors.ts';
import { broadcastingTables } from '../../tables.ts';

export type EmergencyRow = Selectable<EmergencyTables['broadcasting.emergencies']>;

/** Whoever else confirms, ends or changes one of its event waits; `state` is what the clock makes of it. */
export async function lockEmergency(frame: Frame, emergencyId: string): Promise<EmergencyRow> {
  const known = await findEmergencyRow(frame, emergencyId);
  await oneAtATime(frame, `broadcasting emergency event ${known.event_id}`);
  const row = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.emergencies')
    .selectAll()
    .where('id', '=', emergencyId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { ...row, state: stateNow(row, frame.now) };
}

/** The others of its event that wait or sound; the event is locked already. */
export async function openOfEvent(frame: Frame, { id, event_id }: EmergencyRow): Promise<EmergencyRow[]> {
  const rows = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.emergencies')
    .selectAll()
    .where('event_id', '=', event_id)
    .where('id', '<>', id)
    .where('state', 'in', openStates)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows
    .map((row) => ({ ...row, state: stateNow(row, frame.now) }))
    .filter(({ state }) => openStates.some((one) => one === state));
}

/** Only to read. */
export async function findEmergencyRow(frame: Frame, emergencyId: string): Promise<EmergencyRow> {
  const row = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.emergencies')
    .selectAll()
    .where('id', '=', emergencyId)
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

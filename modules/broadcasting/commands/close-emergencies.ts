import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { EmergencySettled } from '../emergency/events.ts';
import { openStates, stateNow } from '../emergency/emergency.ts';
import { makeEmergencySound } from '../jobs/make-emergency-sound.ts';
import { broadcastingTables } from '../tables.ts';
import { about } from './shared/lock-emergency.ts';

/** Writes down what the clock has made of those whose time is over, and looks after what is confirmed and not sent. */
export const closeEmergencies = command('broadcasting.emergency.close', async (frame) => {
  frame.anyone('the clock');
  frame.unrecorded('a state, no deed');
  const db = broadcastingTables(frame.tx);
  const rows = await db
    .selectFrom('broadcasting.emergencies')
    .selectAll()
    .where('state', 'in', openStates)
    .where((row) => row.or([row('valid_until', '<=', frame.now), row('confirm_until', '<=', frame.now)]))
    .forUpdate()
    .skipLocked()
    .execute();
  for (const row of rows) {
    const state = stateNow(row, frame.now);
    if (state !== 'LAPSED' && state !== 'EXPIRED') continue;
    await db.updateTable('broadcasting.emergencies').set({ state }).where('id', '=', row.id).execute();
    await frame.tell(EmergencySettled({ ...about(row), how: state }));
    await frame.announce('emergencies', { id: row.id, unitPath: row.unit_path });
  }
  const unsent = await db
    .selectFrom('broadcasting.emergencies')
    .select('id as emergencyId')
    .where('state', '=', 'CONFIRMED')
    .where('valid_until', '>', frame.now)
    .where(sql<boolean>`coalesce(confirmed_at, started_at) < ${new Date(frame.now.getTime() - 30_000)}`)
    .execute();
  for (const one of unsent) await frame.enqueue(makeEmergencySound, one, { priority: 100 });
});

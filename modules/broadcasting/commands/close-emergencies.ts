import { command } from '@saola/platform/commands';
import { EmergencySettled } from '../emergency/events.ts';
import { openStates, stateNow } from '../emergency/emergency.ts';
import { broadcastingTables } from '../tables.ts';
import { about } from './shared/lock-emergency.ts';

/** Writes down what the clock has made of those whose time is over. */
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
});

import { pathsAbove } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { broadcastingError } from '../errors.ts';
import { broadcastingTables } from '../tables.ts';
import { lockEmergency } from './shared/lock-emergency.ts';

/**
 * The look back, once it is over (APR-08): by the level above, and of the province by somebody there who neither sent
 * nor confirmed it.
 */
export const reviewEmergencyBroadcast = command(
  'broadcasting.emergency.review',
  async (frame, { emergencyId, note }: { emergencyId: string; note: string }) => {
    const row = await lockEmergency(frame, emergencyId);
    frame.authorise('broadcasting.emergency.review', pathsAbove(row.unit_path).at(-1) ?? row.unit_path);
    if (row.started_by === frame.actor.id || row.confirmed_by === frame.actor.id)
      throw broadcastingError('emergency-reviewed-by-oneself');
    if (row.state === 'AWAIT' || row.state === 'CONFIRMED' || row.state === 'ACTIVE')
      throw broadcastingError('emergency-not-over');
    if (row.reviewed_at) throw broadcastingError('emergency-reviewed-already');
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.emergencies')
      .set({ reviewed_at: frame.now, reviewed_by_name: frame.actor.name, review_note: note.trim() })
      .where('id', '=', emergencyId)
      .execute();
    frame.record({ subject: 'emergency', subjectId: emergencyId, unitPath: row.unit_path, detail: { note } });
    await frame.announce('emergencies', { id: emergencyId, unitPath: row.unit_path });
  },
);

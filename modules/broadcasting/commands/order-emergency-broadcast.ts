import { publishOrders, type IssuedOrder } from '@saola/devices';
import { command, systemContext, type Context, type Frame } from '@saola/platform/commands';
import { EmergencyOrdered } from '../emergency/events.ts';
import { loudspeakersStillOf } from '../queries/loudspeakers-of-area.ts';
import { broadcastingTables } from '../tables.ts';
import { issueEmergencyOrders } from './issue-emergency-orders.ts';
import { settleEmergency } from './shared/settle-emergency.ts';
import { about, lockEmergency, openOfEvent, type EmergencyRow } from './shared/lock-emergency.ts';

/** Sends what is confirmed and has its sound; called by whichever of the two comes last. */
export async function sendEmergency(context: Pick<Context, 'services'>, emergencyId: string): Promise<void> {
  const inside = systemContext(context.services);
  const ended = await orderEmergency(inside, { emergencyId });
  await issueEmergencyOrders(inside, emergencyId);
  await publishOrders(inside, ended);
}

/** From now on it goes to every loudspeaker of its area; the older bulletin goes. Answers the orders that call that back. */
export const orderEmergency = command(
  'broadcasting.emergency.order',
  async (frame, { emergencyId }: { emergencyId: string }): Promise<IssuedOrder[]> => {
    frame.anyone('it has been confirmed, which is on record');
    const row = await lockEmergency(frame, emergencyId);
    if (row.state !== 'CONFIRMED' || !row.file_id) {
      frame.unrecorded('nothing to send yet, or any more');
      return [];
    }
    const { loudspeakers, missing } = await loudspeakersStillOf(frame.tx, row.unit_path, row.area);
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.emergencies')
      .set({ state: 'ACTIVE', ordered_at: frame.now, area_missing: missing })
      .where('id', '=', emergencyId)
      .execute();
    const ended = await replaceOthers(frame, row);
    frame.record({
      subject: 'emergency',
      subjectId: emergencyId,
      unitPath: row.unit_path,
      detail: { loudspeakers: loudspeakers.length, missing, sound: row.sound_made, exercise: row.exercise },
    });
    await frame.tell(
      EmergencyOrdered({
        ...about(row),
        loudspeakers: loudspeakers.length,
        validUntil: row.valid_until.toISOString(),
      }),
    );
    await frame.announce('emergencies', { id: emergencyId, unitPath: row.unit_path });
    return ended;
  },
);

/** Of one event one bulletin sounds: the newest takes the place of every other, also where it no longer sounds. */
async function replaceOthers(frame: Frame, row: EmergencyRow): Promise<IssuedOrder[]> {
  const orders: IssuedOrder[] = [];
  for (const other of await openOfEvent(frame, row))
    if (other.state === 'ACTIVE')
      orders.push(...(await settleEmergency(frame, other, { how: 'REPLACED', reason: row.title })));
  return orders;
}

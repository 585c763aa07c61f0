import { sql } from 'kysely';
import { issueOrders, publishOrders, type IssuedOrder, type Loudspeaker } from '@saola/devices';
import { getFile } from '@saola/media';
import { command, systemContext, type Context, type Frame } from '@saola/platform/commands';
import { orderOf, repeatOf } from '../emergency/emergency.ts';
import { EmergencyOrdered } from '../emergency/events.ts';
import { orderTitle } from '../emergency/wording.ts';
import { broadcastingTables } from '../tables.ts';
import { settleEmergency } from './shared/settle-emergency.ts';
import { about, lockEmergency, type EmergencyRow } from './shared/lock-emergency.ts';
import { markAirtime } from './shared/mark-airtime.ts';
import { loudspeakersOf } from '../queries/loudspeakers-of-area.ts';

/** Sends what is confirmed and has its sound; called by whichever of the two comes last. */
export async function sendEmergency(context: Pick<Context, 'services'>, emergencyId: string): Promise<void> {
  const inside = systemContext(context.services);
  await publishOrders(inside, await orderEmergency(inside, { emergencyId }));
}

/** One order for each loudspeaker of the area, to be repeated by itself until it ends; the older bulletin goes. */
export const orderEmergency = command(
  'broadcasting.emergency.order',
  async (frame, { emergencyId }: { emergencyId: string }): Promise<IssuedOrder[]> => {
    frame.anyone('it has been confirmed, which is on record');
    const row = await lockEmergency(frame, emergencyId);
    const file = row.file_id ? await getFile(frame.tx, row.file_id) : null;
    if (row.state !== 'CONFIRMED' || !file || !row.duration_ms || !row.sha256) {
      frame.unrecorded('nothing to send yet, or any more');
      return [];
    }
    const { loudspeakers } = await loudspeakersOf(frame.tx, row.unit_path, row.area);
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.emergencies')
      .set({ state: 'ACTIVE', ordered_at: frame.now })
      .where('id', '=', emergencyId)
      .execute();
    await enterDeliveries(frame, emergencyId, loudspeakers);
    const starts = new Date(Math.ceil(frame.now.getTime() / 1000) * 1000);
    const repeat = repeatOf(
      { repeatSeconds: row.repeat_seconds, durationMs: row.duration_ms, validUntil: row.valid_until },
      starts,
    );
    const word = {
      kind: 'PLAY' as const,
      notAfter: row.valid_until.toISOString(),
      programmeId: emergencyId,
      title: orderTitle(row),
      priority: 'EMERGENCY' as const,
      order: orderOf(row),
      starts: starts.toISOString(),
      expires: row.valid_until.toISOString(),
      durationMs: row.duration_ms,
      audio: { path: `/api/devices/me/audio/${emergencyId}`, ...bytesOf(file), sha256: row.sha256 },
      // Its own emergency volume, above every limit by the hour.
      volume: null,
      ...(repeat ? { repeat } : {}),
    };
    const orders = loudspeakers.map(({ id: deviceId }) => ({ ...word, deviceId, subjectId: emergencyId }));
    const issued = await issueOrders(frame.context, { orders });
    const ended = await replaceOlder(frame, row);
    frame.record({
      subject: 'emergency',
      subjectId: emergencyId,
      unitPath: row.unit_path,
      detail: { loudspeakers: orders.length, sound: row.sound_made, exercise: row.exercise },
    });
    await frame.tell(
      EmergencyOrdered({
        ...about(row),
        loudspeakers: orders.length,
        validUntil: row.valid_until.toISOString(),
      }),
    );
    await frame.announce('emergencies', { id: emergencyId, unitPath: row.unit_path });
    return [...issued, ...ended];
  },
);

const bytesOf = ({ bytes, mime }: { bytes: number; mime: string }) => ({ bytes, mime });

async function enterDeliveries(
  frame: Frame,
  emergencyId: string,
  loudspeakers: Loudspeaker[],
): Promise<void> {
  const rows = loudspeakers.map(({ id, name, unitId, unitPath }) => ({
    device: id,
    name,
    unit: unitId,
    path: unitPath,
  }));
  await sql`
    insert into broadcasting.emergency_deliveries (emergency_id, device_id, device_name, unit_id, unit_path, ordered_at)
    select ${emergencyId}, device, name, unit, path::ltree, ${frame.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (device uuid, name text, unit uuid, path text)
    on conflict do nothing
  `.execute(frame.tx);
  await markAirtime(
    frame,
    loudspeakers.map(({ unitId }) => ({ unitId, at: frame.now })),
  );
}

/** A newer bulletin of the same event takes the place of the older, also where it no longer sounds. */
async function replaceOlder(frame: Frame, row: EmergencyRow): Promise<IssuedOrder[]> {
  if (!row.replaces) return [];
  const older = await lockEmergency(frame, row.replaces);
  return older.state === 'ACTIVE'
    ? settleEmergency(frame, older, { how: 'REPLACED', reason: row.title })
    : [];
}

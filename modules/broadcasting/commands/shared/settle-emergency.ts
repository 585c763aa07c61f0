import { issueOrders, type IssuedOrder } from '@saola/devices';
import type { Frame } from '@saola/platform/commands';
import { EmergencySettled } from '../../emergency/events.ts';
import { broadcastingTables } from '../../tables.ts';
import { about, type EmergencyRow } from './lock-emergency.ts';
import { markAirtime } from './mark-airtime.ts';

const day = 86_400_000;

interface Settled {
  how: 'ENDED' | 'REPLACED' | 'REFUSED';
  reason: string;
}

/** Ends it and calls it back from every loudspeaker it was sent to; answers the orders to publish after commit. */
export async function settleEmergency(
  frame: Frame,
  row: EmergencyRow,
  { how, reason }: Settled,
): Promise<IssuedOrder[]> {
  const db = broadcastingTables(frame.tx);
  await db
    .updateTable('broadcasting.emergencies')
    .set({ state: how, ended_at: frame.now, ended_by_name: frame.actor.name, end_reason: reason })
    .where('id', '=', row.id)
    .execute();
  const devices = await db
    .selectFrom('broadcasting.emergency_deliveries')
    .select(['device_id', 'unit_id', 'ordered_at'])
    .where('emergency_id', '=', row.id)
    .where('ended_at', 'is', null)
    .orderBy('device_id')
    .execute();
  // What was open until the end of its time is open no longer.
  await markAirtime(
    frame,
    devices.map((one) => ({ unitId: one.unit_id, at: one.ordered_at })),
  );
  await frame.tell(EmergencySettled({ ...about(row), how }));
  await frame.announce('emergencies', { id: row.id, unitPath: row.unit_path });
  const notAfter = new Date(Math.max(row.valid_until.getTime(), frame.now.getTime()) + day).toISOString();
  return issueOrders(frame.context, {
    orders: devices.map(({ device_id: deviceId }) => ({
      kind: 'CANCEL' as const,
      deviceId,
      notAfter,
      programmeId: row.id,
      reason: reason.slice(0, 200),
      subjectId: row.id,
    })),
  });
}

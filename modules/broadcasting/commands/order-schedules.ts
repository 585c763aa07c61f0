import { publishOrders } from '@saola/devices';
import { isAtOrBelow } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { broadcastingTables } from '../tables.ts';
import { mostAtOnce, orderSchedule } from './order-schedule.ts';

/**
 * Brings loudspeakers in line with the schedules in force: all of them, or those on which a change of one unit bears,
 * its own and those above; or one new loudspeaker. Call it outside a transaction.
 */
export async function orderSchedules(
  context: Context,
  changed: { unitPath: string; deviceId?: string } | null,
): Promise<void> {
  const db = broadcastingTables(context.database);
  const [inForce, withItems] = await Promise.all([
    db
      .selectFrom('broadcasting.schedules')
      .select(['unit_id', 'unit_path'])
      .where('state', '=', 'APPROVED')
      .execute(),
    db
      .selectFrom('broadcasting.slot_items')
      .select(['unit_id', 'unit_path'])
      .distinct()
      .where('cancelled_at', 'is', null)
      .where('starts_at', '>', context.now())
      .execute(),
  ]);
  const units = [...new Map([...withItems, ...inForce].map((row) => [row.unit_id, row])).values()];
  for (const { unit_id, unit_path } of units) {
    if (changed && !isAtOrBelow(changed.unitPath, unit_path)) continue;
    const device = changed?.deviceId && { device: { id: changed.deviceId, unitPath: changed.unitPath } };
    for (let full = true; full;) {
      const orders = await orderSchedule(context, { unitId: unit_id, unitPath: unit_path, ...device });
      await publishOrders(context, orders);
      full = orders.length >= mostAtOnce;
    }
  }
}

import type { Database } from '@saola/platform/database';
import type { IssuedOrder } from '../order.ts';
import { devicesTables } from '../tables.ts';

/** How long a device that is there may take to answer before the order is sent again. */
const patience = 30_000;

/** Orders still worth sending: to these devices at once, else to all that are online and have not answered for long. */
export async function listUnreceiptedOrders(
  database: Database,
  now: Date,
  deviceIds?: readonly string[],
): Promise<IssuedOrder[]> {
  const query = devicesTables(database)
    .selectFrom('devices.orders as o')
    .innerJoin('devices.devices as d', 'd.id', 'o.device_id')
    .select(['o.id as orderId', 'o.device_id as deviceId', 'o.jws'])
    .where('o.receipted_at', 'is', null)
    .where('o.not_after', '>', now)
    .where('d.retired_at', 'is', null)
    .orderBy('o.issued_at')
    .limit(5_000);
  if (deviceIds)
    return deviceIds.length === 0 ? [] : query.where('o.device_id', 'in', [...deviceIds]).execute();
  const before = new Date(now.getTime() - patience);
  return query
    .where('d.online', '=', true)
    .where((either) =>
      either.or([either('o.published_at', 'is', null), either('o.published_at', '<', before)]),
    )
    .where('o.issued_at', '<', new Date(now.getTime() - 5_000))
    .execute();
}

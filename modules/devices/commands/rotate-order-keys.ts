import { command } from '@saola/platform/commands';
import { makeNextKeySet, orderKeys } from './shared/order-keys.ts';
import { devicesTables } from '../tables.ts';
import type { IssuedOrder } from '../order.ts';
import { issueOrders } from './issue-orders.ts';

/** A device that does not come back within this time must be enrolled anew. */
const lifetime = 90 * 86_400_000;

/** A new order key: announced to every device by an order that the old key signs and the root key vouches for. */
export const rotateOrderKeys = command('devices.keys.rotate', async (frame): Promise<IssuedOrder[]> => {
  frame.authorise('devices.keys.rotate', '');
  const devices = await devicesTables(frame.tx)
    .selectFrom('devices.devices')
    .select('id')
    .where('kind', '=', 'LOUDSPEAKER')
    .where('enrolled_at', 'is not', null)
    .where('retired_at', 'is', null)
    .execute();
  const old = await orderKeys(frame.services, frame.tx);
  const number = await makeNextKeySet(frame.services, frame.tx);
  const { key_set: keySet } = await devicesTables(frame.tx)
    .selectFrom('devices.key_sets')
    .select('key_set')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const notAfter = new Date(frame.now.getTime() + lifetime).toISOString();
  frame.record({ subject: 'order-keys', subjectId: String(number), detail: { devices: devices.length } });
  return issueOrders(frame.context, {
    orders: devices.map(({ id }) => ({ kind: 'ROTATE_KEYS' as const, deviceId: id, notAfter, keySet })),
    signer: old.signer,
  });
});

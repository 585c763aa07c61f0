import { ordersTopic } from '@saola/device-protocol';
import { command, type Context } from '@saola/platform/commands';
import type { IssuedOrder } from '../order.ts';
import { devicesTables } from '../tables.ts';

/** Sends stored orders, all at once. Call it after commit; what does not get through is sent again later. */
export async function publishOrders(context: Context, orders: IssuedOrder[]): Promise<void> {
  if (orders.length === 0) return;
  const { broker, logger } = context.services;
  const sent = await Promise.all(
    orders.map(async ({ orderId, deviceId, jws }) => {
      try {
        await broker.publish(ordersTopic(deviceId), jws);
        return orderId;
      } catch (error) {
        logger.warn({ err: error, orderId, deviceId }, 'an order could not be sent, it is tried again');
        return null;
      }
    }),
  );
  await notePublished(context, { orderIds: sent.filter((id) => id !== null) });
}

const notePublished = command(
  'devices.order.note-published',
  async (frame, { orderIds }: { orderIds: string[] }) => {
    frame.anyone('the clock of resending');
    frame.unrecorded('says when, not what');
    if (orderIds.length === 0) return;
    await devicesTables(frame.tx)
      .updateTable('devices.orders')
      .set({ published_at: frame.now })
      .where('id', 'in', orderIds)
      .execute();
  },
);

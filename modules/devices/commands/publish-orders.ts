import { sql } from 'kysely';
import { ordersTopic } from '@saola/device-protocol';
import { command, type Context } from '@saola/platform/commands';
import type { IssuedOrder } from '../order.ts';
import { devicesTables } from '../tables.ts';

/** Sends orders just issued. Call it after commit; what does not get through, or is of the reserve, the clock sends later. */
export async function publishOrders(context: Context, orders: IssuedOrder[]): Promise<void> {
  await send(
    context,
    orders.filter(({ inReserve }) => !inReserve),
  );
}

/** Sends orders once more, and notes when: the pause until the next time grows. */
export async function publishOrdersAgain(context: Context, orders: IssuedOrder[]): Promise<void> {
  await notePublished(context, { orderIds: await send(context, orders) });
}

/** An emergency that comes meanwhile stands behind so many at most. */
const together = 500;

/** Answers the ids of those that were handed to the broker. */
async function send(context: Context, orders: IssuedOrder[]): Promise<string[]> {
  const sent: string[] = [];
  for (let at = 0; at < orders.length; at += together)
    sent.push(...(await sendPart(context, orders.slice(at, at + together))));
  return sent;
}

async function sendPart(context: Context, orders: IssuedOrder[]): Promise<string[]> {
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
  return sent.filter((id) => id !== null);
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
      .where(sql<boolean>`id = any(${orderIds}::uuid[])`)
      .execute();
  },
);

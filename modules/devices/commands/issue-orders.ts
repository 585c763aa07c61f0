import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { signOrder, type Order, type Signer } from '@saola/device-protocol';
import { command } from '@saola/platform/commands';
import type { IssuedOrder } from '../order.ts';
import { orderKeys } from './shared/order-keys.ts';

type Kind = Order['kind'];
type Envelope = 'orderId' | 'nonce' | 'issuedAt';
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An order as its sender words it; id, nonce, time and signature are added here. */
export type OrderDraft = Without<Order, Envelope>;

interface Issue {
  /** `subjectId` is what the order is about, such as a programme; it comes back with the receipt. */
  orders: (OrderDraft & { subjectId?: string })[];
  /** Another key than the one in force: the order that tells of a new key is signed with the old one. */
  signer?: Signer;
}

/**
 * Signs and stores orders in the sender's transaction; the sender has asked whether the actor may. They leave by
 * `publishOrders` after commit, and again and again by themselves until receipted or too old.
 */
export const issueOrders = command(
  'devices.order.issue',
  async (frame, { orders, ...given }: Issue): Promise<IssuedOrder[]> => {
    frame.anyone('the module that words the order has asked');
    frame.unrecorded('the audit line stands with what the order is about');
    if (orders.length === 0) return [];
    const signer = given.signer ?? (await orderKeys(frame.services, frame.tx)).signer;
    const issuedAt = frame.now.toISOString();
    const signed = await Promise.all(
      orders.map(async ({ subjectId, ...draft }) => {
        const order = {
          ...draft,
          orderId: randomUUID(),
          nonce: randomBytes(16).toString('base64url'),
          issuedAt,
        };
        return { subjectId, order, jws: await signOrder(order, signer) };
      }),
    );
    const rows = signed.map(({ subjectId, order, jws }) => ({
      id: order.orderId,
      subject_id: subjectId ?? null,
      device_id: order.deviceId,
      kind: order.kind satisfies Kind,
      jws,
      not_after: order.notAfter,
    }));
    await sql`
      insert into devices.orders (id, device_id, kind, subject_id, jws, issued_at, published_at, not_after)
      select id, device_id, kind, subject_id, jws, ${frame.now}, ${frame.now}, not_after
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as rows (id uuid, device_id uuid, kind text, subject_id uuid, jws text, not_after timestamptz)
    `.execute(frame.tx);
    return signed.map(({ order, jws }) => ({ orderId: order.orderId, deviceId: order.deviceId, jws }));
  },
);

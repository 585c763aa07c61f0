import type { Order } from '@saola/device-protocol';

/** An order as it is stored and sent: a JWS, byte for byte the same each time. */
export interface IssuedOrder {
  orderId: string;
  deviceId: string;
  jws: string;
  /** Of the weeks ahead: it does not leave at once but little by little, so that nothing stands behind it. */
  inReserve?: boolean;
}

/** What leaves first. */
export const rank = { keys: 0, emergency: 1, soon: 2, reserve: 3 } as const;

const soon = 36 * 3_600_000;

export function rankOf(order: Pick<Order, 'kind' | 'notAfter'> & { priority?: string }, now: Date): number {
  if (order.kind === 'ROTATE_KEYS') return rank.keys;
  const isNow = order.kind === 'LIVE' || (order.kind === 'PLAY' && order.priority === 'EMERGENCY');
  if (isNow) return rank.emergency;
  const isAhead = Date.parse(order.notAfter) > now.getTime() + soon;
  return isAhead && (order.kind === 'PLAY' || order.kind === 'CANCEL') ? rank.reserve : rank.soon;
}

import { Compile } from 'typebox/compile';
import { openJws, type JwsRefusal } from './jws.ts';
import type { Verifiers } from './keys.ts';
import { maximumOrderBytes, Order } from './order.ts';

/**
 * Why an order is not obeyed.
 * - `malformed` not a compact JWS, not an order, or too long
 * - `unsigned` no signature, or `alg: none`
 * - `wrong-purpose` signed for something else than an order
 * - `unknown-key` signed by a key this device does not trust
 * - `altered` the signature does not fit the bytes
 * - `wrong-device` meant for another device
 * - `expired` its `notAfter` has passed
 * - `replayed` its nonce has been seen
 */
export type OrderRefusal = JwsRefusal | 'wrong-device' | 'expired' | 'replayed';

export interface VerifyingDevice {
  deviceId: string;
  now: Date;
  seenNonces: { has(nonce: string): boolean };
}

const orderShape = Compile(Order);

/** Checks signature, shape, addressee, time and novelty, in this order; the refused order is given where it is authentic. */
export async function verifyOrder(
  jws: string,
  keys: Verifiers,
  { deviceId, now, seenNonces }: VerifyingDevice,
): Promise<{ order: Order; refusal?: undefined } | { refusal: OrderRefusal; order?: Order }> {
  if (jws.length > maximumOrderBytes) return { refusal: 'malformed' };
  const opened = await openJws(jws, 'saola-order+jws', keys);
  if ('refusal' in opened) return opened;
  const order = opened.payload;
  if (!orderShape.Check(order)) return { refusal: 'malformed' };
  if (order.deviceId !== deviceId) return { refusal: 'wrong-device', order };
  // Before expiry: an order sent again after its time is one the device has already dealt with.
  if (seenNonces.has(order.nonce)) return { refusal: 'replayed', order };
  if (Date.parse(order.notAfter) < now.getTime()) return { refusal: 'expired', order };
  return { order };
}

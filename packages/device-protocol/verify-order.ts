import { Compile } from 'typebox/compile';
import { openJws, type JwsRefusal } from './jws.ts';
import type { Verifiers } from './keys.ts';
import { maximumOrderBytes, Order } from './order.ts';
import { OrderEnvelope } from './order-envelope.ts';

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
 * - `unknown-kind` a kind of order that this device does not obey; a newer server may say it
 */
export type OrderRefusal = JwsRefusal | 'wrong-device' | 'expired' | 'replayed' | 'unknown-kind';

export interface VerifyingDevice {
  deviceId: string;
  now: Date;
  seenNonces: { has(nonce: string): boolean };
  /** Kinds it does not obey, of those this package knows. */
  disobeys?(kind: Order['kind']): boolean;
}

const orderShape = Compile(Order);
const envelopeShape = Compile(OrderEnvelope);
const knownKinds = new Set<string>(
  Order.anyOf.flatMap(({ properties: { kind } }) =>
    'anyOf' in kind ? kind.anyOf.map((one) => one.const) : [kind.const],
  ),
);

/** Checks signature, shape, addressee, time and novelty, in this order; the refused order is given where it is authentic. */
export async function verifyOrder(
  jws: string,
  keys: Verifiers,
  { deviceId, now, seenNonces, disobeys }: VerifyingDevice,
): Promise<{ order: Order; refusal?: undefined } | { refusal: OrderRefusal; order?: OrderEnvelope }> {
  if (jws.length > maximumOrderBytes) return { refusal: 'malformed' };
  const opened = await openJws(jws, 'saola-order+jws', keys);
  if ('refusal' in opened) return opened;
  const order = opened.payload;
  const isKnown = orderShape.Check(order);
  if (!isKnown && !(envelopeShape.Check(order) && !knownKinds.has(order.kind)))
    return { refusal: 'malformed' };
  if (order.deviceId !== deviceId) return { refusal: 'wrong-device', order };
  // Before expiry: an order sent again after its time is one the device has already dealt with.
  if (seenNonces.has(order.nonce)) return { refusal: 'replayed', order };
  if (Date.parse(order.notAfter) < now.getTime()) return { refusal: 'expired', order };
  if (!isKnown || disobeys?.(order.kind)) return { refusal: 'unknown-kind', order };
  return { order };
}

import { signJws } from './jws.ts';
import type { Signer } from './keys.ts';
import type { Order } from './order.ts';

/** The order as it goes over the wire, and as it is kept: it is sent again byte for byte. */
export function signOrder(order: Order, signer: Signer): Promise<string> {
  return signJws(order, 'saola-order+jws', signer);
}

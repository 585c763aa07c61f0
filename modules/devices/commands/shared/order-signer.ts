import type { Signer } from '@saola/device-protocol';
import type { Context } from '@saola/platform/commands';
import { orderKeys } from './order-keys.ts';

/** For what loudspeakers believe besides orders: the blocks of a live talk. */
export async function orderSigner({
  services,
  database,
}: Pick<Context, 'services' | 'database'>): Promise<Signer> {
  return (await orderKeys(services, database)).signer;
}

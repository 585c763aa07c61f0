import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishOrders } from '../commands/publish-orders.ts';
import { listUnreceiptedOrders } from '../queries/list-unreceipted-orders.ts';

/** More often than the clock of jobs goes: an order lost on its way may be an emergency. Answers how to end it. */
export function resendOrders(services: Services): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    const context = systemContext(services);
    listUnreceiptedOrders(services.database, context.now())
      .then((orders) => publishOrders(context, orders))
      .catch((error: unknown) => services.logger.warn({ err: error }, 'orders were not sent again'))
      .finally(() => (busy = false));
  }, 5_000);
  return () => clearInterval(timer);
}

import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { publishOrdersAgain } from '../commands/publish-orders.ts';
import { listOverdueOrders, listWaitingOrders } from '../queries/list-unreceipted-orders.ts';

/** More often than the clock of jobs goes: an order lost on its way may be an emergency. Answers how to end it. */
export function resendOrders(services: Services): () => void {
  let busy = false;
  /** The broker came back while orders were being sent. */
  let cameBack = false;
  async function resend(list: typeof listOverdueOrders): Promise<void> {
    if (busy && list === listWaitingOrders) cameBack = true;
    if (busy || !services.broker.connected()) return;
    busy = true;
    const context = systemContext(services);
    try {
      await publishOrdersAgain(context, await list(services.database, context.now()));
    } catch (error) {
      services.logger.warn({ err: error }, 'orders were not sent again');
    } finally {
      busy = false;
    }
    if (!cameBack) return;
    cameBack = false;
    await resend(listWaitingOrders);
  }
  const timer = setInterval(() => void resend(listOverdueOrders), 5_000);
  services.broker.onReturn(() => void resend(listWaitingOrders));
  return () => clearInterval(timer);
}

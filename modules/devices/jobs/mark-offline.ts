import { job } from '@saola/platform/jobs';
import { forgetOrders } from '../commands/forget-orders.ts';
import { forgetReports } from '../commands/receive-reports.ts';
import { markOffline } from '../commands/record-heartbeats.ts';
import { silenceUntilOffline } from '../device.ts';

export const markSilentOffline = job('devices.mark-offline', { every: '* * * * *' }, (context) =>
  markOffline(context, { silentSince: new Date(context.now().getTime() - silenceUntilOffline) }),
);

export const forgetOldReports = job('devices.forget-old-reports', { every: '17 3 * * *' }, (context) =>
  forgetReports(context, { before: new Date(context.now().getTime() - 90 * 86_400_000) }),
);

/** A month after their time nobody asks any more why an order was refused; the logs hold what was done. */
export const forgetOldOrders = job('devices.forget-old-orders', { every: '27 3 * * *' }, async (context) => {
  const before = new Date(context.now().getTime() - 30 * 86_400_000);
  while (await forgetOrders(context, { before }));
});

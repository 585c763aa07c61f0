import { job } from '@saola/platform/jobs';
import { driveRollouts } from '../commands/move-rollout.ts';
import { publishOrders } from '../commands/publish-orders.ts';

export const driveRolloutsJob = job('devices.drive-rollouts', { every: '* * * * *' }, async (context) =>
  publishOrders(context, await driveRollouts(context, {})),
);

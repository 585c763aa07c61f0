import { job } from '@saola/platform/jobs';
import { watchFaults } from '../commands/watch-faults.ts';

export const watchFaultsOften = job('stations.watch-faults', { every: '*/5 * * * *' }, (context) =>
  watchFaults(context, {}).then(() => undefined),
);

import { job } from '@saola/platform/jobs';
import { forgetReports } from '../commands/receive-reports.ts';
import { markOffline } from '../commands/record-heartbeats.ts';
import { silenceUntilOffline } from '../device.ts';

export const markSilentOffline = job('devices.mark-offline', { every: '* * * * *' }, (context) =>
  markOffline(context, { silentSince: new Date(context.now().getTime() - silenceUntilOffline) }),
);

export const forgetOldReports = job('devices.forget-old-reports', { every: '17 3 * * *' }, (context) =>
  forgetReports(context, { before: new Date(context.now().getTime() - 90 * 86_400_000) }),
);

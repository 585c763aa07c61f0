import { job } from '@saola/platform/jobs';
import { forgetControls } from '../commands/receive-sent-logs.ts';

const day = 86_400_000;

export const forgetOldControls = job('devices.forget-controls', { every: '37 3 * * *' }, (context) =>
  forgetControls(context, {
    askedBefore: new Date(context.now().getTime() - 365 * day),
    healthBefore: new Date(context.now().getTime() - 14 * day),
  }),
);

import { job } from '@saola/platform/jobs';
import { forgetPresences } from '../commands/note-presences.ts';

export const forgetOldPresences = job('stations.forget-old-presences', { every: '47 3 * * *' }, (context) =>
  forgetPresences(context, { before: new Date(context.now().getTime() - 180 * 86_400_000) }),
);

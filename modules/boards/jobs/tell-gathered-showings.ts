import { job } from '@saola/platform/jobs';
import { tellGatheredShowings } from '../commands/tell-gathered-showings.ts';

export const tellGatheredShowingsJob = job(
  'boards.tell-gathered-showings',
  { every: '*/10 * * * *' },
  (context) => tellGatheredShowings(context, undefined),
);

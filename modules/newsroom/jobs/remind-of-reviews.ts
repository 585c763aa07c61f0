import { job } from '@saola/platform/jobs';
import { remindOfReviews } from '../commands/remind-of-reviews.ts';

/** Every hour by day: a reminder at night helps nobody. */
export const remindOfReviewsJob = job(
  'newsroom.remind-of-reviews',
  { every: '5 7-17 * * *' },
  async (context) => void (await remindOfReviews(context, undefined)),
);

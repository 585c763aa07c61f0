import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { localDay } from '@saola/vietnamese';

/** Words beside ratings go when the rule says; the counts stay. */
export const eraseRatingWords = job(
  'feedback.erase-rating-words',
  { every: '45 2 * * *' },
  async ({ database, now }) => {
    const today = localDay(now());
    await sql`
      delete from feedback.rating_words
      where day < ${today}::date - (
        select keep_words_days from feedback.rating_rules
        where valid_from <= ${today}::date order by valid_from desc limit 1
      )
    `.execute(database);
  },
);

import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { speechTables } from '../../tables.ts';

/** A year is enough to see whether the dictionary grew where it should. */
export const forgetGuessedWords = job(
  'speech.forget-guessed-words',
  { every: '40 3 1 * *' },
  async ({ database }) => {
    await speechTables(database)
      .deleteFrom('speech.guessed_words')
      .where('month', '<', sql<string>`(date_trunc('month', now()) - interval '12 months')::date`)
      .execute();
  },
);

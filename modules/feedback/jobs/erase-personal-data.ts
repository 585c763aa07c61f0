import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { feedbackTables } from '../tables.ts';

/** Forgets who wrote, when the rule of the day they wrote says so; the matter and the answer stay. */
export const erasePersonalData = job(
  'feedback.erase-personal-data',
  { every: '40 2 * * *' },
  async ({ database, now }) => {
    await feedbackTables(database)
      .updateTable('feedback.items')
      .set({ sender_name: null, sender_phone: null, photo_file_id: null })
      .where('erase_personal_after', '<', now())
      .where(sql<boolean>`(sender_name is not null or sender_phone is not null or photo_file_id is not null)`)
      .execute();
  },
);

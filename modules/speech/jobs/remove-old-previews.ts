import { sql } from 'kysely';
import { job } from '@saola/platform/jobs';
import { previewKey } from '../commands/preview-speech.ts';
import { speechTables } from '../tables.ts';

export const removeOldPreviews = job(
  'speech.remove-old-previews',
  { every: '20 3 * * *' },
  async ({ database, services }) => {
    const old = await speechTables(database)
      .deleteFrom('speech.previews')
      .where('created_at', '<', sql<Date>`now() - interval '7 days'`)
      .returning('id')
      .execute();
    for (const { id } of old) await services.storage.delete(previewKey(id));
  },
);

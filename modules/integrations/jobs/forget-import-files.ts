import { job } from '@saola/platform/jobs';
import { integrationsTables } from '../tables.ts';
import { uploadKey } from './import-upload.ts';

const days = 30;

/** Files of imports that were stopped or failed, and that nobody took up again for a month. */
export const forgetImportFiles = job(
  'integrations.forget-import-files',
  { every: '20 2 * * *' },
  async ({ database, services, now }) => {
    const since = new Date(now().getTime() - days * 86_400_000);
    const old = await integrationsTables(database)
      .updateTable('integrations.imports')
      .set({ sent: null })
      .where('sent', 'is not', null)
      .where('state', '!=', 'RUNNING')
      .where('changed_at', '<', since)
      .returning('id')
      .execute();
    for (const { id } of old) await services.storage.delete(uploadKey(id));
  },
);

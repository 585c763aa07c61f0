import { job } from '@saola/platform/jobs';
import { mediaTables } from '../tables.ts';
import { endUpload } from '../uploads/take-upload.ts';
import { patienceInDays } from '../uploads/upload.ts';

/** Uploads that nobody went on with for days. */
export const forgetUploads = job('media.forget-uploads', { every: '41 * * * *' }, async (context) => {
  const since = new Date(context.now().getTime() - patienceInDays * 86_400_000);
  const old = await mediaTables(context.database)
    .selectFrom('media.uploads')
    .select('id')
    .where('changed_at', '<', since)
    .limit(500)
    .execute();
  for (const { id } of old) await endUpload(context, { uploadId: id });
});

import { command, type Context } from '@saola/platform/commands';
import { mediaTables } from '../tables.ts';
import { forgetContent } from './forget-content.ts';

/** Takes away what was sent on trial and used by nobody; content that another file has as well stays. */
export async function forgetTrials(context: Context): Promise<void> {
  await forgetRows(context, {});
  await forgetContent(context, {});
}

const atOnce = 200;

const forgetRows = command('media.trial.forget', async (frame, _: object): Promise<void> => {
  frame.anyone('only the job calls this');
  const db = mediaTables(frame.tx);
  const old = await db
    .selectFrom('media.files')
    .select(['id', 'unit_path as unitPath', 'sha256'])
    .where('trial_until', '<', frame.now)
    .limit(atOnce)
    .forUpdate()
    .execute();
  if (old.length === 0) {
    frame.unrecorded('nothing was on trial for too long');
    return;
  }
  const ids = old.map(({ id }) => id);
  await db.deleteFrom('media.uploads').where('file_id', 'in', ids).execute();
  const gone = await db
    .deleteFrom('media.variants')
    .where('file_id', 'in', ids)
    .returning('sha256')
    .execute();
  await db.deleteFrom('media.files').where('id', 'in', ids).execute();
  for (const { id, unitPath, sha256 } of old)
    frame.record({ subject: 'file', subjectId: id, unitPath, detail: { sha256 } });
  const contents = [...new Set(gone.map(({ sha256 }) => sha256))];
  if (contents.length === 0) return;
  await db
    .insertInto('media.unused_content')
    .values(contents.map((sha256) => ({ sha256, since: frame.now })))
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ since: frame.now }))
    .execute();
});

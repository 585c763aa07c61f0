import { command } from '@saola/platform/commands';
import { storageKey } from '../file.ts';
import { mediaTables } from '../tables.ts';

/** Longer than any storing takes: who called content back before has its file by then. */
const graceInHours = 24;
const atOnce = 200;

/** Content about to be stored does not go. */
export const callBackContent = command(
  'media.content.call-back',
  async (frame, { contents }: { contents: readonly string[] }) => {
    frame.anyone('who may store is decided where the file is kept');
    frame.unrecorded('the file has its line');
    if (contents.length === 0) return;
    await mediaTables(frame.tx).deleteFrom('media.unused_content').where('sha256', 'in', contents).execute();
  },
);

/** Deletes content that no file had for a day and has now; the row is held while it goes, so that a storing waits. */
export const forgetContent = command('media.content.forget', async (frame, _: object) => {
  frame.anyone('only the job calls this');
  frame.unrecorded('its file has its line');
  const db = mediaTables(frame.tx);
  const rows = await db
    .selectFrom('media.unused_content')
    .select('sha256')
    .where('since', '<', new Date(frame.now.getTime() - graceInHours * 3_600_000))
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute();
  const contents = rows.map(({ sha256 }) => sha256);
  if (contents.length === 0) return;
  const used = await db
    .selectFrom('media.variants')
    .select('sha256')
    .where('sha256', 'in', contents)
    .execute();
  const usedToo = new Set(used.map(({ sha256 }) => sha256));
  for (const sha256 of contents.filter((one) => !usedToo.has(one)))
    await frame.services.storage.delete(storageKey(sha256));
  await db.deleteFrom('media.unused_content').where('sha256', 'in', contents).execute();
});

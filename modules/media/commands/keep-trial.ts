import { command } from '@saola/platform/commands';
import { mediaTables } from '../tables.ts';

/** What was sent on trial is used: it stays. */
export const keepTrial = command('media.trial.keep', async (frame, { fileId }: { fileId: string }) => {
  frame.anyone('who may use it is decided where it is used');
  frame.unrecorded('its use has its line');
  await mediaTables(frame.tx)
    .updateTable('media.files')
    .set({ trial_until: null })
    .where('id', '=', fileId)
    .execute();
});

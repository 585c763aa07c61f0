import { command } from '@saola/platform/commands';
import { mediaTables } from '../tables.ts';

/** What was sent on trial is used: it stays. Asked wherever somebody chooses a file to be heard. */
export const keepTrial = command(
  'media.trial.keep',
  async (frame, { fileIds }: { fileIds: readonly string[] }) => {
    frame.anyone('who may use it is decided where it is used');
    frame.unrecorded('its use has its line');
    if (fileIds.length === 0) return;
    await mediaTables(frame.tx)
      .updateTable('media.files')
      .set({ trial_until: null })
      .where('id', 'in', fileIds)
      .where('trial_until', 'is not', null)
      .execute();
  },
);

import { command } from '@saola/platform/commands';
import { mediaTables } from '../tables.ts';

/** Made for something that is gone: from now on as if on trial for too long, taken away by the next round. */
export const letGoOfFiles = command(
  'media.files.let-go',
  async (frame, { fileIds }: { fileIds: readonly string[] }) => {
    frame.anyone('who made them decides, and nobody else has used them');
    frame.unrecorded('taking them away has its line');
    if (fileIds.length === 0) return;
    await mediaTables(frame.tx)
      .updateTable('media.files')
      .set({ trial_until: frame.now })
      .where('id', 'in', fileIds)
      .execute();
  },
);

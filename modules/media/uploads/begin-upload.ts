import { command } from '@saola/platform/commands';
import { tooLarge } from '../rendering/render.ts';
import { mediaTables } from '../tables.ts';
import { mostOfUpload } from './upload.ts';

/** Opens the way for a file of known length that comes in pieces. */
export const beginUpload = command(
  'media.upload.begin',
  async (frame, input: { unitId: string; unitPath: string; name: string; bytes: number; most?: number }) => {
    frame.authorise('media.file.upload', input.unitPath);
    frame.unrecorded('what it becomes has its line');
    const most = Math.min(input.most ?? mostOfUpload, mostOfUpload);
    if (input.bytes > most) throw tooLarge(most);
    const { id } = await mediaTables(frame.tx)
      .insertInto('media.uploads')
      .values({
        unit_id: input.unitId,
        unit_path: input.unitPath,
        name: input.name.normalize('NFC').slice(0, 200),
        bytes: input.bytes,
        started_by: frame.actor.kind === 'account' ? frame.actor.id : null,
        started_by_name: frame.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { uploadId: id };
  },
);

import { Readable } from 'node:stream';
import { command, type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Storage } from '@saola/platform/storage';
import { keepOnDisk, type Kept, type OnDisk } from './content.ts';
import { mediaError } from '../errors.ts';
import { inTemporaryFolder } from '../process/media-process.ts';
import { mediaTables } from '../tables.ts';
import { findUpload } from './find-upload.ts';
import type { Upload } from './upload.ts';

/**
 * What came in pieces, put together on the disk until `work` is done. Any module may take an upload so; `endUpload`
 * says that it is no longer needed.
 * @throws media/upload-not-found, media/upload-not-whole, platform/forbidden
 */
export async function takeUpload<T>(
  { database, services, actor }: Context,
  uploadId: string,
  work: (file: Upload & OnDisk & Kept) => Promise<T>,
): Promise<T> {
  const upload = await findUpload(database, uploadId);
  const permission = 'media.file.upload';
  if (!actor.may(permission, upload.unitPath)) throw platformError('forbidden', { permission });
  const { received, bytes } = upload;
  if (received < bytes) throw mediaError('upload-not-whole', { received, bytes });
  const pieces = await mediaTables(database)
    .selectFrom('media.upload_pieces')
    .select(['at', 'bytes', 'key'])
    .where('upload_id', '=', uploadId)
    .orderBy('at')
    .execute();
  return inTemporaryFolder(async (path) => {
    const whole = Readable.from(inTurn(services.storage, pieces));
    const kept = await keepOnDisk(whole, path('whole'), bytes);
    if (kept.bytes !== bytes) throw new Error(`An upload of ${bytes} bytes lies there with ${kept.bytes}`);
    return work({ ...upload, path: path('whole'), ...kept });
  });
}

async function* inTurn(storage: Storage, pieces: readonly { key: string }[]): AsyncGenerator<Uint8Array> {
  for (const { key } of pieces) yield* await storage.get(key);
}

/** An upload became a file, or is given up: its pieces go. */
export async function endUpload(
  context: Context,
  input: { uploadId: string; fileId?: string | undefined },
): Promise<void> {
  for (const key of await forgetPieces(context, input)) await context.services.storage.delete(key);
}

const forgetPieces = command(
  'media.upload.end',
  async (frame, { uploadId, fileId }: { uploadId: string; fileId?: string | undefined }) => {
    const db = mediaTables(frame.tx);
    const upload = await findUpload(frame.tx, uploadId, { lock: true });
    frame.authorise('media.file.upload', upload.unitPath);
    frame.unrecorded('what it became has its line');
    const pieces = await db
      .deleteFrom('media.upload_pieces')
      .where('upload_id', '=', uploadId)
      .returning('key')
      .execute();
    // Kept for a while with what it became: an answer may be lost, and is asked for again.
    if (fileId)
      await db
        .updateTable('media.uploads')
        .set({ file_id: fileId, changed_at: frame.now })
        .where('id', '=', uploadId)
        .execute();
    else await db.deleteFrom('media.uploads').where('id', '=', uploadId).execute();
    return pieces.map(({ key }) => key);
  },
);

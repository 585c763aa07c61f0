import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { command, type Context } from '@saola/platform/commands';
import { keepOnDisk } from './content.ts';
import { mediaError } from '../errors.ts';
import { inTemporaryFolder } from '../process/media-process.ts';
import { tooLarge } from '../rendering/render.ts';
import { mediaTables } from '../tables.ts';
import { findUpload } from './find-upload.ts';
import { mostOfPiece } from './upload.ts';

/**
 * Takes the bytes of an upload from a place on. Answers how many are kept now: when the connection breaks, that is
 * what had come by then.
 * @throws media/upload-not-found, media/upload-goes-on-elsewhere, media/too-large, platform/forbidden
 */
export async function addPiece(
  context: Context,
  { uploadId, at, from }: { uploadId: string; at: number; from: Readable },
): Promise<{ received: number; bytes: number }> {
  const upload = await findUpload(context.database, uploadId);
  expectPlace(upload, at);
  return inTemporaryFolder(async (path) => {
    const most = Math.min(mostOfPiece, upload.bytes - at);
    const came = await keepOnDisk(from, path('piece'), most).catch((error: unknown) => ({ error }));
    if ('bytes' in came && came.bytes > most) throw tooLarge(most);
    const { size } = await stat(path('piece'));
    const kept =
      size > 0 ? await keepPiece(context, { uploadId, at, bytes: size, path: path('piece') }) : upload;
    if ('error' in came) throw came.error;
    return { received: kept.received, bytes: upload.bytes };
  });
}

const keepPiece = command(
  'media.upload.add',
  async (frame, input: { uploadId: string; at: number; bytes: number; path: string }) => {
    const { uploadId, at, bytes, path } = input;
    const db = mediaTables(frame.tx);
    const upload = await findUpload(frame.tx, uploadId, { lock: true });
    frame.authorise('media.file.upload', upload.unitPath);
    frame.unrecorded('what it becomes has its line');
    expectPlace(upload, at);
    const key = `uploads/${uploadId}/${at}-${crypto.randomUUID()}`;
    // On the disk before it is confirmed.
    await frame.services.storage.putFile(key, path);
    await db.insertInto('media.upload_pieces').values({ upload_id: uploadId, at, bytes, key }).execute();
    const received = at + bytes;
    await db
      .updateTable('media.uploads')
      .set({ received, changed_at: frame.now })
      .where('id', '=', uploadId)
      .execute();
    return { received };
  },
);

function expectPlace({ received }: { received: number }, at: number): void {
  if (at !== received) throw mediaError('upload-goes-on-elsewhere', { received });
}

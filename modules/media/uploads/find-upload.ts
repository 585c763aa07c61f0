import type { Database } from '@saola/platform/database';
import { mediaError } from '../errors.ts';
import { mediaTables } from '../tables.ts';
import type { Upload } from './upload.ts';

/** @throws media/upload-not-found */
export async function findUpload(
  database: Database,
  uploadId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Upload> {
  const row = await mediaTables(database)
    .selectFrom('media.uploads')
    .selectAll()
    .where('id', '=', uploadId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw mediaError('upload-not-found');
  return {
    id: row.id,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    name: row.name,
    bytes: Number(row.bytes),
    received: Number(row.received),
    fileId: row.file_id,
  };
}

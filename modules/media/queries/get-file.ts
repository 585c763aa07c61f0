import type { Database } from '@saola/platform/database';
import type { StoredFile, Variant } from '../file.ts';
import { mediaTables } from '../tables.ts';

export async function getFile(database: Database, fileId: string): Promise<StoredFile | null> {
  return (await getFiles(database, [fileId])).get(fileId) ?? null;
}

/** Several files at once, for lists; those that do not exist are left out. */
export async function getFiles(
  database: Database,
  fileIds: readonly string[],
): Promise<Map<string, StoredFile>> {
  if (fileIds.length === 0) return new Map();
  const db = mediaTables(database);
  const [files, variants] = await Promise.all([
    db
      .selectFrom('media.files')
      .selectAll()
      .where('id', 'in', [...fileIds])
      .execute(),
    db
      .selectFrom('media.variants')
      .selectAll()
      .where('file_id', 'in', [...fileIds])
      .execute(),
  ]);
  return new Map(
    files.map((row) => {
      const own = variants.filter(({ file_id }) => file_id === row.id).map(variantOf);
      const mainFirst = own.toSorted(
        (a, b) => Number(b.sha256 === row.sha256) - Number(a.sha256 === row.sha256),
      );
      return [
        row.id,
        {
          id: row.id,
          unitId: row.unit_id,
          unitPath: row.unit_path,
          kind: row.kind,
          visibility: row.visibility,
          mime: row.mime,
          bytes: Number(row.bytes),
          width: row.width,
          height: row.height,
          durationMs: row.duration_ms,
          sha256: row.sha256,
          alt: row.alt,
          originalName: row.original_name,
          variants: mainFirst,
        },
      ];
    }),
  );
}

const variantOf = (row: Omit<Variant, 'bytes'> & { bytes: string | number }): Variant => ({
  name: row.name,
  mime: row.mime,
  bytes: Number(row.bytes),
  width: row.width,
  height: row.height,
  sha256: row.sha256,
});

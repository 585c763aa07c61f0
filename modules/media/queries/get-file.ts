import { batched, type Database } from '@saola/platform/database';
import { sql } from 'kysely';
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
  const wanted = new Set(fileIds);
  return new Map([...(await readFiles(database, fileIds))].filter(([id]) => wanted.has(id)));
}

type VariantRow = Omit<Variant, 'bytes'> & { bytes: string | number };

/** One statement for all that is asked at a time, however many blocks of a page ask. */
const readFiles = batched<readonly string[], Map<string, StoredFile>>(async (database, asked) => {
  const ids = [...new Set(asked.flat())];
  const rows = await mediaTables(database)
    .selectFrom('media.files as file')
    .select([
      'file.id',
      'file.unit_id',
      'file.unit_path',
      'file.kind',
      'file.visibility',
      'file.mime',
      'file.bytes',
      'file.width',
      'file.height',
      'file.duration_ms',
      'file.sha256',
      'file.alt',
      'file.original_name',
      sql<VariantRow[]>`coalesce((select jsonb_agg(to_jsonb(variant)) from media.variants variant
        where variant.file_id = file.id), '[]')`.as('variants'),
    ])
    .where(sql<boolean>`file.id = any(${ids}::uuid[])`)
    .execute();
  const files = new Map(
    rows.map((row): [string, StoredFile] => {
      const own = row.variants.map(variantOf);
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
  return asked.map(() => files);
});

const variantOf = (row: Omit<Variant, 'bytes'> & { bytes: string | number }): Variant => ({
  name: row.name,
  mime: row.mime,
  bytes: Number(row.bytes),
  width: row.width,
  height: row.height,
  sha256: row.sha256,
});

import { createHash } from 'node:crypto';
import { storeFile } from '@saola/media';
import type { Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import type { Objection } from '../imported-story.ts';
import { integrationsTables } from '../tables.ts';

interface Owner {
  unitId: string;
  unitPath: string;
}

export const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The file of a unit that an import brought with these very bytes. */
export async function findKeptFile(
  { database }: Context,
  { unitId }: Pick<Owner, 'unitId'>,
  content: Buffer,
): Promise<string | null> {
  const known = await integrationsTables(database)
    .selectFrom('integrations.imported_files')
    .select('file_id')
    .where('unit_id', '=', unitId)
    .where('sha256', '=', hashOf(content))
    .executeTakeFirst();
  return known?.file_id ?? null;
}

/**
 * Keeps a file of a source for a unit, once however many stories show it, and however often it is imported: the file and
 * the word of it are one transaction.
 */
export async function keepFile(
  context: Context,
  { unitId, unitPath }: Owner,
  file: { content: Buffer; name: string; alt: string; src: string; kind?: 'PICTURE' },
): Promise<{ fileId: string; isNew: boolean } | Objection> {
  const sha256 = hashOf(file.content);
  const known = await findKeptFile(context, { unitId }, file.content);
  if (known) return { fileId: known, isNew: false };
  try {
    return await context.database.transaction().execute(async (database) => {
      const { content, alt, kind } = file;
      // Old systems name files as they like; what a picture is says its content.
      const name = kind ? {} : { name: file.name };
      const { id } = await storeFile(
        { ...context, database },
        { unitId, unitPath, content, alt, ...name, ...(kind && { kind }) },
      );
      await integrationsTables(database)
        .insertInto('integrations.imported_files')
        .values({ unit_id: unitId, sha256, file_id: id })
        .execute();
      return { fileId: id, isNew: true };
    });
  } catch (error) {
    // Kept by somebody else since we looked.
    const kept = await findKeptFile(context, { unitId }, file.content);
    if (kept) return { fileId: kept, isNew: false };
    if (!(error instanceof AppError)) throw error;
    const src = file.src.slice(0, 300);
    // A million pixels are four megabytes of memory: what no page shows is not even opened.
    if (/pixel limit/.test(String(error.details?.problem)))
      return { code: 'picture-too-many-pixels', detail: { src } };
    return { code: 'picture-refused', detail: { src, vi: error.sentence('vi'), en: error.sentence('en') } };
  }
}

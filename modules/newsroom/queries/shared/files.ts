import { fileUrl, getFiles, type StoredFile } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { cleanFileName, type Attachment } from '../../content.ts';
import type { ContentType, Field, FieldValues } from '../../content-type.ts';
import { newsroomError } from '../../errors.ts';
import { filesIn } from '../../fields.ts';

/** A file to download as pages and the editor show it. */
export interface AttachedFile extends Attachment {
  url: string;
  mime: string;
  bytes: number;
}

/** Attachments with their addresses, in their order; what is gone, or not for the public, is left out. */
export async function findAttachments(
  database: Database,
  attachments: readonly Attachment[],
): Promise<AttachedFile[]> {
  const files = await publicFiles(
    database,
    attachments.map(({ fileId }) => fileId),
  );
  return attachments.flatMap(({ fileId, name }) => {
    const file = files.get(fileId);
    return file ? [{ fileId, name, url: fileUrl(file), mime: file.mime, bytes: file.bytes }] : [];
  });
}

/**
 * Attachments from outside: each once, by a clean name, or by the name the file was uploaded with.
 * @throws newsroom/file-not-usable
 */
export async function readAttachments(
  database: Database,
  attachments: readonly Attachment[],
  promised?: ReadonlySet<string>,
): Promise<Attachment[]> {
  const once = [...new Map(attachments.map((one) => [one.fileId, one])).values()];
  const ids = once.map(({ fileId }) => fileId);
  const files = await publicFiles(database, ids);
  return once.map(({ fileId, name }) => {
    const file = files.get(fileId);
    if (!file && !promised?.has(fileId))
      throw newsroomError('file-not-usable', { fileId, name: cleanFileName(name) });
    return { fileId, name: cleanFileName(name) || cleanFileName(file?.originalName ?? '') || 'tep' };
  });
}

/**
 * Every file in the fields is there for the public, and a player gets what it plays.
 * @throws newsroom/file-not-usable, newsroom/file-of-other-kind
 */
export async function checkFieldFiles(
  database: Database,
  type: ContentType,
  values: FieldValues,
  promised?: ReadonlySet<string>,
): Promise<void> {
  const ids = filesIn(type, values);
  const files = await publicFiles(database, ids);
  const missing = ids.find((id) => !files.has(id) && !promised?.has(id));
  if (missing) throw newsroomError('file-not-usable', { fileId: missing, name: missing });
  for (const field of type.fields) {
    const misfit = [values[field.key]]
      .flat()
      .map((value) => files.get((value as { fileId?: string } | undefined)?.fileId ?? ''))
      .find((file) => file && !takes(field, file));
    if (misfit)
      throw newsroomError('file-of-other-kind', { name: misfit.originalName, field: field.label.vi });
  }
}

function takes(field: Field, { kind, mime }: StoredFile): boolean {
  if (field.kind === 'audio') return kind === 'AUDIO';
  if (field.kind === 'video') return kind === 'VIDEO';
  return field.kind === 'files' && field.mimes ? field.mimes.includes(mime) : true;
}

async function publicFiles(database: Database, fileIds: readonly string[]) {
  const files = await getFiles(database, [...new Set(fileIds)]);
  return new Map([...files].filter(([, file]) => file.visibility === 'PUBLIC'));
}

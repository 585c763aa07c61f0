import { fileUrl, getFiles } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { cleanFileName, type Attachment } from '../../content.ts';
import { newsroomError } from '../../errors.ts';

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
): Promise<Attachment[]> {
  const once = [...new Map(attachments.map((one) => [one.fileId, one])).values()];
  const ids = once.map(({ fileId }) => fileId);
  const files = await publicFiles(database, ids);
  return once.map(({ fileId, name }) => {
    const file = files.get(fileId);
    if (!file) throw newsroomError('file-not-usable', { fileId, name: cleanFileName(name) });
    return { fileId, name: cleanFileName(name) || cleanFileName(file.originalName) || 'tep' };
  });
}

/** @throws newsroom/file-not-usable */
export async function checkFiles(database: Database, fileIds: readonly string[]): Promise<void> {
  const files = await publicFiles(database, fileIds);
  const missing = fileIds.find((id) => !files.has(id));
  if (missing) throw newsroomError('file-not-usable', { fileId: missing, name: missing });
}

async function publicFiles(database: Database, fileIds: readonly string[]) {
  const files = await getFiles(database, [...new Set(fileIds)]);
  return new Map([...files].filter(([, file]) => file.visibility === 'PUBLIC'));
}

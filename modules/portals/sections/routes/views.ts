import { contentTypeOf, type ContentType, filesIn } from '@saola/newsroom';
import { fileUrl, getFiles, type StoredFile } from '@saola/media';
import type { Database } from '@saola/platform/database';
import type { Frame } from '../../pages/frame.ts';
import type { Attachment, PublicationSummary } from '../../publication.ts';
import { type ItemView, viewItem } from '../item-view.ts';
import type { FileView, Manner, NamedFile } from '../present-field.ts';

/** How values are written on this page; `files` are those the items name. */
export const mannerOf = (
  frame: Pick<Frame, 'language' | 'texts'>,
  files: ReadonlyMap<string, FileView>,
): Manner => ({
  language: frame.language,
  format: frame.texts.format,
  coordinates: frame.texts.introduction.coordinates,
  points: frame.texts.sections.points,
  files,
});

/** Items with their values ready for a page; the files of all of them are asked for at once. */
export async function viewItems(
  database: Database,
  frame: Frame,
  items: readonly PublicationSummary[],
): Promise<ItemView[]> {
  const typed = items.flatMap((item): [ContentType, PublicationSummary][] => {
    const type = contentTypeOf(item.type);
    return type ? [[type, item]] : [];
  });
  const ids = typed.flatMap(([type, item]) => filesIn(type, item.fields));
  const manner = mannerOf(frame, await findFileViews(database, ids));
  return typed.map(([type, item]) => viewItem(type, item, manner, frame.path));
}

/** Files that everybody may have, by id. */
export async function findFileViews(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, FileView>> {
  const files = await getFiles(database, [...new Set(ids)]);
  return new Map(
    [...files].filter(([, file]) => file.visibility === 'PUBLIC').map(([id, file]) => [id, viewFile(file)]),
  );
}

export async function findDownloads(
  database: Database,
  attachments: readonly Attachment[],
): Promise<NamedFile[]> {
  const files = await findFileViews(
    database,
    attachments.map(({ fileId }) => fileId),
  );
  return attachments.flatMap(({ fileId, name }) => {
    const file = files.get(fileId);
    return file ? [{ ...file, name }] : [];
  });
}

function viewFile(file: StoredFile): FileView {
  const pictures = file.variants.filter((variant) => variant.mime === 'image/webp' && variant.width !== null);
  return {
    url: fileUrl(file),
    mime: file.mime,
    bytes: file.bytes,
    width: file.width,
    height: file.height,
    durationMs: file.durationMs,
    sizes: pictures
      .map((variant) => ({ url: fileUrl(file, variant.name), width: variant.width ?? 0 }))
      .toSorted((a, b) => a.width - b.width),
  };
}

import { chooseVariant, getFiles, readVariant, type StoredFile } from '@saola/media';
import type { Database } from '@saola/platform/database';
import type { Storage } from '@saola/platform/storage';

/** Bytes of all pictures together; a file to keep is also sent by mail. */
const MOST = 3_000_000;
/** As wide as the text of the file, on a fine screen. */
const WIDTH = 960;
const picture = /(<img\b[^>]*? src=")([^"]*?\/tep\/([0-9a-f-]{36})\/[^"]+)"/g;

/**
 * Pictures of this house as part of a file to keep, so that it shows them without a network; what does not fit any more
 * stays a link.
 */
export async function embedPictures(
  { database, storage }: { database: Database; storage: Storage },
  html: string,
): Promise<string> {
  const ids = [...new Set([...html.matchAll(picture)].map(([, , , id]) => id!))];
  if (ids.length === 0) return html;
  const files = await getFiles(database, ids);
  const data = new Map<string, string>();
  let left = MOST;
  for (const id of ids) {
    const variant = variantOf(files.get(id));
    if (!variant || variant.bytes > left) continue;
    const bytes = await readVariant(storage, variant).catch(() => null);
    if (!bytes) continue;
    left -= bytes.length;
    data.set(id, `data:${variant.mime};base64,${bytes.toString('base64')}`);
  }
  return html.replace(picture, (whole, before: string, _url: string, id: string) => {
    const content = data.get(id);
    return content ? `${before}${content}"` : whole;
  });
}

function variantOf(file: StoredFile | undefined) {
  if (file?.visibility !== 'PUBLIC' || file.kind !== 'PICTURE') return null;
  return chooseVariant(file.variants, WIDTH);
}

import { fileUrl, getFiles } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { newsroomError } from '../../errors.ts';

/** A picture as pages show it; width and height in pixels give its proportions. */
export interface Picture {
  fileId: string;
  url: string;
  /** Half as wide, for lists and small screens. */
  smallUrl: string;
  width: number | null;
  height: number | null;
}

/** Public pictures by their ids; what is gone, is no picture, or was sent by a citizen in confidence is left out. */
export async function findPictures(
  database: Database,
  fileIds: (string | null)[],
): Promise<Map<string, Picture>> {
  const wanted = [...new Set(fileIds.filter((id) => id !== null))];
  const pictures = new Map<string, Picture>();
  for (const file of (await getFiles(database, wanted)).values()) {
    if (file.kind !== 'PICTURE' || file.visibility !== 'PUBLIC') continue;
    const { id, width, height } = file;
    pictures.set(id, { fileId: id, url: fileUrl(file, 960), smallUrl: fileUrl(file, 480), width, height });
  }
  return pictures;
}

/** @throws newsroom/picture-not-usable */
export async function checkPictures(database: Database, fileIds: string[]): Promise<void> {
  const found = await findPictures(database, fileIds);
  const missing = fileIds.find((id) => !found.has(id));
  if (missing) throw newsroomError('picture-not-usable', { fileId: missing });
}

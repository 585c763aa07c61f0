import { sql } from 'kysely';
import { fileUrl, getFiles } from '@saola/media';
import type { Database } from '@saola/platform/database';
import type { Fact } from '../facts.ts';

const PICTURE_WIDTH = 1280;

export interface ShownNow {
  deviceId: string;
  title: string;
  /** Empty where the slide has had its time since. */
  facts: string[];
  picture: { url: string; alt: string } | null;
  at: Date;
}

interface Row {
  deviceId: string;
  title: string;
  facts: Fact[];
  fileId: string | null;
  alt: string;
  at: Date;
  stands: boolean;
}

/**
 * What each of these boards proved last and was not taken from it, the latest of all first. Two statements, however many
 * boards there are; those that have shown nothing are left out.
 */
export async function listShownNow(
  database: Database,
  deviceIds: readonly string[],
  now: Date,
): Promise<ShownNow[]> {
  if (deviceIds.length === 0) return [];
  const { rows } = await sql<Row>`
    select board.id as "deviceId", slide.title, slide.facts, slide.picture_file_id as "fileId", slide.picture_alt as alt,
      shown.last_shown_at as at, slide.shows_until > ${now} as stands
    from unnest(${deviceIds}::uuid[]) as board (id)
    cross join lateral (
      select slide_id, last_shown_at from boards.deliveries
      where device_id = board.id and last_shown_at is not null order by last_shown_at desc limit 1
    ) as shown
    join boards.slides as slide on slide.id = shown.slide_id and slide.removed_at is null
    order by shown.last_shown_at desc
  `.execute(database);
  const files = await getFiles(
    database,
    rows.flatMap(({ fileId, stands }) => (fileId && stands ? [fileId] : [])),
  );
  return rows.map(({ deviceId, title, facts, fileId, alt, at, stands }) => {
    const file = stands && fileId ? files.get(fileId) : undefined;
    return {
      deviceId,
      title,
      facts: stands ? facts.map(({ text }) => text) : [],
      picture:
        file?.kind === 'PICTURE' && file.visibility === 'PUBLIC'
          ? { url: fileUrl(file, PICTURE_WIDTH), alt }
          : null,
      at,
    };
  });
}

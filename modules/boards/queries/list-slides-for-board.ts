import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Device } from '@saola/devices';
import { fileUrl, getFiles } from '@saola/media';
import type { Database } from '@saola/platform/database';
import type { Fact } from '../facts.ts';
import { leasedUntil } from '../slide.ts';
import { boardsTables } from '../tables.ts';

const AT_MOST = 30;
/** Boards are 1920 pixels wide, the picture takes half of it. */
const PICTURE_WIDTH = 1280;

export interface StandingSlide {
  id: string;
  storyId: string;
  editionId: string;
  title: string;
  facts: Fact[];
  summary: string;
  picture: { url: string; alt: string } | null;
  priority: 'EMERGENCY' | 'PRIORITY' | 'NORMAL';
  topic: number;
  level: number | null;
  showsFrom: string;
  /** The board's lease; renewed by every answer. */
  showsUntil: string;
}

/**
 * What a board shows now or soon: slides of its unit and of the units above, emergencies first, then the newest.
 * `state` changes when the slides do, not when a lease is renewed.
 */
export async function listSlidesForBoard(
  database: Database,
  board: Pick<Device, 'unitPath'>,
  now: Date,
): Promise<{ slides: StandingSlide[]; state: string }> {
  const rows = await boardsTables(database)
    .selectFrom('boards.slides')
    .selectAll()
    // A story may be meant for the commune and for the hamlet in it: it stands once.
    .distinctOn(['priority', 'edition_id'])
    .where(sql<boolean>`unit_path @> ${board.unitPath}::ltree`)
    .where('removed_at', 'is', null)
    .where('shows_until', '>', now)
    .orderBy('priority')
    .orderBy('edition_id', 'desc')
    .execute();
  const weight = { EMERGENCY: 0, PRIORITY: 1, NORMAL: 2 };
  rows.sort((a, b) => weight[a.priority] - weight[b.priority] || b.made_at.getTime() - a.made_at.getTime());
  const standing = rows.slice(0, AT_MOST);

  const files = await getFiles(database, standing.flatMap((row) => row.picture_file_id ?? [])); // prettier-ignore
  const slides = standing.map((row): StandingSlide => {
    const file = files.get(row.picture_file_id ?? '');
    const lease = leasedUntil({ showsFrom: row.shows_from, showsUntil: row.shows_until }, now);
    return {
      id: row.id,
      storyId: row.story_id,
      editionId: row.edition_id,
      title: row.title,
      facts: row.facts,
      summary: row.summary,
      picture:
        file?.kind === 'PICTURE' && file.visibility === 'PUBLIC'
          ? { url: fileUrl(file, PICTURE_WIDTH), alt: row.picture_alt }
          : null,
      priority: row.priority,
      topic: row.topic,
      level: row.level,
      showsFrom: row.shows_from.toISOString(),
      showsUntil: lease.toISOString(),
    };
  });
  const state = createHash('sha256').update(slides.map(({ id }) => id).join()).digest('base64url').slice(0, 16); // prettier-ignore
  return { slides, state };
}

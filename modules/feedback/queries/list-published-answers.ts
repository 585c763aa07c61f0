import { batched } from '@saola/platform/database';
import { sql } from 'kysely';

export interface PublishedAnswer {
  text: string;
  unitName: string;
  /** ISO time. */
  at: string;
}

interface Row {
  story_id: string;
  reply_text: string | null;
  reply_unit_name: string | null;
  replied_at: Date | null;
}

/** The official answers that stand under a story, the first given first. */
export const listPublishedAnswers = batched<string, PublishedAnswer[]>(async (database, storyIds) => {
  // Every article asks this: the statement is written out, for putting it together costs as much as asking it.
  const { rows } = await sql<Row>`
    select story_id, reply_text, reply_unit_name, replied_at from feedback.items
    where story_id = any(${storyIds}::uuid[]) and state = 'PUBLISHED'
    order by replied_at`.execute(database);
  return storyIds.map((storyId) =>
    rows
      .filter((row) => row.story_id === storyId)
      .slice(0, MOST)
      .map((row) => ({
        text: row.reply_text ?? '',
        unitName: row.reply_unit_name ?? '',
        at: row.replied_at?.toISOString() ?? '',
      })),
  );
});

const MOST = 100;

import { batched } from '@saola/platform/database';
import { sql } from 'kysely';
import { feedbackTables } from '../tables.ts';

export interface PublishedAnswer {
  text: string;
  unitName: string;
  /** ISO time. */
  at: string;
}

/** The official answers that stand under a story, the first given first. */
export const listPublishedAnswers = batched<string, PublishedAnswer[]>(async (database, storyIds) => {
  const rows = await feedbackTables(database)
    .selectFrom('feedback.items')
    .select(['story_id', 'reply_text', 'reply_unit_name', 'replied_at'])
    .where(sql<boolean>`story_id = any(${storyIds}::uuid[])`)
    .where('state', '=', 'PUBLISHED')
    .orderBy('replied_at')
    .execute();
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

import type { Database } from '@saola/platform/database';
import { feedbackTables } from '../tables.ts';

export interface PublishedAnswer {
  text: string;
  unitName: string;
  /** ISO time. */
  at: string;
}

/** The official answers that stand under a story, the first given first. */
export async function listPublishedAnswers(database: Database, storyId: string): Promise<PublishedAnswer[]> {
  const rows = await feedbackTables(database)
    .selectFrom('feedback.items')
    .select(['reply_text', 'reply_unit_name', 'replied_at'])
    .where('story_id', '=', storyId)
    .where('state', '=', 'PUBLISHED')
    .orderBy('replied_at')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    text: row.reply_text ?? '',
    unitName: row.reply_unit_name ?? '',
    at: row.replied_at?.toISOString() ?? '',
  }));
}

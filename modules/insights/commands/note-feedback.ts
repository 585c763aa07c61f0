import { sql } from 'kysely';
import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { insightsTables } from '../tables.ts';

export interface FeedbackNews {
  feedbackId: string;
  kind: string;
  storyId: string | null;
  unitId: string;
  unitPath: string;
  at: Date;
  step: 'RECEIVED' | 'ANSWERED';
  published: boolean;
}

/** Takes that somebody wrote, or was answered; the words stay with the feedback itself. */
export const noteFeedback = command('insights.feedback.note', async (frame, news: FeedbackNews) => {
  frame.anyone('feedback has checked who speaks');
  frame.unrecorded('a read model of events');
  const unit = await findUnit(frame.tx, news.unitId);
  const place = { unit_id: news.unitId, unit_path: news.unitPath, unit_name: unit?.fullName ?? '' };
  const times =
    news.step === 'RECEIVED'
      ? { received_at: news.at, answered_at: null }
      : { received_at: null, answered_at: news.at };
  await insightsTables(frame.tx)
    .insertInto('insights.feedback')
    .values({
      feedback_id: news.feedbackId,
      story_id: news.storyId,
      kind: news.kind,
      published: news.published,
      ...place,
      ...times,
    })
    .onConflict((row) =>
      row.column('feedback_id').doUpdateSet({
        ...place,
        received_at: sql`coalesce(feedback.received_at, excluded.received_at)`,
        answered_at: sql`coalesce(feedback.answered_at, excluded.answered_at)`,
        published: sql`feedback.published or excluded.published`,
      }),
    )
    .execute();
  if (news.storyId) await frame.announce('journey', { id: news.storyId });
});

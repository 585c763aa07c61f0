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
  step: 'RECEIVED' | 'ASSIGNED' | 'ANSWERED';
  published: boolean;
}

/** Takes that somebody wrote, or was answered; the words stay with the feedback itself. */
export const noteFeedback = command('insights.feedback.note', async (frame, news: FeedbackNews) => {
  frame.anyone('feedback has checked who speaks');
  frame.unrecorded('a read model of events');
  const unit = await findUnit(frame.tx, news.unitId);
  const place = { unit_id: news.unitId, unit_path: news.unitPath, unit_name: unit?.fullName ?? '' };
  const times = {
    received_at: news.step === 'RECEIVED' ? news.at : null,
    answered_at: news.step === 'ANSWERED' ? news.at : null,
  };
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
        // Told late, the arrival does not take the feedback back from the unit it was passed on to.
        ...(news.step === 'RECEIVED' ? {} : place),
        received_at: sql`coalesce(feedback.received_at, excluded.received_at)`,
        answered_at: sql`coalesce(feedback.answered_at, excluded.answered_at)`,
        published: sql`feedback.published or excluded.published`,
      }),
    )
    .execute();
  if (news.storyId) await frame.announce('journey', { id: news.storyId });
});

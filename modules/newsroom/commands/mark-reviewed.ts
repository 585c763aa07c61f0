import { command } from '@saola/platform/commands';
import { localDay } from '@saola/vietnamese';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { lockEdition, noteOf, touchStory } from './shared/lock-edition.ts';

/** Keeps what is public as it is, and says on which day somebody looks again; null: never again. */
export const markReviewed = command(
  'newsroom.edition.review',
  async (frame, { editionId, reviewOn }: { editionId: string; reviewOn: string | null }) => {
    const { story, edition } = await lockEdition(frame, editionId);
    frame.authorise('newsroom.story.review', story.unit_path);
    if (edition.state !== 'APPROVED') throw newsroomError('edition-not-approved');
    if (reviewOn && reviewOn <= localDay(frame.now)) throw newsroomError('review-day-past');
    await newsroomTables(frame.tx)
      .updateTable('newsroom.editions')
      .set({
        review_on: reviewOn,
        review_reminded_at: null,
        reviewed_by_name: frame.actor.name,
        reviewed_at: frame.now,
      })
      .where('id', '=', edition.id)
      .execute();
    await touchStory(frame, story);
    frame.record(noteOf(story, edition, { before: edition.review_on, reviewOn }));
    return { editionId: edition.id, reviewOn };
  },
);

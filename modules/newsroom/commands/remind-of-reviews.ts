import { command } from '@saola/platform/commands';
import { localDay } from '@saola/vietnamese';
import { ReviewDue } from '../events.ts';
import { newsroomTables } from '../tables.ts';

const day = 86_400_000;
/** Asked again when nothing was done for so long. */
const patience = 30 * day;
/** The rest is told an hour later: nobody reads five hundred reminders. */
const mostAtOnce = 500;

/** Tells of what is public and whose day of review has come: once, and again after thirty days. */
export const remindOfReviews = command('newsroom.review.remind', async (frame) => {
  frame.anyone('the clock asks; who is told follows from who may act');
  frame.unrecorded('a reminder changes no text');
  const db = newsroomTables(frame.tx);
  const due = await db
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select([
      'edition.id',
      'edition.story_id',
      'edition.title',
      'edition.review_on',
      'edition.written_by_name',
      'story.unit_id',
      'story.unit_path',
    ])
    .where('edition.state', '=', 'APPROVED')
    .where('edition.review_on', '<=', localDay(frame.now))
    .where((row) =>
      row.or([
        row('edition.review_reminded_at', 'is', null),
        row('edition.review_reminded_at', '<=', new Date(frame.now.getTime() - patience)),
      ]),
    )
    .orderBy('edition.review_on')
    .limit(mostAtOnce)
    .forUpdate('edition')
    .skipLocked()
    .execute();
  if (due.length === 0) return { told: 0 };
  await db
    .updateTable('newsroom.editions')
    .set({ review_reminded_at: frame.now })
    .where(
      'id',
      'in',
      due.map((edition) => edition.id),
    )
    .execute();
  await frame.tell(
    ...due.map((edition) =>
      ReviewDue({
        storyId: edition.story_id,
        editionId: edition.id,
        unitId: edition.unit_id,
        unitPath: edition.unit_path,
        title: edition.title,
        reviewOn: edition.review_on!,
        writtenBy: edition.written_by_name,
      }),
    ),
  );
  return { told: due.length };
});

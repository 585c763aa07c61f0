import { sql } from 'kysely';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';

/** What the desk says on top: work of one's own in each state, and what waits for the actor's decision. */
export async function countStories(context: Context) {
  const [mine, waiting] = await Promise.all([countOwn(context), countWaitingForApproval(context)]);
  const own = (state: string) => mine.find((row) => row.state === state)?.count ?? 0;
  return {
    mine: {
      draft: own('DRAFT'),
      submitted: own('SUBMITTED'),
      returned: own('RETURNED'),
      approved: own('APPROVED'),
    },
    waitingForMe: waiting,
  };
}

/** Submitted editions the actor could approve: where he holds the right and had no hand in the text. */
export async function countWaitingForApproval(context: Context) {
  const row = await newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select([
      sql<number>`count(*)`.as('total'),
      sql<number>`count(*) filter (where edition.priority = 'EMERGENCY')`.as('emergency'),
      sql<Date | null>`min(edition.submitted_at)`.as('oldest'),
    ])
    .where('edition.state', '=', 'SUBMITTED')
    .where(atOrBelowAny('story.unit_path', context.actor.pathsWith('newsroom.story.approve')))
    .where(
      sql<boolean>`not exists (select from newsroom.edition_changes hand
        where hand.edition_id = edition.id and hand.by_id = ${context.actor.id})`,
    )
    .executeTakeFirstOrThrow();
  return { total: row.total, emergency: row.emergency, oldestSince: row.oldest?.toISOString() ?? null };
}

function countOwn(context: Context) {
  return newsroomTables(context.database)
    .selectFrom('newsroom.editions as edition')
    .select(['edition.state', sql<number>`count(*)`.as('count')])
    .where(
      sql<boolean>`exists (select from newsroom.edition_changes hand
        where hand.edition_id = edition.id and hand.by_id = ${context.actor.id})`,
    )
    .groupBy('edition.state')
    .execute();
}

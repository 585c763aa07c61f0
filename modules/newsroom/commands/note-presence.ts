import { command } from '@saola/platform/commands';
import { newsroomError } from '../errors.ts';
import { goneAfter, listPresent, type Present } from '../queries/list-presence.ts';
import { newsroomTables } from '../tables.ts';

const hour = 3_600_000;

/** Says that the actor has an edition open for writing; answers who has. Screens are told when somebody comes. */
export const notePresence = command(
  'newsroom.presence.note',
  async (frame, { editionId }: { editionId: string }): Promise<{ items: Present[] }> => {
    const db = newsroomTables(frame.tx);
    const story = await db
      .selectFrom('newsroom.editions as edition')
      .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
      .select(['story.unit_path'])
      .where('edition.id', '=', editionId)
      .executeTakeFirst();
    if (!story) throw newsroomError('edition-not-found');
    frame.authorise('newsroom.story.write', story.unit_path);
    frame.unrecorded('sitting before a text changes nothing, and is said three times a minute');

    const { now, actor } = frame;
    const accountId = actor.id ?? actor.kind;
    const stayed = await db
      .updateTable('newsroom.edition_presence')
      .set({ seen_at: now, name: actor.name })
      .where('edition_id', '=', editionId)
      .where('account_id', '=', accountId)
      .where('seen_at', '>', new Date(now.getTime() - goneAfter))
      .returning('since')
      .executeTakeFirst();
    if (!stayed) {
      await db
        .deleteFrom('newsroom.edition_presence')
        .where('seen_at', '<', new Date(now.getTime() - hour))
        .execute();
      const arrival = { name: actor.name, since: now, seen_at: now };
      await db
        .insertInto('newsroom.edition_presence')
        .values({ edition_id: editionId, account_id: accountId, ...arrival })
        .onConflict((row) => row.columns(['edition_id', 'account_id']).doUpdateSet(arrival))
        .execute();
      await frame.announce('presence', { id: editionId, unitPath: story.unit_path });
    }
    return { items: await listPresent(frame.tx, editionId, actor.id, now) };
  },
);

import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { REORGANISE, type Succession } from '@saola/organisations';
import { newsroomTables } from '../tables.ts';

/**
 * Stories of a unit that is no more are looked after by its successor. Their first issuer stays in `unit_name`, and
 * approved words stay as they are (MRG-04). Answers how many, and how many are still in work.
 */
export const succeedUnitInNewsroom = command(
  'newsroom.unit.succeed',
  async (frame, { from, to }: Succession) => {
    frame.authorise(REORGANISE, from.path);
    frame.authorise(REORGANISE, to.path);
    const db = newsroomTables(frame.tx);
    const moved = await db
      .updateTable('newsroom.stories')
      .set({ unit_id: to.id, unit_path: to.path })
      .where('unit_id', '=', from.id)
      .returning(
        sql<boolean>`exists (select from newsroom.editions where story_id = newsroom.stories.id
          and state in ('DRAFT', 'SUBMITTED', 'RETURNED'))`.as('open'),
      )
      .execute();
    // Who was to receive it from the former unit receives it from the successor, once.
    await sql`delete from newsroom.edition_targets target where unit_id = ${from.id} and exists (
      select from newsroom.edition_targets other where other.edition_id = target.edition_id and other.unit_id = ${to.id})`.execute(
      frame.tx,
    );
    await db
      .updateTable('newsroom.edition_targets')
      .set({ unit_id: to.id, unit_path: to.path, unit_name: to.fullName })
      .where('unit_id', '=', from.id)
      .execute();
    const answer = { stories: moved.length, drafts: moved.filter(({ open }) => open).length };
    frame.record({
      subject: 'unit',
      subjectId: from.id,
      unitPath: to.path,
      detail: { to: to.id, ...answer },
    });
    return answer;
  },
);

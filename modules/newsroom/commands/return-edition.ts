import { command } from '@saola/platform/commands';
import { cleanText } from '../content.ts';
import { after } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { StoryReturned } from '../events.ts';
import { newsroomTables } from '../tables.ts';
import { expectRevision, lockEdition, noteOf, touchStory } from './shared/lock-edition.ts';

/** Gives a submitted edition back to its author, with a remark that says what to mend. */
export const returnEdition = command(
  'newsroom.edition.return',
  async (frame, input: { editionId: string; revision: number; remark: string }) => {
    const { story, edition } = await lockEdition(frame, input.editionId);
    frame.authorise('newsroom.story.return', story.unit_path);
    const state = after(edition.state, 'return');
    if (!state) throw newsroomError('edition-not-submitted');
    expectRevision(edition, input.revision);
    const remark = cleanText(input.remark);
    if (!remark) throw newsroomError('remark-needed');

    const db = newsroomTables(frame.tx);
    const revision = edition.revision + 1;
    const who = { changed_by_name: frame.actor.name, changed_at: frame.now };
    await db
      .updateTable('newsroom.editions')
      .set({ state, revision, ...who })
      .where('id', '=', edition.id)
      .execute();
    await db
      .insertInto('newsroom.edition_remarks')
      .values({
        edition_id: edition.id,
        by_id: frame.actor.id,
        by_name: frame.actor.name,
        text: remark,
        at: frame.now,
      })
      .execute();
    await touchStory(frame, story);
    frame.record(noteOf(story, edition, { remark }));
    await frame.tell(
      StoryReturned({
        storyId: story.id,
        editionId: edition.id,
        unitId: story.unit_id,
        unitPath: story.unit_path,
        title: edition.title,
        remark,
        by: frame.actor.name,
      }),
    );
    return { editionId: edition.id, state, revision };
  },
);

import { command } from '@saola/platform/commands';
import { after } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { StorySubmitted } from '../events.ts';
import { newsroomTables } from '../tables.ts';
import { expectComplete, expectTimes } from './shared/expect-complete.ts';
import { expectTranslated } from './shared/expect-translated.ts';
import {
  expectRevision,
  listTargets,
  lockEdition,
  noteOf,
  rememberHand,
  touchStory,
} from './shared/lock-edition.ts';

/** Asks for approval of what was read at `revision`. */
export const submitEdition = command(
  'newsroom.edition.submit',
  async (frame, input: { editionId: string; revision: number }) => {
    const { story, edition } = await lockEdition(frame, input.editionId);
    frame.authorise('newsroom.story.submit', story.unit_path);
    if (edition.state === 'SUBMITTED') throw newsroomError('edition-already-submitted');
    const state = after(edition.state, 'submit');
    if (!state) throw newsroomError('edition-not-open');
    expectRevision(edition, input.revision);
    expectComplete(story, edition, await listTargets(frame, edition.id));
    expectTimes(edition, frame.now);
    await expectTranslated(frame, edition);

    const revision = edition.revision + 1;
    await newsroomTables(frame.tx)
      .updateTable('newsroom.editions')
      .set({
        state,
        revision,
        submitted_by_name: frame.actor.name,
        submitted_at: frame.now,
        changed_by_name: frame.actor.name,
        changed_at: frame.now,
      })
      .where('id', '=', edition.id)
      .execute();
    await rememberHand(frame, { id: edition.id, revision }, 'submit');
    await touchStory(frame, story);
    frame.record(noteOf(story, edition));
    await frame.tell(
      StorySubmitted({
        storyId: story.id,
        editionId: edition.id,
        unitId: story.unit_id,
        unitPath: story.unit_path,
        title: edition.title,
        priority: edition.priority,
        by: frame.actor.name,
      }),
    );
    return { editionId: edition.id, state, revision };
  },
);

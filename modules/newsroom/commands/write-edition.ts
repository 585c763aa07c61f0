import { command } from '@saola/platform/commands';
import type { ContentInput } from '../content.ts';
import { isOpen } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { newsroomTables } from '../tables.ts';
import { expectComplete, expectTimesInOrder, typeOfStory } from './shared/expect-complete.ts';
import {
  expectRevision,
  listTargets,
  lockEdition,
  noteOf,
  rememberHand,
  touchStory,
} from './shared/lock-edition.ts';
import { columnsOf, readContent, storeTargets } from './shared/store-content.ts';

/** Saves what an officer wrote, on top of the revision he read; parts not given stay as they are. */
export const writeEdition = command(
  'newsroom.edition.write',
  async (frame, input: { editionId: string; revision: number; content: ContentInput }) => {
    const { story, edition } = await lockEdition(frame, input.editionId);
    frame.authorise('newsroom.story.write', story.unit_path);
    if (!isOpen(edition.state)) throw newsroomError('edition-not-open');
    expectRevision(edition, input.revision);

    const content = await readContent(frame, input.content, {
      type: typeOfStory(story),
      language: edition.language,
    });
    expectTimesInOrder({ ...edition, ...columnsOf(content) });
    const { targets } = content;
    const written = {
      ...edition,
      ...columnsOf(content),
      revision: edition.revision + 1,
      changed_by_name: frame.actor.name,
      changed_at: frame.now,
    };
    const receivers = targets
      ? await storeTargets(frame, story, edition.id, targets)
      : await listTargets(frame, edition.id);
    if (edition.state === 'SUBMITTED')
      expectComplete(
        story,
        {
          ...written,
          body: edition.body,
          fields: content.fields ?? edition.fields,
          attachments: content.attachments ?? edition.attachments,
        },
        receivers,
      );

    await newsroomTables(frame.tx)
      .updateTable('newsroom.editions')
      .set({
        ...columnsOf(content),
        revision: written.revision,
        changed_by_name: written.changed_by_name,
        changed_at: written.changed_at,
      })
      .where('id', '=', edition.id)
      .execute();
    await rememberHand(frame, written, 'write');
    await touchStory(frame, story);
    frame.record(noteOf(story, edition, { revision: written.revision, parts: Object.keys(content) }));
    return { editionId: edition.id, state: edition.state, revision: written.revision };
  },
);

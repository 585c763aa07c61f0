import { command } from '@saola/platform/commands';
import { cleanText } from '../content.ts';
import { newsroomError } from '../errors.ts';
import { StoryWithdrawn } from '../events.ts';
import { newsroomTables } from '../tables.ts';
import { lockStory, touchStory } from './shared/lock-edition.ts';

/** Takes a story from the public in every language, for a stated reason. An open draft stays; approving it brings the story back. */
export const withdrawStory = command(
  'newsroom.story.withdraw',
  async (frame, input: { storyId: string; reason: string }) => {
    const story = await lockStory(frame, input.storyId);
    frame.authorise('newsroom.story.withdraw', story.unit_path);
    const reason = cleanText(input.reason);
    if (!reason) throw newsroomError('remark-needed');

    const withdrawn = await newsroomTables(frame.tx)
      .updateTable('newsroom.editions')
      .set({
        state: 'WITHDRAWN',
        withdrawn_by_name: frame.actor.name,
        withdrawn_at: frame.now,
        withdrawal_reason: reason,
      })
      .where('story_id', '=', story.id)
      .where('state', '=', 'APPROVED')
      .returning('id')
      .execute();
    if (withdrawn.length === 0) throw newsroomError('nothing-to-withdraw');
    const editionIds = withdrawn.map((edition) => edition.id);
    await touchStory(frame, story);
    frame.record({
      subject: 'story',
      subjectId: story.id,
      unitPath: story.unit_path,
      detail: { editionIds, reason },
    });
    await frame.tell(
      StoryWithdrawn({
        storyId: story.id,
        unitId: story.unit_id,
        unitPath: story.unit_path,
        editionIds,
        reason,
      }),
    );
    return { storyId: story.id, withdrawn: editionIds.length };
  },
);

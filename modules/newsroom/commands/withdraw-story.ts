import { command } from '@saola/platform/commands';
import { cleanText } from '../content.ts';
import { newsroomError } from '../errors.ts';
import { StoryWithdrawn } from '../events.ts';
import { newsroomTables } from '../tables.ts';
import type { WithdrawalWay } from '../edition.ts';
import { checkWithdrawalTarget } from './shared/check-withdrawal-target.ts';
import { lockStories, touchStory } from './shared/lock-edition.ts';

export interface Withdrawal {
  storyId: string;
  reason: string;
  /** How its page ends; GONE unless said. */
  way?: WithdrawalWay;
  /** An address for REDIRECT, a story for REPLACED. */
  target?: string | null;
  /** Only the edition in this language; without it, every one. */
  language?: string | null;
}

/**
 * Takes a story from the public for a stated reason, in one of five ways. An open draft stays, and the next edition
 * that is approved brings the story back, whatever the way was.
 */
export const withdrawStory = command('newsroom.story.withdraw', async (frame, input: Withdrawal) => {
  const { way = 'GONE', language = null } = input;
  const story = await lockStories(frame, input.storyId, way === 'REPLACED' ? input.target : null);
  frame.authorise('newsroom.story.withdraw', story.unit_path);
  const reason = cleanText(input.reason);
  if (!reason) throw newsroomError('remark-needed');
  const target = await checkWithdrawalTarget(frame, { ...input, way, target: input.target ?? null });

  let update = newsroomTables(frame.tx)
    .updateTable('newsroom.editions')
    .set({
      state: 'WITHDRAWN',
      withdrawn_by_name: frame.actor.name,
      withdrawn_at: frame.now,
      withdrawal_reason: reason,
      withdrawal_way: way,
      withdrawal_target: target,
    })
    .where('story_id', '=', story.id)
    .where('state', '=', 'APPROVED');
  if (language) update = update.where('language', '=', language);
  const withdrawn = await update.returning('id').execute();
  if (withdrawn.length === 0) throw newsroomError('nothing-to-withdraw');
  const editionIds = withdrawn.map((edition) => edition.id);
  await touchStory(frame, story);
  const detail = { editionIds, reason, way, target, language };
  frame.record({ subject: 'story', subjectId: story.id, unitPath: story.unit_path, detail });
  await frame.tell(
    StoryWithdrawn({ storyId: story.id, unitId: story.unit_id, unitPath: story.unit_path, ...detail }),
  );
  return { storyId: story.id, withdrawn: editionIds.length };
});

import { getApprovedEditionOfStory } from '@saola/newsroom';
import { command } from '@saola/platform/commands';
import type { WithdrawalWay } from '../publication.ts';
import { endSharesWithStory } from '../sharing/end-with-story.ts';
import { listLanguagesOfStory } from '../sharing/known-shares.ts';
import { endPublications } from './shared/end-publications.ts';
import { oneAtATime } from './shared/one-at-a-time.ts';
import { tellReaders } from './shared/tell-readers.ts';

export interface Withdrawal {
  storyId: string;
  unitPath: string;
  reason: string;
  /** Default: GONE, as before there were five ways. */
  way?: WithdrawalWay;
  /** An address for REDIRECT, a story for REPLACED. */
  target?: string | null;
  /** Null: in every language. */
  language?: string | null;
}

/** Takes a withdrawn story off every site that shows it; an edition approved since then stays. */
export const withdrawStory = command('portals.story.withdraw', async (frame, input: Withdrawal) => {
  frame.anyone('the withdrawal in the newsroom is the authority; the portals only follow it');
  const { storyId, reason, way = 'GONE', target = null } = input;
  await oneAtATime(frame, storyId);
  let ended = 0;
  let standing = 0;
  for (const language of await listLanguagesOfStory(frame.tx, storyId)) {
    if (await getApprovedEditionOfStory(frame.tx, storyId, language)) standing += 1;
    else if (!input.language || input.language === language)
      ended += await endPublications(frame, { storyId, language, reason, way, target });
  }
  if (standing === 0) await endSharesWithStory(frame, storyId);
  if (ended === 0) frame.unrecorded('no site shows it');
  else
    frame.record({
      subject: 'story',
      subjectId: storyId,
      unitPath: input.unitPath,
      detail: { ended, reason, way, target, language: input.language ?? null },
    });
  await tellReaders(frame, storyId);
  return { ended };
});

import { command, type Frame } from '@saola/platform/commands';
import { after, approvalPath, channelsOpenTo, firstHeardAt } from '../edition.ts';
import { newsroomError } from '../errors.ts';
import { StoryApproved } from '../events.ts';
import { officialTime } from '../official-time.ts';
import { newsroomTables } from '../tables.ts';
import { expectAccessible } from './shared/expect-accessible.ts';
import { expectComplete, expectTimes, typeOfStory } from './shared/expect-complete.ts';
import { expectTranslated } from './shared/expect-translated.ts';
import {
  expectRevision,
  listTargets,
  lockEdition,
  noteOf,
  timesOf,
  touchStory,
  type Edition,
  type Story,
  type Target,
} from './shared/lock-edition.ts';

/**
 * Makes an edition what the public has; the approved one before it gives way. The approver is nobody who had a hand
 * in this edition, at the same or a higher unit: that is also the second person an emergency asks for (APR-08). What
 * shuts readers out needs a reason, from above.
 */
export const approveEdition = command(
  'newsroom.edition.approve',
  async (frame, input: { editionId: string; revision: number; accessibilityReason?: string }) => {
    const { story, edition } = await lockEdition(frame, input.editionId);
    frame.authorise('newsroom.story.approve', story.unit_path);
    expectSubmitted(edition);
    expectRevision(edition, input.revision);
    const targets = await listTargets(frame, edition.id);
    expectComplete(story, edition, targets);
    expectTimes(edition, frame.now);
    await expectTranslated(frame, edition);
    expectHighEnough(frame, story, targets);
    await expectOtherHands(frame, edition);
    const inSpiteOf = await expectAccessible(frame, story, edition, input.accessibilityReason);

    await supersedeApproved(frame, edition);
    await markApproved(frame, edition);
    await touchStory(frame, story);
    frame.record(
      noteOf(story, edition, {
        title: edition.title,
        priority: edition.priority,
        revision: edition.revision,
        ...inSpiteOf,
      }),
    );
    await frame.tell(StoryApproved(whatWasApproved(frame, story, edition, targets)));
    return { editionId: edition.id, state: 'APPROVED' as const, revision: edition.revision };
  },
);

function expectSubmitted(edition: Edition): void {
  if (edition.state === 'APPROVED' && edition.approved_at)
    throw newsroomError('edition-already-approved', {
      by: edition.approved_by_name,
      at: edition.approved_at.toISOString(),
      time: officialTime(edition.approved_at),
    });
  if (!after(edition.state, 'approve')) throw newsroomError('edition-not-submitted');
}

/** A department's story that goes out to communes is vetted by the province (APR-01). */
function expectHighEnough(frame: Frame, story: Story, targets: Target[]): void {
  const path = approvalPath(
    story.unit_path,
    targets.map((target) => target.unit_path),
  );
  if (!frame.actor.may('newsroom.story.approve', path)) throw newsroomError('approval-above-unit-needed');
}

async function expectOtherHands(frame: Frame, edition: Edition): Promise<void> {
  const own = await newsroomTables(frame.tx)
    .selectFrom('newsroom.edition_changes')
    .select('revision')
    .where('edition_id', '=', edition.id)
    .where('by_id', '=', frame.actor.id ?? frame.actor.kind)
    .executeTakeFirst();
  if (own) throw newsroomError('approver-changed-edition');
}

async function supersedeApproved(frame: Frame, edition: Edition): Promise<void> {
  await newsroomTables(frame.tx)
    .updateTable('newsroom.editions')
    .set({ state: 'SUPERSEDED' })
    .where('story_id', '=', edition.story_id)
    .where('language', '=', edition.language)
    .where('state', '=', 'APPROVED')
    .execute();
}

async function markApproved(frame: Frame, edition: Edition): Promise<void> {
  await newsroomTables(frame.tx)
    .updateTable('newsroom.editions')
    .set({
      state: 'APPROVED',
      approved_by: frame.actor.id,
      approved_by_name: frame.actor.name,
      approved_at: frame.now,
    })
    .where('id', '=', edition.id)
    .execute();
}

function whatWasApproved(frame: Frame, story: Story, edition: Edition, targets: Target[]) {
  const open = channelsOpenTo(typeOfStory(story), edition.language);
  return {
    storyId: story.id,
    unitId: story.unit_id,
    unitPath: story.unit_path,
    editionId: edition.id,
    language: edition.language,
    title: edition.title,
    priority: edition.priority,
    topic: edition.topic,
    channels: edition.channels.filter((channel) => open.includes(channel)),
    targets: targets.map((target) => ({ unitId: target.unit_id, unitPath: target.unit_path })),
    startsAt: firstHeardAt(timesOf(edition), frame.now)?.toISOString() ?? null,
    approvedBy: frame.actor.name,
    approvedAt: frame.now.toISOString(),
    type: story.type,
    publicFrom: edition.public_from?.toISOString() ?? null,
    publicUntil: edition.public_until?.toISOString() ?? null,
  };
}

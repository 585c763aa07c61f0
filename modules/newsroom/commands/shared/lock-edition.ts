import type { Frame } from '@saola/platform/commands';
import type { Selectable } from 'kysely';
import { newsroomError } from '../../errors.ts';
import { officialTime } from '../../official-time.ts';
import { newsroomTables, type NewsroomTables } from '../../tables.ts';

export type Edition = Selectable<NewsroomTables['newsroom.editions']>;
export type Story = Selectable<NewsroomTables['newsroom.stories']>;
export type Target = Omit<NewsroomTables['newsroom.edition_targets'], 'edition_id'>;

/** Takes a story for this transaction: whatever changes one of its editions waits here for the other. */
export async function lockStory(frame: Frame, storyId: string): Promise<Story> {
  const story = await newsroomTables(frame.tx)
    .selectFrom('newsroom.stories')
    .selectAll()
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw newsroomError('story-not-found');
  return story;
}

/** The first story taken, and another with it: in one order, so that two who name each other do not wait for ever. */
export async function lockStories(frame: Frame, storyId: string, other?: string | null): Promise<Story> {
  const isId = other && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(other);
  if (isId)
    await newsroomTables(frame.tx)
      .selectFrom('newsroom.stories')
      .select('id')
      .where('id', 'in', [storyId, other])
      .orderBy('id')
      .forUpdate()
      .execute();
  return lockStory(frame, storyId);
}

/** The edition with its story taken, so that its state stays as read until the end of the transaction. */
export async function lockEdition(
  frame: Frame,
  editionId: string,
): Promise<{ story: Story; edition: Edition }> {
  const db = newsroomTables(frame.tx);
  const select = () => db.selectFrom('newsroom.editions').selectAll().where('id', '=', editionId);
  const found = await select().executeTakeFirst();
  if (!found) throw newsroomError('edition-not-found');
  const story = await lockStory(frame, found.story_id);
  return { story, edition: await select().executeTakeFirstOrThrow() };
}

/** Refuses to go on from a text that somebody has changed since; says who and when. */
export function expectRevision(edition: Edition, revision: number): void {
  if (edition.revision === revision) return;
  throw newsroomError('edition-changed-meanwhile', {
    by: edition.changed_by_name,
    at: edition.changed_at.toISOString(),
    time: officialTime(edition.changed_at),
    revision: edition.revision,
  });
}

export function listTargets(frame: Frame, editionId: string): Promise<Target[]> {
  return newsroomTables(frame.tx)
    .selectFrom('newsroom.edition_targets')
    .select(['unit_id', 'unit_path', 'unit_name'])
    .where('edition_id', '=', editionId)
    .orderBy('unit_path')
    .execute();
}

export const timesOf = (
  edition: Pick<Edition, 'priority' | 'starts_at' | 'public_from' | 'public_until'>,
) => ({
  priority: edition.priority,
  startsAt: edition.starts_at,
  publicFrom: edition.public_from,
  publicUntil: edition.public_until,
});

/** What the audit trail says about a step of an edition. */
export function noteOf(story: Story, edition: Edition, detail: Record<string, unknown> = {}) {
  return {
    subject: 'story',
    subjectId: story.id,
    unitPath: story.unit_path,
    detail: { editionId: edition.id, number: edition.number, language: edition.language, ...detail },
  };
}

/** Marks the story as touched and tells open screens. */
export async function touchStory(frame: Frame, story: Story): Promise<void> {
  await newsroomTables(frame.tx)
    .updateTable('newsroom.stories')
    .set({ changed_at: frame.now })
    .where('id', '=', story.id)
    .execute();
  await frame.announce('story', { id: story.id, unitPath: story.unit_path });
}

/** Writes down that the actor had a hand in this revision. */
export async function rememberHand(
  frame: Frame,
  edition: { id: string; revision: number },
  step: 'write' | 'submit',
) {
  await newsroomTables(frame.tx)
    .insertInto('newsroom.edition_changes')
    .values({
      edition_id: edition.id,
      revision: edition.revision,
      step,
      by_id: frame.actor.id ?? frame.actor.kind,
      by_name: frame.actor.name,
      at: frame.now,
    })
    .execute();
}

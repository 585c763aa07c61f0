import { afterAll, beforeAll, expect, it } from 'vitest';
import { getStory } from '../queries/get-story.ts';
import { listStories } from '../queries/list-stories.ts';
import { markReviewed } from './mark-reviewed.ts';
import {
  approver,
  author,
  complete,
  newsroomWorld,
  sapa,
  type NewsroomWorld,
} from './shared/world-for-tests.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

it('keeps what is public, sets the next day, and takes it off the list of what is due', async () => {
  const { storyId, editionId } = await world.approved({ ...complete(), reviewOn: '2026-01-31' });
  const due = async () =>
    (await listStories(world.as(approver), { reviewDue: true })).items.map(({ id }) => id);
  expect(await due()).toEqual([storyId]);
  const review = (reviewOn: string | null, as = approver) =>
    markReviewed(world.as(as), { editionId, reviewOn });
  await expect(review('2020-01-01')).rejects.toThrow('newsroom/review-day-past');
  for (const stranger of [author, sapa])
    await expect(review('2099-12-31', stranger)).rejects.toThrow('platform/forbidden');
  await review('2099-12-31');
  expect(await due()).toEqual([]);
  expect((await getStory(world.as(author), storyId)).editions[0]).toMatchObject({
    state: 'APPROVED',
    reviewOn: '2099-12-31',
    reviewedBy: approver.name,
  });
  const draft = await world.submitted(author, 'taphin');
  await expect(
    markReviewed(world.as(approver), { editionId: draft.editionId, reviewOn: null }),
  ).rejects.toThrow('newsroom/edition-not-approved');
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { getStory } from '../queries/get-story.ts';
import { approveEdition } from './approve-edition.ts';
import { returnEdition } from './return-edition.ts';
import { approver, author, newsroomWorld, type NewsroomWorld } from './shared/world-for-tests.ts';
import { submitEdition } from './submit-edition.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

it('gives the edition back with the remark, and it may be submitted again', async () => {
  const { storyId, editionId, revision } = await world.submitted(author, 'taphin');
  await expect(returnEdition(world.as(approver), { editionId, revision, remark: ' \n ' })).rejects.toThrow(
    'newsroom/remark-needed',
  );
  const remark = 'Bổ sung giờ kết thúc.';
  const returned = await returnEdition(world.as(approver), { editionId, revision, remark });
  await expect(approveEdition(world.as(approver), returned)).rejects.toThrow(
    'newsroom/edition-not-submitted',
  );
  const [edition] = (await getStory(world.as(author), storyId)).editions;
  expect(edition).toMatchObject({
    state: 'RETURNED',
    remarks: [{ by: approver.name, text: remark }],
    may: { write: true, submit: true, return: false, approve: false, withdraw: false },
  });
  await submitEdition(world.as(author), returned);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { getApprovedEdition, getApprovedEditionOfStory } from '../queries/get-approved-edition.ts';
import { getPublicStory } from '../queries/get-public-story.ts';
import { getStory } from '../queries/get-story.ts';
import { approveEdition } from './approve-edition.ts';
import { createStory } from './create-story.ts';
import {
  approver,
  author,
  complete,
  newsroomWorld,
  text,
  type NewsroomWorld,
} from './shared/world-for-tests.ts';
import { startEdition } from './start-edition.ts';
import { submitEdition } from './submit-edition.ts';
import { writeEdition } from './write-edition.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

async function next(
  storyId: string,
  content: Parameters<typeof writeEdition>[1]['content'],
  language = 'vi',
) {
  const started = await startEdition(world.as(author), { storyId, language });
  const written = await writeEdition(world.as(author), { ...started, content });
  const submitted = await submitEdition(world.as(author), written);
  await approveEdition(world.as(approver), submitted);
  return started;
}

it('is written while the public keeps the last approved one', async () => {
  const { storyId, editionId } = await world.approved();
  const started = await startEdition(world.as(author), { storyId });
  await expect(startEdition(world.as(author), { storyId })).rejects.toThrow('newsroom/edition-already-open');
  const content = { title: 'Lịch tiêm đã đổi', changeNote: 'Đổi ngày tiêm.' };
  const written = await writeEdition(world.as(author), { ...started, content });
  const shown = () => getApprovedEditionOfStory(world.database, storyId);
  expect((await shown())?.number).toBe(1);
  await approveEdition(world.as(approver), await submitEdition(world.as(author), written));
  expect(await shown()).toMatchObject({ number: 2, title: content.title, changeNote: 'Đổi ngày tiêm.' });
  expect((await getApprovedEdition(world.database, editionId))?.state).toBe('SUPERSEDED');
});

it('leaves the words before in place until its own time has come', async () => {
  const { storyId } = await world.approved(complete('Bản đầu'));
  const publicFrom = new Date(Date.now() + 3_600_000);
  await next(storyId, { title: 'Bản sau', changeNote: 'Giờ mới.', publicFrom });
  const at = async (now: Date) => (await getPublicStory(world.database, { storyId, now }))?.title;
  expect(await at(new Date())).toBe('Bản đầu');
  expect(await at(publicFrom)).toBe('Bản sau');
});

it('is not there before something was approved', async () => {
  const { storyId } = await createStory(world.as(author), { unitId: world.units.taphin! });
  await expect(startEdition(world.as(author), { storyId, language: 'en' })).rejects.toThrow(
    'newsroom/no-edition-to-follow',
  );
});

it('begins in another language with the words of the original, for the portal alone, and knows when that is old', async () => {
  const { storyId, editionId } = await world.approved({ ...complete(), spokenText: 'Mời bà con nghe.' });
  const english = async () =>
    (await getStory(world.as(author), storyId)).editions.find(({ language }) => language === 'en');
  await next(storyId, { title: 'Vaccination', summary: 'Thursday.', body: text('Come early.') }, 'en');
  expect(await english()).toMatchObject({
    number: 1,
    channels: ['PORTAL'],
    spokenText: null,
    source: { editionId, language: 'vi', number: 1, isCurrent: true },
  });
  await next(storyId, { title: 'Lịch tiêm mới', changeNote: 'Đổi ngày.' });
  expect(await english()).toMatchObject({ state: 'APPROVED', source: { isCurrent: false } });
});

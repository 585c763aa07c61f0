import { afterAll, beforeAll, expect, it } from 'vitest';
import { withdrawalWays, type WithdrawalWay } from '../edition.ts';
import { getPublicStory } from '../queries/get-public-story.ts';
import { getStory } from '../queries/get-story.ts';
import { approveEdition } from './approve-edition.ts';
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
import { withdrawStory, type Withdrawal } from './withdraw-story.ts';
import { writeEdition } from './write-edition.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());
const reason = 'Thông tin không còn đúng';
const withdraw = (storyId: string, how: Partial<Withdrawal> = {}) =>
  withdrawStory(world.as(approver), { storyId, reason, ...how });
const isPublic = async (storyId: string) =>
  (await getPublicStory(world.database, { storyId, language: 'en' })) !== null;

async function approveNext(
  storyId: string,
  content: Parameters<typeof writeEdition>[1]['content'],
  language = 'vi',
) {
  const started = await startEdition(world.as(author), { storyId, language });
  const written = await writeEdition(world.as(author), { ...started, content });
  await approveEdition(world.as(approver), await submitEdition(world.as(author), written));
}

it.each(withdrawalWays)(
  'takes the story from the public at once by %s, and the next edition brings it back',
  async (way) => {
    const { storyId } = await world.approved(complete(`Tin sẽ gỡ ${way}`));
    const other = await world.approved(complete(`Tin thay thế ${way}`));
    const targets: Partial<Record<WithdrawalWay, string>> = {
      REDIRECT: '/tin-tuc/tin-khac',
      REPLACED: other.storyId,
    };
    const target = targets[way] ?? null;
    await withdraw(storyId, { way, target });
    expect(await isPublic(storyId)).toBe(false);
    await expect(withdraw(storyId, { way, target })).rejects.toThrow('newsroom/nothing-to-withdraw');
    const [edition] = (await getStory(world.as(author), storyId)).editions;
    expect(edition?.withdrawal).toMatchObject({ reason, way, target, by: approver.name });
    await approveNext(storyId, { changeNote: 'Đăng lại sau khi kiểm tra.' });
    expect(await isPublic(storyId)).toBe(true);
  },
);

it('leads to web addresses and paths of the house only, and never to itself', async () => {
  const { storyId } = await world.approved(complete('Họp thôn Suối Thầu'));
  const to = (target: string | null) => withdraw(storyId, { way: 'REDIRECT', target });
  for (const target of [
    null,
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'ftp://a.vn',
    'https://a:b@c.vn',
  ])
    await expect(to(target)).rejects.toThrow('newsroom/withdrawal-address-not-allowed');
  for (const target of ['/tin-tuc/hop-thon-suoi-thau', 'https://taphin.vn/tin-tuc/hop-thon-suoi-thau-2/?x=1'])
    await expect(to(target)).rejects.toThrow('newsroom/withdrawal-leads-to-itself');
  await expect(withdraw(storyId, { way: 'GONE', target: '/tin-tuc' })).rejects.toThrow(
    'newsroom/withdrawal-target-not-taken',
  );
  await expect(withdraw(storyId, { reason: ' ' })).rejects.toThrow('newsroom/remark-needed');
});

it('is replaced by a public story, and by none that leads back', async () => {
  const [one, two] = [await world.approved(complete('Một')), await world.approved(complete('Hai'))];
  const draft = await world.submitted(author, 'taphin');
  const by = (from: string, target: string) => withdraw(from, { way: 'REPLACED', target });
  await expect(by(one.storyId, one.storyId)).rejects.toThrow('newsroom/withdrawal-leads-to-itself');
  await expect(by(one.storyId, draft.storyId)).rejects.toThrow('newsroom/withdrawal-story-not-public');
  await approveNext(one.storyId, { title: 'One', summary: 'Short.', body: text('English.') }, 'en');
  await withdraw(one.storyId, { way: 'REPLACED', target: two.storyId, language: 'vi' });
  // In English the first is still public, in Vietnamese it leads to the second.
  await expect(by(two.storyId, one.storyId)).rejects.toThrow('newsroom/withdrawal-leads-to-itself');
  expect(await isPublic(one.storyId)).toBe(true);
});

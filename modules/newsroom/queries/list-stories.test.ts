import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStory } from '../commands/create-story.ts';
import {
  approver,
  author,
  colleague,
  newsroomWorld,
  sapa,
  text,
  type NewsroomWorld,
} from '../commands/shared/world-for-tests.ts';
import { startEdition } from '../commands/start-edition.ts';
import { countStories } from './count-stories.ts';
import { listStories } from './list-stories.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
  for (let made = 0; made < 9; made++)
    await createStory(world.as(author), { unitId: world.units.taphin!, type: made < 3 ? 'leader' : 'news' });
  await createStory(world.as(sapa), { unitId: world.units.sapa! });
});
afterAll(() => world.stop());

it('goes page by page through what the officer may see, and only that', async () => {
  const seen: string[] = [];
  for (let after: string | undefined; ;) {
    const page: Awaited<ReturnType<typeof listStories>> = await listStories(world.as(author), {
      limit: 4,
      ...(after && { after }),
    });
    seen.push(...page.items.map((story) => story.id));
    expect(page.items.every((story) => story.unitName === 'Xã Tả Phìn')).toBe(true);
    if (!page.next) break;
    after = page.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  const all = await listStories(world.as(author), { limit: 100 });
  expect(all.items.map((story) => story.id)).toEqual(seen);
  const own = await listStories(world.as(sapa), { mine: true, limit: 100 });
  expect(own.items.every((story) => story.unitName === 'Xã Sa Pa')).toBe(true);
});

it('asks for a type, and for a language by its own edition', async () => {
  const leaders = await listStories(world.as(author), { type: 'leader' });
  expect(leaders.items.map(({ type }) => type)).toEqual(['leader', 'leader', 'leader']);
  const { storyId } = await world.approved();
  await startEdition(world.as(author), { storyId, language: 'en' });
  const english = await listStories(world.as(author), { language: 'en' });
  expect(english.items).toMatchObject([{ id: storyId, language: 'en', state: 'DRAFT' }]);
});

it('says what waits for whom, one’s own work left out', async () => {
  const waiting = async (actor: typeof author) => (await countStories(world.as(actor))).waitingForMe.total;
  const [before, ownBefore] = [await waiting(approver), await waiting(colleague)];
  await world.submitted(colleague, 'taphin');
  expect(await waiting(approver)).toBe(before + 1);
  expect(await waiting(colleague)).toBe(ownBefore);
  const { items } = await listStories(world.as(approver), { state: 'SUBMITTED' });
  expect(items[0]).toMatchObject({ state: 'SUBMITTED', dueAt: expect.any(String) });
});

it('finds stories by all the words, with marks or without, of what the officer may see', async () => {
  const content = {
    title: 'Phun thuốc khử khuẩn',
    summary: 'Tổ dân phố họp.',
    body: text('Đường làng ngõ xóm.'),
  };
  await createStory(world.as(author), { unitId: world.units.taphin!, type: 'news', content });
  await createStory(world.as(sapa), { unitId: world.units.sapa!, type: 'news', content });
  const found = async (q: string) =>
    (await listStories(world.as(author), { q })).items.map(({ title, unitName }) => [title, unitName]);
  const one = [['Phun thuốc khử khuẩn', 'Xã Tả Phìn']];
  expect(await found('khu khuan duong')).toEqual(one);
  expect(await found('  ĐƯỜNG, làng phu')).toEqual(one);
  expect(await found('khử khuẩn vắc-xin')).toEqual([]);
  // Nothing but signs asks for nothing.
  expect((await found("'&|!:*")).length).toBeGreaterThan(1);
});

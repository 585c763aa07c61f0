import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ContentInput } from '../content.ts';
import { getStory } from '../queries/get-story.ts';
import { createStory } from './create-story.ts';
import { author, newsroomWorld, sapa, type NewsroomWorld } from './shared/world-for-tests.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());
const create = (content: ContentInput, type?: string, language?: string) =>
  createStory(world.as(author), {
    unitId: world.units.taphin!,
    content,
    ...(type && { type }),
    ...(language && { language }),
  });
const channelsOf = async (made: { storyId: string }) =>
  (await getStory(world.as(author), made.storyId)).editions[0]?.channels;

it('has a type for life; news goes by every channel, a table stands on the portal, English as well', async () => {
  expect(await channelsOf(await create({}))).toEqual(['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP']);
  expect(await channelsOf(await create({}, 'leader'))).toEqual(['PORTAL']);
  expect(await channelsOf(await create({}, 'news', 'en'))).toEqual(['PORTAL']);
  await expect(create({ channels: ['LOUDSPEAKER'] }, 'news', 'en')).rejects.toThrow('channel-not-open');
  await expect(create({}, 'khong-co')).rejects.toThrow('newsroom/content-type-not-found');
});

it('goes to the unit and below: hamlets yes, province and neighbours no', async () => {
  const to = (unit: string) => create({ targets: [world.units[unit]!] });
  await to('suoithau');
  await expect(to('laocai')).rejects.toThrow('newsroom/target-outside-unit');
  await expect(to('sapa')).rejects.toThrow('newsroom/target-outside-unit');
  await expect(create({ targets: [crypto.randomUUID()] })).rejects.toThrow('newsroom/target-not-found');
  await expect(createStory(world.as(sapa), { unitId: world.units.taphin! })).rejects.toThrow(
    'platform/forbidden',
  );
});

it('is checked before it is kept: scripts, foreign pictures and files, fields of another type', async () => {
  await expect(create({ body: '<img src=x onerror=alert(1)>' })).rejects.toThrow('newsroom/body-not-allowed');
  const unknown = '0199f0f2-6f1c-7000-8000-000000000001';
  await expect(create({ picture: { fileId: unknown, alt: 'Ảnh' } })).rejects.toThrow(
    'newsroom/picture-not-usable',
  );
  await expect(create({ attachments: [{ fileId: unknown, name: 'a.pdf' }] })).rejects.toThrow(
    'newsroom/file-not-usable',
  );
  await expect(create({ fields: { khongCo: 'x' } })).rejects.toMatchObject({
    code: 'newsroom/fields-not-allowed',
    details: { problems: [{ key: 'khongCo' }] },
  });
});

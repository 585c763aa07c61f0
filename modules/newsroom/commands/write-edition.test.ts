import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getPublicStory } from '../queries/get-public-story.ts';
import { getStory } from '../queries/get-story.ts';
import { approveEdition } from './approve-edition.ts';
import { createStory } from './create-story.ts';
import {
  approver,
  author,
  colleague,
  complete,
  newsroomWorld,
  type NewsroomWorld,
} from './shared/world-for-tests.ts';
import { writeEdition } from './write-edition.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

it('neither overwrites nor lets be approved unseen what somebody changed meanwhile', async () => {
  const { editionId, revision } = await world.submitted(author, 'taphin');
  await writeEdition(world.as(colleague), { editionId, revision, content: { title: 'Tiêu đề mới' } });
  const meanwhile = { code: 'newsroom/edition-changed-meanwhile', details: { by: colleague.name } };
  await expect(approveEdition(world.as(approver), { editionId, revision })).rejects.toMatchObject(meanwhile);
  await expect(
    writeEdition(world.as(author), { editionId, revision, content: { title: 'Tiêu đề cũ' } }),
  ).rejects.toMatchObject(meanwhile);
});

it('moves the revision of what is submitted with every part that is saved', async () => {
  const made = await world.submitted(author, 'taphin');
  const { editionId } = made;
  let { revision } = made;
  const parts = [
    { title: 'Mức góp 900.000 đồng' },
    { summary: 'Mỗi hộ góp 900.000 đồng.' },
    { spokenText: 'Mức góp mới.' },
    { channels: ['PORTAL' as const] },
    { targets: [world.units.suoithau!] },
  ];
  for (const content of parts) {
    const read = revision;
    ({ revision } = await writeEdition(world.as(author), { editionId, revision, content }));
    expect(revision).toBe(read + 1);
    await expect(approveEdition(world.as(approver), { editionId, revision: read })).rejects.toMatchObject({
      code: 'newsroom/edition-changed-meanwhile',
      status: 409,
    });
  }
  await approveEdition(world.as(approver), { editionId, revision });
});

it('keeps what is submitted complete', async () => {
  const { editionId, revision } = await world.submitted(author, 'taphin');
  await expect(
    writeEdition(world.as(author), { editionId, revision, content: { summary: ' ' } }),
  ).rejects.toThrow('Missing: tóm tắt');
});

it('holds pictures and attachments of the house, by clean names', async () => {
  const fileId = await world.picture();
  const made = await createStory(world.as(author), { unitId: world.units.taphin!, content: complete() });
  const picture = { fileId, alt: 'Ruộng bậc thang mùa lúa chín' };
  const attachments = [{ fileId, name: '../Quyết  định/12: ảnh.webp' }];
  await writeEdition(world.as(author), { ...made, content: { picture, attachments } });
  const [edition] = (await getStory(world.as(author), made.storyId)).editions;
  expect(edition).toMatchObject({
    picture: { ...picture, url: `/tep/${fileId}/960.webp`, smallUrl: `/tep/${fileId}/480.webp` },
    attachments: [{ fileId, name: 'Quyết định 12 ảnh.webp', mime: 'image/webp' }],
  });
});

it('refuses an end of publication before its beginning, in a draft already', async () => {
  const made = await createStory(world.as(author), { unitId: world.units.taphin! });
  const publicFrom = new Date('2026-12-02T00:00:00Z');
  const content = { publicFrom, publicUntil: new Date('2026-12-01T00:00:00Z') };
  await expect(writeEdition(world.as(author), { ...made, content })).rejects.toThrow('public-times-reversed');
});

it('does not change approved words, not even by a direct write', async () => {
  const { storyId, editionId } = await world.approved();
  await expect(
    writeEdition(world.as(author), { editionId, revision: 2, content: { title: 'Khác' } }),
  ).rejects.toThrow('newsroom/edition-not-open');
  for (const change of [
    sql`update newsroom.editions set title = 'Khác' where id = ${editionId}`,
    sql`update newsroom.editions set fields = '{"a":1}' where id = ${editionId}`,
    sql`update newsroom.editions set public_until = now() where id = ${editionId}`,
  ])
    await expect(change.execute(world.database)).rejects.toThrow('an approved edition is not changed');
  const undo = sql`update newsroom.editions set state = 'DRAFT' where id = ${editionId}`;
  await expect(undo.execute(world.database)).rejects.toThrow();
  expect((await getPublicStory(world.database, { storyId }))?.title).toBe(complete().title);
});

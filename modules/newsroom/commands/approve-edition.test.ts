import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@saola/platform/commands';
import { getAccessibility } from '../queries/get-accessibility.ts';
import { getApprovedEdition } from '../queries/get-approved-edition.ts';
import { getPublicStory } from '../queries/get-public-story.ts';
import { getStory } from '../queries/get-story.ts';
import { listAccessibilityExceptions } from '../queries/list-accessibility-exceptions.ts';
import { listPublicStories } from '../queries/list-public-stories.ts';
import { approveEdition } from './approve-edition.ts';
import {
  approver,
  author,
  colleague,
  complete,
  health,
  healthChief,
  newsroomWorld,
  province,
  provinceChief,
  sapa,
  type NewsroomWorld,
} from './shared/world-for-tests.ts';
import { writeEdition } from './write-edition.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

it('makes what an author wrote what the public has', async () => {
  const { storyId, editionId, revision } = await world.submitted(author, 'taphin');
  expect(await getPublicStory(world.database, { storyId })).toBeNull();
  await approveEdition(world.as(approver), { editionId, revision });

  const article = await getPublicStory(world.database, { storyId, unitId: world.units.taphin! });
  expect(article?.html).toBe('<p>Bà con đưa trẻ đến trạm từ 7 giờ 30.</p>');
  expect(article?.unitName).toBe('Xã Tả Phìn');
  expect(await getApprovedEdition(world.database, editionId)).toMatchObject({
    type: 'news',
    number: 1,
    targets: [{ unitId: world.units.taphin, unitPath: 'laocai.taphin', unitName: 'Xã Tả Phìn' }],
  });
  const audit = await sql<{ command: string }>`select command from platform.audit_entries
    where subject_id = ${storyId} order by id`.execute(world.database);
  expect(audit.rows.map((row) => row.command)).toEqual([
    'newsroom.story.create',
    'newsroom.edition.submit',
    'newsroom.edition.approve',
  ]);
});

it('is for nobody who has had a hand in the edition, an emergency no exception', async () => {
  const { editionId } = await world.submitted(author, 'taphin');
  const content = { summary: 'Sửa lại.' };
  const { revision } = await writeEdition(world.as(colleague), { editionId, revision: 2, content });
  await expect(approveEdition(world.as(colleague), { editionId, revision })).rejects.toThrow(
    'newsroom/approver-changed-edition',
  );
  await approveEdition(world.as(approver), { editionId, revision });
  const emergency = { ...complete('Cảnh báo lũ quét'), priority: 'EMERGENCY' as const };
  await expect(
    approveEdition(world.as(province), await world.submitted(province, 'laocai', emergency)),
  ).rejects.toThrow('approver-changed-edition');
});

const shuts = {
  ...complete('Mẫu đơn mới'),
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'tại đây',
            marks: [{ type: 'link', attrs: { href: 'https://laocai.gov.vn/a' } }],
          },
        ],
      },
    ],
  },
};

it('stops at what shuts readers out, until the province says why it is public all the same', async () => {
  const made = await world.submitted(author, 'taphin', shuts);
  const approve = (actor: Actor, accessibilityReason?: string) =>
    approveEdition(world.as(actor), { ...made, ...(accessibilityReason && { accessibilityReason }) });
  await expect(approve(approver)).rejects.toMatchObject({
    code: 'newsroom/edition-not-accessible',
    details: { mayGiveReason: false, findings: [{ code: 'link-meaningless', part: 'body', path: [0, 0] }] },
  });
  await expect(approve(approver, 'Gấp.')).rejects.toThrow('newsroom/accessibility-exception-above-unit');
  await expect(approve(province, ' ')).rejects.toThrow('newsroom/edition-not-accessible');
  await approve(province, 'Cổng kia đổi địa chỉ trong ngày.');
  expect(await getAccessibility(world.as(author), made.editionId)).toMatchObject({
    exception: { reason: 'Cổng kia đổi địa chỉ trong ngày.', by: 'Người duyệt tỉnh', isEmergency: false },
  });
  const seen = async (actor: Actor) =>
    (await listAccessibilityExceptions(world.as(actor), {})).items.map(({ storyId }) => storyId);
  expect(await seen(province)).toContain(made.storyId);
  expect(await seen(sapa)).toEqual([]);
  const audit = await sql<{ detail: unknown }>`select detail from platform.audit_entries
    where subject_id = ${made.storyId} and command = 'newsroom.edition.approve'`.execute(world.database);
  expect(audit.rows[0]?.detail).toMatchObject({ accessibilityErrors: ['link-meaningless'] });
});

it('lets an emergency out at once, and keeps what has to be mended', async () => {
  const made = await world.submitted(author, 'taphin', { ...shuts, title: 'Lũ quét', priority: 'EMERGENCY' });
  await approveEdition(world.as(approver), made);
  const { exception } = await getAccessibility(world.as(approver), made.editionId);
  expect(exception).toMatchObject({ isEmergency: true, reason: expect.stringContaining('Tin khẩn cấp') });
});

it('is given once; the second is told who gave it and when', async () => {
  const made = await world.submitted(author, 'taphin');
  const twice = await Promise.allSettled([
    approveEdition(world.as(approver), made),
    approveEdition(world.as(province), made),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(approveEdition(world.as(province), made)).rejects.toMatchObject({
    code: 'newsroom/edition-already-approved',
    details: { by: expect.stringContaining('Người duyệt') },
  });
});

it('comes from the unit or above; what a department sends to communes, the province approves', async () => {
  const own = await world.submitted(author, 'taphin');
  for (const actor of [sapa, author])
    await expect(approveEdition(world.as(actor), own)).rejects.toThrow('platform/forbidden');
  const wide = {
    ...complete('Phòng bệnh mùa lạnh'),
    targets: [world.units.taphin!, world.units.sapa!],
  };
  const made = await world.submitted(health, 'soyte', wide);
  await expect(approveEdition(world.as(healthChief), made)).rejects.toThrow(
    'newsroom/approval-above-unit-needed',
  );
  await approveEdition(world.as(province), made);
  const seen = await getStory(world.as(sapa), made.storyId);
  expect(seen.editions.map((edition) => edition.state)).toEqual(['APPROVED']);
});

it('lets a place read its own, from above, and from below, never a neighbour’s', async () => {
  const publish = async (writer: Actor, unit: string, title: string, targets?: string[]) => {
    const made = await world.submitted(writer, unit, { ...complete(title), ...(targets && { targets }) });
    await approveEdition(world.as(writer === province ? provinceChief : province), made);
  };
  await publish(province, 'laocai', 'Toàn tỉnh');
  await publish(author, 'taphin', 'Riêng Suối Thầu', [world.units.suoithau!]);
  await publish(sapa, 'sapa', 'Chỉ Sa Pa');
  const titles = async (unit: string) => {
    const { items } = await listPublicStories(world.database, { unitId: world.units[unit]!, limit: 100 });
    return items.map((story) => story.title);
  };
  expect(await titles('taphin')).toEqual(expect.arrayContaining(['Toàn tỉnh', 'Riêng Suối Thầu']));
  expect(await titles('taphin')).not.toContain('Chỉ Sa Pa');
  expect(await titles('sapa')).not.toContain('Riêng Suối Thầu');
  expect(await titles('laocai')).toEqual(
    expect.arrayContaining(['Toàn tỉnh', 'Riêng Suối Thầu', 'Chỉ Sa Pa']),
  );
});

it('is public between its times, by the clock of who asks; loudspeakers wait as well', async () => {
  const publicFrom = new Date(Date.now() + 3_600_000);
  const publicUntil = new Date(Date.now() + 7_200_000);
  const { storyId, editionId } = await world.approved({
    ...complete('Lệnh cấm đường'),
    publicFrom,
    publicUntil,
  });
  const at = async (now: Date) => (await getPublicStory(world.database, { storyId, now }))?.title ?? null;
  expect(await at(new Date())).toBeNull();
  expect(await at(publicFrom)).toBe('Lệnh cấm đường');
  expect(await at(publicUntil)).toBeNull();
  expect((await getPublicStory(world.database, { storyId, whenever: true }))?.title).toBe('Lệnh cấm đường');
  const unitId = world.units.taphin!;
  const listed = await listPublicStories(world.database, { unitId, limit: 100 });
  expect(listed.items.map(({ id }) => id)).not.toContain(storyId);
  expect((await getApprovedEdition(world.database, editionId))?.startsAt).toEqual(publicFrom);
});

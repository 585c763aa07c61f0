import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignRole, createAccount } from '@saola/access';
import { access } from '@saola/access/module';
import { devices } from '@saola/devices/module';
import { feedback } from '@saola/feedback/module';
import { sendFeedback } from '@saola/feedback';
import { media } from '@saola/media/module';
import { approveEdition, createStory, submitEdition } from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { visitor } from '@saola/platform/commands';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { notifyOfficers } from './commands/notify-officers.ts';
import { readNotice } from './commands/read-notice.ts';
import { notifications } from './module.ts';
import { listCaughtMails } from './queries/list-caught-mails.ts';
import { listNotices } from './queries/list-notices.ts';
import { notificationsTables } from './tables.ts';

let test: TestServices;
beforeAll(async () => {
  test = await testServices(
    [organisations, access, media, devices, newsroomModule(), feedback, notifications],
    { workers: true },
  );
  const province = {
    below: null,
    kind: 'PROVINCE',
    slug: 'laocai',
    name: 'Lào Cai',
    fullName: 'Tỉnh Lào Cai',
    validFrom: '2025-07-01',
  } as const;
  await importUnits(test.context(), { units: [province], source: 'kiểm thử' });
});
afterAll(() => test.stop());

const officer = {
  id: crypto.randomUUID(),
  name: 'Cán bộ tiếp nhận (kiểm thử)',
  email: 'canbo@taphin.example',
};
const notice = {
  officers: [officer],
  title: 'Phản ánh mới: Xã Tả Phìn',
  text: 'Một phản ánh đang chờ trả lời.',
  link: '/quan-tri/phan-anh',
};

it('tells once in the app, and by a mail that really travels', async () => {
  const { database } = test.services;
  for (let time = 0; time < 2; time++)
    await notifyOfficers(test.context(), { ...notice, eventId: 'event-1' });
  const { items } = await listNotices(database, officer.id, {});
  expect(items).toMatchObject([{ title: notice.title, read: false, link: notice.link }]);
  const caught = () => listCaughtMails(database, { recipient: officer.email });
  await expect.poll(async () => (await caught()).items.length, { timeout: 20_000 }).toBe(1);
  expect((await caught()).items[0]).toMatchObject({
    subject: notice.title,
    text: expect.stringMatching(
      /Kính gửi Cán bộ tiếp nhận[\s\S]+http:\/\/laocai\.localhost:3000\/quan-tri\/phan-anh/,
    ),
  });
}, 30_000);

it('lets nobody read another officer’s notice', async () => {
  const [own] = (await listNotices(test.services.database, officer.id, {})).items;
  const stranger = test.context(actorWith([], 'laocai'));
  await expect(readNotice(stranger, { noticeId: own!.id })).rejects.toMatchObject({
    code: 'notifications/notice-not-found',
  });
  await readNotice(test.context(actorWith([], 'laocai', officer.name, officer.id)), { noticeId: own!.id });
  expect((await listNotices(test.services.database, officer.id, {})).items[0]!.read).toBe(true);
});

it('holds mails back when one address would get too many', async () => {
  const flooded = { ...officer, id: crypto.randomUUID(), email: 'nhieu@taphin.example' };
  for (let round = 0; round < 35; round++)
    await notifyOfficers(test.context(), { ...notice, officers: [flooded], eventId: `flood-${round}` });
  expect((await listNotices(test.services.database, flooded.id, { limit: 100 })).items).toHaveLength(35);
  const mails = notificationsTables(test.services.database)
    .selectFrom('notifications.mails')
    .select('state')
    .where('recipient', '=', flooded.email);
  expect((await mails.execute()).filter(({ state }) => state === 'HELD')).toHaveLength(5);
}, 30_000);

it('tells the officers who may answer that a citizen wrote, without what was written', async () => {
  const { database } = test.services;
  const unit = (await findUnitByPath(database, 'laocai'))!;
  const { accountId } = await createAccount(test.context(), {
    username: 'phananh.tinh',
    name: 'Cán bộ phản ánh (kiểm thử)',
    email: 'phananh@laocai.example',
    unitId: unit.id,
    password: 'Saola-trinh-dien-2026',
  });
  await assignRole(test.context(), { accountId, role: 'FEEDBACK_HANDLER', unitId: unit.id });
  const words = { category: null, senderName: 'Bí mật', senderPhone: null, storyId: null };
  const sent = {
    ...words,
    kind: 'REPORT',
    unitId: unit.id,
    text: 'Nội dung riêng',
    clientKey: crypto.randomUUID(),
  } as const;
  await sendFeedback(test.context(visitor), sent, null);
  const notices = async () => (await listNotices(database, accountId, {})).items;
  await expect.poll(async () => (await notices()).length, { timeout: 20_000 }).toBe(1);
  expect((await notices())[0]!.title).toBe('Phản ánh mới: Tỉnh Lào Cai');
  expect(JSON.stringify(await notices())).not.toContain('riêng');
}, 40_000);

it('tells the editors once, in the app and by mail, that what is public is due for review', async () => {
  const { database } = test.services;
  const unit = (await findUnitByPath(database, 'laocai'))!;
  const { accountId } = await createAccount(test.context(), {
    username: 'bientap.kiemthu',
    name: 'Biên tập viên (kiểm thử)',
    email: 'bientap@laocai.example',
    unitId: unit.id,
    password: 'Saola-trinh-dien-2026',
  });
  await assignRole(test.context(), { accountId, role: 'EDITOR', unitId: unit.id });
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Số máy.' }] }],
  };
  const content = { title: 'Đường dây nóng', summary: 'Số điện thoại.', body, reviewOn: '2026-01-31' };
  const made = await createStory(test.context(), { unitId: unit.id, content });
  const submitted = await submitEdition(test.context(), made);
  const approver = actorWith(['newsroom.story.approve'], 'laocai');
  await approveEdition(test.context(approver), submitted);
  const remind = newsroomModule().jobs!.find(({ name }) => name === 'newsroom.remind-of-reviews')!;
  for (let hour = 0; hour < 2; hour++) await remind.run(test.context());
  const notices = async () => (await listNotices(database, accountId, {})).items;
  await expect.poll(async () => (await notices()).length, { timeout: 20_000 }).toBe(1);
  expect((await notices())[0]).toMatchObject({
    title: 'Đến hạn rà soát: Đường dây nóng',
    text: expect.stringContaining('ngày 31/1/2026'),
    link: `/quan-tri/tin-bai/${made.storyId}`,
  });
  const caught = () => listCaughtMails(database, { recipient: 'bientap@laocai.example' });
  await expect.poll(async () => (await caught()).items.length, { timeout: 20_000 }).toBe(1);
}, 60_000);

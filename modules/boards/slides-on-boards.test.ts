import { devices } from '@saola/devices/module';
import { findDevice, registerDevice, type Device } from '@saola/devices';
import { media } from '@saola/media/module';
import {
  approveEdition,
  createStory,
  startEdition,
  submitEdition,
  withdrawStory,
  writeEdition,
  type ContentInput,
} from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { sql } from 'kysely';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { noteDelivery } from './commands/note-delivery.ts';
import { recordShowings } from './commands/record-showings.ts';
import { makeSlides } from './commands/make-slides.ts';
import { boards } from './module.ts';
import { listBoards, listLastShown } from './queries/list-boards.ts';
import { listSlidesForBoard } from './queries/list-slides-for-board.ts';
import { waitForNews } from './routes/wait-for-news.ts';
import { LEASE } from './slide.ts';

const all = ['see', 'write', 'submit', 'return', 'approve', 'withdraw'].map(
  (verb) => `newsroom.story.${verb}`,
);
const author = actorWith(all, 'laocai', 'Cán bộ soạn tin');
const approver = actorWith(all, 'laocai', 'Người duyệt');
const technician = actorWith(['devices.device.write', 'boards.board.see'], 'laocai', 'Kỹ thuật viên');
const sapa = actorWith(['boards.board.see'], 'laocai.sapa', 'Cán bộ Sa Pa');

let test: TestServices;
let board: Device;
const units: Record<string, string> = {};

beforeAll(async () => {
  test = await testServices([organisations, media, devices, newsroomModule(), boards], { workers: true });
  const validFrom = '2025-07-01';
  const commune = (name: string) => ({
    below: 'laocai',
    kind: 'COMMUNE' as const,
    communeKind: 'XA' as const,
    name,
    validFrom,
  });
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom },
      commune('Tả Phìn'),
      commune('Sa Pa'),
      { below: 'laocai.taphin', kind: 'RESIDENTIAL_GROUP', name: 'Can Ngài', validFrom },
    ],
  });
  const { database } = test.services;
  for (const path of ['laocai', 'laocai.taphin', 'laocai.sapa', 'laocai.taphin.canngai'])
    units[path] = (await findUnitByPath(database, path))!.id;
  const { deviceId } = await registerDevice(test.context(technician), {
    kind: 'BOARD',
    name: 'Bảng tin nhà văn hoá Can Ngài',
    unitId: units['laocai.taphin.canngai']!,
  });
  board = (await findDevice(database, deviceId))!;
});
afterAll(() => test.stop());

const bodyOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

async function approved(title: string, paths: string[], more: ContentInput = {}) {
  const content: ContentInput = {
    title,
    summary: 'Thứ Tư 25/11, 07:30–11:00 tại Trạm Y tế xã. Mang theo sổ tiêm chủng.',
    body: bodyOf('Bà con đến đúng giờ.'),
    targets: paths.map((path) => units[path]!),
    ...more,
  };
  const made = await createStory(test.context(author), { unitId: units['laocai']!, content });
  const { revision } = await submitEdition(test.context(author), made);
  await approveEdition(test.context(approver), { editionId: made.editionId, revision });
  return made;
}

const standing = async () => (await listSlidesForBoard(test.services.database, board, new Date())).slides;
const titles = async () => (await standing()).map(({ title }) => title);

describe('slides on boards', () => {
  it('an approved story stands on the boards of its units and below, with its facts', async () => {
    await approved('Tiêm vắc-xin sởi', ['laocai.taphin']);
    await vi.waitFor(async () => expect(await titles()).toContain('Tiêm vắc-xin sởi'), 10_000);
    const [slide] = await standing();
    expect(slide?.facts).toEqual([
      { kind: 'TIME', text: 'Thứ Tư 25/11, 07:30–11:00' },
      { kind: 'PLACE', text: 'Trạm Y tế xã' },
      { kind: 'BRING', text: 'Mang sổ tiêm chủng' },
    ]);
  });

  it('a story for another commune, or without the channel, does not', async () => {
    await approved('Tin của Sa Pa', ['laocai.sapa']);
    await approved('Tin chỉ cho cổng', ['laocai.taphin'], { channels: ['PORTAL'] });
    await approved('Tin sau cùng', ['laocai']);
    await vi.waitFor(async () => expect(await titles()).toContain('Tin sau cùng'), 10_000);
    expect(await titles()).not.toContain('Tin của Sa Pa');
    expect(await titles()).not.toContain('Tin chỉ cho cổng');
  });

  it('stands once when meant for the commune and for the hamlet in it; an emergency comes first, with its level', async () => {
    await approved('Lũ lớn. Rời nhà ven suối ngay', ['laocai.taphin', 'laocai.taphin.canngai'], {
      priority: 'EMERGENCY',
      summary: 'Rủi ro thiên tai do lũ: cấp 3. Không đi qua ngầm tràn.',
    });
    await vi.waitFor(async () => expect((await titles())[0]).toBe('Lũ lớn. Rời nhà ven suối ngay'), 10_000);
    const emergencies = (await standing()).filter(({ priority }) => priority === 'EMERGENCY');
    expect(emergencies).toHaveLength(1);
    expect(emergencies[0]).toMatchObject({ level: 3 });
    expect(emergencies[0]?.facts[0]).toEqual({ kind: 'ACT', text: 'Không đi qua ngầm tràn' });
  });

  it('the next edition takes the place of the one before; withdrawn, the story leaves', async () => {
    const { storyId, editionId } = await approved('Bản đầu', ['laocai.taphin']);
    await vi.waitFor(async () => expect(await titles()).toContain('Bản đầu'), 10_000);
    const next = await startEdition(test.context(author), { storyId, language: 'vi' });
    const content = { changeNote: 'Đổi giờ.' };
    const written = await writeEdition(test.context(author), { ...next, content });
    const { revision } = await submitEdition(test.context(author), written);
    await approveEdition(test.context(approver), { editionId: next.editionId, revision });
    await vi.waitFor(
      async () => expect((await standing()).map((slide) => slide.editionId)).toContain(next.editionId),
      10_000,
    );
    // The old approval told once more, late, changes nothing.
    await makeSlides(test.context(), { editionId });
    expect((await titles()).filter((title) => title === 'Bản đầu')).toHaveLength(1);

    await withdrawStory(test.context(approver), { storyId, reason: 'Sai ngày' });
    await vi.waitFor(async () => expect(await titles()).not.toContain('Bản đầu'), 10_000);
  });

  it('withdrawn while its slides are being made, it leaves none behind', async () => {
    const { storyId, editionId } = await approved('Gỡ ngay khi duyệt', ['laocai.taphin']);
    const making = await test.services.database.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`boards ${storyId}`}, 0))`.execute(tx);
      // It has seen the approval and waits; meanwhile the story is withdrawn.
      const made = makeSlides(test.context(), { editionId });
      expect(await Promise.race([made.then(() => 'made'), sleep(150, 'waits')])).toBe('waits');
      await withdrawStory(test.context(approver), { storyId, reason: 'Nhầm.' });
      return { made };
    });
    await making.made;
    await vi.waitFor(async () => expect(await titles()).not.toContain('Gỡ ngay khi duyệt'), 10_000);
  });

  it('is Vietnamese, stands no longer than the story is public, and stays when the English edition goes', async () => {
    const publicUntil = new Date(Date.now() + 3_600_000);
    const { storyId } = await approved('Cấm đường đến trưa', ['laocai.taphin'], { publicUntil });
    await vi.waitFor(async () => expect(await titles()).toContain('Cấm đường đến trưa'), 10_000);
    const [slide] = (await standing()).filter(({ title }) => title === 'Cấm đường đến trưa');
    expect(slide?.showsUntil).toBe(publicUntil.toISOString());

    const english = await startEdition(test.context(author), { storyId, language: 'en' });
    const content = { title: 'Road closed', summary: 'Until noon.', body: bodyOf('Go another way.') };
    const written = await writeEdition(test.context(author), { ...english, content });
    await approveEdition(test.context(approver), await submitEdition(test.context(author), written));
    await approved('Tin sau bản tiếng Anh', ['laocai.taphin']);
    await vi.waitFor(async () => expect(await titles()).toContain('Tin sau bản tiếng Anh'), 10_000);
    expect(await titles()).not.toContain('Road closed');
    await withdrawStory(test.context(approver), { storyId, reason: 'Bản dịch sai', language: 'en' });
    await approved('Tin sau khi gỡ', ['laocai.taphin']);
    await vi.waitFor(async () => expect(await titles()).toContain('Tin sau khi gỡ'), 10_000);
    expect(await titles()).toContain('Cấm đường đến trưa');
  });

  it('is lent for a day, so a board that is cut off stops by itself', async () => {
    const [slide] = await standing();
    expect(Date.parse(slide!.showsUntil)).toBeLessThanOrEqual(Date.now() + LEASE);
  });
});

describe('a board that waits', () => {
  it('hears of a new slide of its own at once, and of nobody else’s', async () => {
    const waiting = (unitPath: string, wait: number) =>
      waitForNews(test.services.live, unitPath, { at: new Socket(), wait });
    const own = waiting(board.unitPath, 15_000);
    const other = waiting('laocai.sapa', 15_000);
    let otherHeard = false;
    void other.come.then(() => (otherHeard = true));
    const begun = Date.now();
    await approved('Tin gấp của xã', ['laocai.taphin']);
    await own.come;
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(otherHeard).toBe(false);
    other.stop();
  });

  it('is answered all the same when there is no news', async () => {
    await waitForNews(test.services.live, board.unitPath, { at: new Socket(), wait: 20 }).come;
  });
});

describe('what boards report', () => {
  it('a delivery is noted once, a showing counted once, however often it is sent', async () => {
    const slides = await standing();
    await noteDelivery(test.context(), { board, slides });
    await noteDelivery(test.context(), { board, slides });
    const items = [
      { id: crypto.randomUUID(), slideId: slides[0]!.id, shownAt: new Date().toISOString(), seconds: 12 },
    ];
    expect(await recordShowings(test.context(), { board, items })).toEqual({ taken: 1 });
    expect(await recordShowings(test.context(), { board, items })).toEqual({ taken: 0 });
    const { items: seen } = await listBoards(test.context(technician), {});
    expect(seen).toHaveLength(1);
    expect(seen[0]?.lastShown?.title).toBe(slides[0]!.title);
    const shown = await listLastShown(test.services.database, [crypto.randomUUID(), board.id]);
    expect([...shown]).toEqual([[board.id, seen[0]!.lastShown]]);
  });

  it('a slide the board was never given is passed over', async () => {
    const items = [
      {
        id: crypto.randomUUID(),
        slideId: crypto.randomUUID(),
        shownAt: new Date().toISOString(),
        seconds: 5,
      },
    ];
    expect(await recordShowings(test.context(), { board, items })).toEqual({ taken: 0 });
  });

  it('officers see the boards of their own units only', async () => {
    expect((await listBoards(test.context(sapa), {})).items).toEqual([]);
    expect(
      (await listBoards(test.context(technician), { unitId: units['laocai.taphin']! })).items,
    ).toHaveLength(1);
  });
});

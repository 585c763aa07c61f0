import { randomUUID } from 'node:crypto';
import { getSite } from '@saola/sites';
import { actorWith } from '@saola/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provinceForTests, type ProvinceForTests } from '../../province-for-tests.ts';
import { checkPageLinks } from '../../addresses/commands/check-page-links.ts';
import { listBrokenPageLinks } from '../../addresses/queries/list-broken-links.ts';
import { mostBlocks, type Row } from '../page.ts';
import { findHome } from '../queries/find-home.ts';
import { getPage } from '../queries/get-page.ts';
import { createPage } from './create-page.ts';
import { publishPage } from './publish-page.ts';
import { removePage } from './remove-page.ts';
import { resetHome } from './reset-home.ts';
import { restoreVersion } from './restore-version.ts';
import { writePage } from './write-page.ts';

const may = ['see', 'write', 'publish'].map((verb) => `portals.page.${verb}`);
const author = { ...actorWith(may, 'laocai', 'Người soạn'), id: randomUUID() };
const approver = { ...actorWith(may, 'laocai', 'Người duyệt'), id: randomUUID() };

let province: ProvinceForTests;
let sites: ProvinceForTests['siteIds'];
beforeAll(async () => {
  province = await provinceForTests();
  sites = province.siteIds;
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const as = (actor = author) => province.test.context(actor);
const textBlock = (id: string, words: string) => ({
  id,
  type: 'banner',
  settings: { heading: { vi: words } },
});
const row = (id: string, ...blocks: object[]): Row =>
  ({ id, layout: 'ONE', tone: 'PAPER', columns: [blocks] }) as unknown as Row;

async function freePage(words: string) {
  const made = await createPage(as(), {
    siteId: sites.taphin,
    slot: 'FREE',
    title: { vi: words },
  });
  const step = await writePage(as(), { ...made, rows: [row('a', textBlock('mot', words))] });
  return { pageId: made.pageId, revision: step.revision };
}

describe('a free page', () => {
  it('is not published while it shuts readers out', async () => {
    const { pageId, revision } = await freePage('Lịch tiêm');
    const tell = { heading: { vi: 'Lịch tiêm' }, link: '/lien-he', act: { vi: 'Xem thêm' } };
    const rows = [row('a', { id: 'mot', type: 'banner', settings: tell })];
    const step = await writePage(as(), { pageId, revision, rows });
    await expect(publishPage(as(approver), step)).rejects.toMatchObject({
      code: 'portals/page-not-accessible',
      details: { vi: expect.stringContaining('Biểu ngữ, chữ trên nút') },
    });
  });

  it('is looked at for links that lead nowhere, each told once and forgotten when mended', async () => {
    const { pageId, revision } = await freePage('Liên kết trong khối');
    const publish = async (at: number, link: string) => {
      const settings = { heading: { vi: 'Chữ' }, link, act: { vi: 'Xem nơi dẫn đến' } };
      const rows = [row('a', { id: 'mot', type: 'banner', settings })];
      const written = await writePage(as(), { pageId, revision: at, rows });
      return publishPage(as(approver), { pageId, revision: written.revision });
    };
    const step = await publish(revision, '/trang/khong-co-trang-nay');
    expect(await checkPageLinks(as(), { pageId })).toEqual({ broken: 1, told: 1 });
    expect(await checkPageLinks(as(), { pageId })).toEqual({ broken: 1, told: 0 });
    const { database } = province.test.services;
    const seenFrom = async (path: string) =>
      (await listBrokenPageLinks({ database, actor: actorWith(['portals.link.see'], path) }, {})).items;
    expect(await seenFrom('laocai.taphin')).toMatchObject([
      { pageId, address: '/trang/khong-co-trang-nay', problem: 'NOT_FOUND' },
    ]);
    expect(await seenFrom('laocai.sapa')).toEqual([]);
    await publish(step.revision, '/lien-he');
    expect(await checkPageLinks(as(), { pageId })).toEqual({ broken: 0, told: 0 });
  });

  it('is written, published by another person, read by everybody, and found gone with its reason', async () => {
    const { pageId, revision } = await freePage('Du lịch cộng đồng');
    await expect(publishPage(as(), { pageId, revision })).rejects.toMatchObject({
      code: 'portals/page-needs-another-person',
    });
    expect((await getPage(as(), pageId)).needsAnother).toBe(true);
    expect((await province.getAnew('/trang/du-lich-cong-dong')).statusCode).toBe(404);
    const step = await publishPage(as(approver), { pageId, revision });
    const page = await province.getAnew('/trang/du-lich-cong-dong');
    expect(page.statusCode).toBe(200);
    expect(page.body.match(/<h1/g)).toHaveLength(1);
    await removePage(as(approver), { pageId, revision: step.revision, reason: 'Đã chuyển sang mục khác.' });
    const gone = await province.getAnew('/trang/du-lich-cong-dong');
    expect([gone.statusCode, gone.body.includes('Đã chuyển sang mục khác.')]).toEqual([410, true]);
  });

  it('loses no update: who saves over what he has not seen is told who was faster', async () => {
    const { pageId, revision } = await freePage('Hai người sửa');
    await writePage(as(approver), { pageId, revision, rows: [] });
    await expect(writePage(as(), { pageId, revision, rows: [] })).rejects.toMatchObject({
      code: 'portals/page-changed-meanwhile',
      details: { by: 'Người duyệt' },
    });
  });

  it('arranged anew, is published by who arranged it; restored, it is a new draft and nothing is lost', async () => {
    const { pageId, revision } = await freePage('Sắp xếp');
    const first = await publishPage(as(approver), { pageId, revision });
    const moved = await writePage(as(), {
      pageId,
      revision: first.revision,
      rows: [row('b', { id: 'lich', type: 'schedule', settings: {} }), row('a', textBlock('mot', 'Sắp xếp'))],
    });
    expect(moved.number).toBe(2);
    const second = await publishPage(as(), { pageId, revision: moved.revision });
    const draft = await writePage(as(), { pageId, revision: second.revision, rows: [] });
    const restored = await restoreVersion(as(), { pageId, revision: draft.revision, number: 1 });
    const page = await getPage(as(), pageId);
    expect(page.versions.map(({ number, state }) => [number, state])).toEqual([
      [4, 'DRAFT'],
      [3, 'FORMER'],
      [2, 'PUBLISHED'],
      [1, 'FORMER'],
    ]);
    expect(page.draft?.rows.map(({ id }) => id)).toEqual(['a']);
    expect(restored.number).toBe(4);
  });

  it('says what must be filled in before it is published', async () => {
    const { pageId, revision } = await freePage('Thiếu lời');
    const step = await writePage(as(), {
      pageId,
      revision,
      rows: [row('a', { id: 'chu', type: 'text', settings: {} })],
    });
    await expect(publishPage(as(approver), { pageId, revision: step.revision })).rejects.toMatchObject({
      code: 'portals/page-incomplete',
      details: { vi: 'Văn bản: Nội dung' },
    });
  });

  it('refuses a thousand blocks, a picture that is not there and a script for a link, and keeps what it had', async () => {
    const { pageId, revision } = await freePage('Đầu vào xấu');
    const many = Array.from({ length: 1_000 }, (_, index) => textBlock(`b${index}`, 'x'));
    await expect(writePage(as(), { pageId, revision, rows: [row('a', ...many)] })).rejects.toMatchObject({
      code: 'portals/page-too-large',
      details: { count: 1_000, most: mostBlocks },
    });
    const picture = { fileId: randomUUID(), alt: { vi: 'Ảnh' } };
    const withPicture = { ...textBlock('mot', 'x'), settings: { heading: { vi: 'x' }, picture } };
    await expect(writePage(as(), { pageId, revision, rows: [row('a', withPicture)] })).rejects.toMatchObject({
      code: 'portals/page-file-missing',
    });
    const script = {
      ...textBlock('mot', 'x'),
      settings: { heading: { vi: 'x' }, link: 'javascript:alert(1)' },
    };
    await expect(writePage(as(), { pageId, revision, rows: [row('a', script)] })).rejects.toMatchObject({
      code: 'portals/page-not-right',
    });
    expect((await getPage(as(), pageId)).revision).toBe(revision);
  });

  it('shows hostile words as words, and says in which languages it is', async () => {
    const title = { vi: '<script>alert(1)</script> & bạn', en: 'Friends' };
    const made = await createPage(as(), { siteId: sites.main, slot: 'FREE', path: '/trang/ban', title });
    await publishPage(as(approver), made);
    const page = await province.getAnew('/trang/ban', 'main');
    expect(page.body).toContain('&lt;script>alert(1)&lt;/script>');
    expect(page.body).not.toContain('<script>alert');
    expect((await province.getAnew('/en/trang/ban', 'main')).body).toContain('Friends');
    const chinese = await province.getAnew('/zh/trang/ban', 'main');
    expect(chinese.statusCode).toBe(404);
  });
});

describe('a home page', () => {
  const named = (words: string) => ({
    siteId: sites.main,
    slot: 'HOME_OF_COMMUNES' as const,
    title: { vi: words },
  });

  it('set above shows on every commune without one of its own, at once, until it is reset', async () => {
    const made = await createPage(as(), named('Trang chủ các xã'));
    const step = await writePage(as(), { ...made, rows: [row('a', textBlock('mot', 'Lời từ cấp trên'))] });
    const published = await publishPage(as(approver), { pageId: made.pageId, revision: step.revision });
    for (const host of ['taphin', 'sapa'] as const)
      expect((await province.getAnew('/', host)).body).toContain('Lời từ cấp trên');

    const own = await createPage(as(), {
      siteId: sites.sapa,
      slot: 'HOME',
      title: { vi: 'Sa Pa' },
    });
    expect((await getPage(as(), own.pageId)).draft?.rows.map(({ id }) => id)).toEqual(['a']);
    const ours = await writePage(as(), { ...own, rows: [row('a', textBlock('mot', 'Lời của Sa Pa'))] });
    const shown = await publishPage(as(approver), { pageId: own.pageId, revision: ours.revision });
    expect((await province.getAnew('/', 'sapa')).body).toContain('Lời của Sa Pa');
    expect((await province.getAnew('/', 'taphin')).body).toContain('Lời từ cấp trên');

    await resetHome(as(), { pageId: own.pageId, revision: shown.revision });
    expect((await province.getAnew('/', 'sapa')).body).toContain('Lời từ cấp trên');
    await resetHome(as(), { pageId: made.pageId, revision: published.revision });
    const { database } = province.test.services;
    expect((await findHome(database, (await getSite(database, sites.taphin))!)).from).toBe('SAOLA');
    expect((await province.getAnew('/', 'taphin')).body).toContain('Hôm nay ở Tả Phìn');
  });

  it('is not removed, and a free page is not reset', async () => {
    const made = await createPage(as(), named('Trang chủ các xã'));
    const { revision } = await getPage(as(), made.pageId);
    const input = { pageId: made.pageId, revision };
    await expect(removePage(as(), { ...input, reason: 'x' })).rejects.toMatchObject({
      code: 'portals/page-is-home',
    });
    await expect(resetHome(as(), await freePage('Trang tự do'))).rejects.toMatchObject({
      code: 'portals/page-is-no-home',
    });
  });
});

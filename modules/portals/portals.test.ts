import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import {
  approveEdition,
  createStory,
  startEdition,
  submitEdition,
  withdrawStory as withdrawFromNewsroom,
  writeEdition,
} from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { publishStory } from './commands/publish-story.ts';
import { withdrawStory } from './commands/withdraw-story.ts';
import { portalsModule } from './module.ts';
import { createSite, findMainSite, findSiteOfUnit } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { speech } from '@saola/speech/module';
import { listCategories } from './queries/list-categories.ts';
import { listPublications } from './queries/list-publications.ts';

const verbs = ['see', 'write', 'submit', 'approve', 'withdraw'].map((verb) => `newsroom.story.${verb}`);
const author = actorWith(verbs, 'laocai', 'Cán bộ soạn tin');
const approver = actorWith(verbs, 'laocai', 'Người duyệt');
const host = 'taphin.laocai.localhost:3000';

let test: TestServices;
let app: FastifyInstance;
const units: Record<string, string> = {};

beforeAll(async () => {
  const portals = portalsModule({
    answersOf: async () => [
      { question: 'Mấy giờ?', askedAt: null, text: 'Bảy giờ rưỡi.', unitName: 'Xã Tả Phìn', at: new Date() },
    ],
  });
  test = await testServices([organisations, media, newsroomModule(), law, sites, speech, portals]);
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
    ],
  });
  for (const path of ['laocai', 'laocai.taphin', 'laocai.sapa']) {
    const unit = await findUnitByPath(test.services.database, path);
    units[path] = unit!.id;
    await createSite(test.context(), { unitId: unit!.id });
  }
  app = await createHttp(test.services, {
    routes: portals.routes ?? [],
    ...(portals.notFound && { notFound: portals.notFound(test.services) }),
  });
});
afterAll(async () => {
  await app.close();
  await test.stop();
});

const as = (actor: typeof author) => test.context(actor);

async function approved(
  title: string,
  unitPath = 'laocai.taphin',
  priority: 'NORMAL' | 'EMERGENCY' = 'NORMAL',
) {
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mang sổ & thẻ.' }] }],
  };
  const made = await createStory(as(author), {
    unitId: units[unitPath]!,
    content: { title, summary: 'Sáng thứ Năm tại trạm y tế.', body, category: 'y-te', priority },
  });
  const { revision } = await submitEdition(as(author), made);
  await approveEdition(as(approver), { editionId: made.editionId, revision });
  await publishStory(test.context(), { storyId: made.storyId, language: 'vi' });
  return made;
}

const get = (url: string, at = host) => app.inject({ url, headers: { host: at } });

describe('publishing', () => {
  it('puts a commune’s story on its site and on the main portal, once however often it is told', async () => {
    const { storyId } = await approved('Tiêm phòng cho trẻ');
    const again = await publishStory(test.context(), { storyId, language: 'vi' });
    expect(again).toEqual({ published: 0, ended: 0 });
    const main = await findMainSite(test.services.database);
    const onMain = await listPublications(test.services.database, { siteId: main!.id, words: 'tiem PHÒNG' });
    expect(onMain.items.map((story) => [story.storyId, story.origin])).toEqual([[storyId, 'FROM_BELOW']]);
    const page = await get('/tin-tuc/tiem-phong-cho-tre');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<p>Mang sổ &amp; thẻ.</p>');
    expect(page.body).toContain('Bảy giờ rưỡi.');
    expect(page.body).toContain('href="http://taphin.laocai.localhost:3000/tin-tuc/tiem-phong-cho-tre"');
    expect((await get('/tin-tuc/tiem-phong-cho-tre', 'sapa.laocai.localhost:3000')).statusCode).toBe(404);
  });

  it('leads from the address of an earlier title to the present one', async () => {
    const made = await approved('Họp thôn tối thứ Bảy');
    const next = await startEdition(as(author), made);
    const written = await writeEdition(as(author), {
      ...next,
      content: { title: 'Họp thôn tối Chủ nhật', changeNote: 'Dời sang tối Chủ nhật.' },
    });
    const { revision } = await submitEdition(as(author), {
      editionId: next.editionId,
      revision: written.revision,
    });
    await approveEdition(as(approver), { editionId: next.editionId, revision });
    await publishStory(test.context(), { storyId: made.storyId, language: 'vi' });
    const old = await get('/tin-tuc/hop-thon-toi-thu-bay');
    expect([old.statusCode, old.headers.location]).toEqual([301, '/tin-tuc/hop-thon-toi-chu-nhat']);
    expect((await get('/tin-tuc/hop-thon-toi-chu-nhat')).statusCode).toBe(200);
  });

  it('gives the second story of a title its own address', async () => {
    await approved('Lịch trực');
    await approved('Lịch trực', 'laocai.sapa');
    expect((await get('/tin-tuc/lich-truc-2', 'sapa.laocai.localhost:3000')).statusCode).toBe(200);
  });

  it('an urgent word of the province stands on every commune’s home at once', async () => {
    await approved('Cảnh báo lũ quét', 'laocai', 'EMERGENCY');
    const home = await get('/', 'sapa.laocai.localhost:3000');
    expect(home.body).toContain('class="alert"');
    expect(home.body).toContain('Cảnh báo lũ quét');
  });

  it('says openly that a story was withdrawn, and why', async () => {
    const { storyId } = await approved('Ngừng cấp nước');
    await withdrawFromNewsroom(as(approver), { storyId, reason: 'Lịch đã hoãn.' });
    await withdrawStory(test.context(), { storyId, unitPath: 'laocai.taphin', reason: 'Lịch đã hoãn.' });
    const page = await get('/tin-tuc/ngung-cap-nuoc');
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('Lịch đã hoãn.');
    const site = await findSiteOfUnit(test.services.database, units['laocai.taphin']!);
    const { items } = await listPublications(test.services.database, { siteId: site!.id });
    expect(items.some((story) => story.storyId === storyId)).toBe(false);
  });
});

describe('pages', () => {
  it.each(['/', '/tin-tuc', '/tin-tuc?chuyen-muc=y-te&q=tiem', '/gioi-thieu', '/thon', '/lien-he', '/so-do'])(
    'answers %s on a commune site',
    async (url) => {
      const page = await get(url);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('Trang thông tin điện tử xã Tả Phìn, tỉnh Lào Cai');
    },
  );
  it.each(['/', '/tin-tuc?nguon=xa-phuong', '/xa-phuong', '/so-nganh'])(
    'answers %s on the main portal',
    async (url) => {
      const page = await get(url, 'laocai.localhost:3000');
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('Cổng Thông tin điện tử tỉnh Lào Cai');
    },
  );
  it.each(['/tin-tuc/%00', '/en/du-an/%ff', '/%c3%28', `/tin-tuc/${'a'.repeat(3_000)}`])(
    'answers %s, which can be the name of nothing, with the page for lost addresses',
    async (url) => {
      const page = await get(url);
      expect([page.statusCode, page.body.includes('<h1')]).toEqual([404, true]);
    },
  );
  it('gives a page as words alone once to each reader, and leads back to what he asked for', async () => {
    const words = await get('/chi-chu/lien-he?tu=a&b');
    expect(words.body).toContain('href="/lien-he?tu=a&amp;b" rel="nofollow"');
    const again = (url: string) =>
      app.inject({ url, headers: { host, 'if-none-match': String(words.headers.etag) } });
    const [same, other] = [await again('/chi-chu/lien-he'), await again('/chi-chu/gioi-thieu')];
    expect([same.statusCode, same.body, other.statusCode]).toEqual([304, '', 200]);
  });
  it('speaks the languages of a site below their prefixes, and says so of those it does not', async () => {
    const english = await get('/en/lien-he');
    expect([english.statusCode, english.body.includes('<html lang="en"')]).toEqual([200, true]);
    expect(english.body).toContain('hreflang="x-default" href="http://taphin.laocai.localhost:3000/lien-he"');
    const chinese = await get('/zh/tin-tuc', 'laocai.localhost:3000');
    expect([chinese.statusCode, chinese.body.includes('这里暂时没有中文内容')]).toEqual([200, true]);
    const unspoken = await get('/zh/lien-he');
    expect([unspoken.statusCode, unspoken.body.includes('本站暂无中文版')]).toEqual([404, true]);
    expect((await get('/en/api/stories')).statusCode).toBe(404);
  });
  it('walks a list by key without missing or repeating a story, narrowed or not', async () => {
    const { database } = test.services;
    const site = await findSiteOfUnit(database, units['laocai.taphin']!);
    const siteId = site!.id;
    for (const narrowed of [
      {},
      { category: 'y-te' },
      { words: 'tram y te' },
      { origins: ['OWN'] as const },
    ]) {
      const all = await listPublications(database, { siteId, limit: 100, ...narrowed });
      const walked: string[] = [];
      for (let after: string | null = null, more = true; more; more = after !== null) {
        const page = await listPublications(database, { siteId, limit: 1, after, ...narrowed });
        walked.push(...page.items.map((story) => story.storyId));
        after = page.next;
      }
      expect(walked.length).toBeGreaterThan(1);
      expect(walked).toEqual(all.items.map((story) => story.storyId));
    }
    expect((await listPublications(database, { siteId, category: 'van-hoa' })).items).toEqual([]);
    expect(await listCategories(database, siteId)).toEqual(['y-te']);
  });
  it('answers an unknown address and an unknown host in Vietnamese', async () => {
    const lost = await get('/khong-co');
    expect([lost.statusCode, lost.body.includes('Không tìm thấy trang này')]).toEqual([404, true]);
    const foreign = await get('/', 'khongco.laocai.localhost:3000');
    expect([foreign.statusCode, foreign.body.includes('Chưa đơn vị nào dùng tên miền')]).toEqual([404, true]);
  });
  it('serves stylesheet, bands and fonts for ever, and nothing outside', async () => {
    const css = /href="(\/giao-dien\/[^"]+\.css)"/.exec((await get('/')).body)?.[1];
    const sheet = await get(css!);
    expect(sheet.headers['cache-control']).toContain('immutable');
    expect(sheet.body).toContain('--dark: ;');
    expect((await get('/phong-chu/be-vietnam-pro-latin-400-normal.woff2')).statusCode).toBe(200);
    expect((await get('/phong-chu/..%2fpackage.json')).statusCode).toBe(404);
  });
});

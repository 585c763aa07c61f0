import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import sharp from 'sharp';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findUnitByPath } from '@saola/organisations';
import { addRedirect, restorePage } from '@saola/portals';
import { changeMenu, changeSetting, findSiteByHost } from '@saola/sites';
import { exportSite } from './commands/export-site.ts';
import { restoreSite } from './commands/restore-site.ts';
import { changedBy, refusedIn } from './restore/report.ts';
import { lines, siteForTests, story } from './site-for-tests.ts';

const host = 'taphin.laocai.localhost';
/** To the second, as dates are read. */
const nextMonth = `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 19)}Z`;
type Server = Awaited<ReturnType<typeof siteForTests>>;
let there: Server;
let here: Server;
let archive: string;
beforeAll(async () => {
  [there, here] = await Promise.all([siteForTests(), siteForTests(['laocai'])]);
  await fill(there);
  archive = join(there.folder, 'taphin.tar.gz');
  await exportSite(there.test.context(), { site: host, out: archive, drafts: true });
});
afterAll(() => Promise.all([there.stop(), here.stop()]));

const restore = (more: object = {}) => restoreSite(here.test.context(), { file: archive, ...more });

/** A site that has something of everything. */
async function fill(server: Server): Promise<void> {
  const context = server.test.context();
  const { site } = (await findSiteByHost(server.database, host, context.services.config.web))!;
  const siteId = site.id;
  const picture = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#2f6f4f' } })
    .png()
    .toBuffer();
  const src = `data:image/png;base64,${picture.toString('base64')}`;
  await changeSetting(context, { siteId, key: 'languages', value: ['vi', 'en'] });
  await changeSetting(context, { siteId, key: 'phone', value: '0214 3871 555' });
  await changeSetting(context, { siteId, key: 'sections', value: { 'picture-album': 'HIDDEN' } });
  const label = { vi: 'Chợ phiên', en: 'Market' };
  await changeMenu(context, { siteId, change: { add: [{ id: 'cho', label, href: '/trang/cho-phien' }] } });
  const table = '<table><tr><th>Thôn</th><th>Hộ</th></tr><tr><td>Sả Xéng</td><td>42</td></tr></table>';
  const body = `<h2>Kết quả</h2><p>Bà con <b>nhất trí</b>, xem <a href="/lien-he">nơi liên hệ</a>.</p><ul><li><p>Một</p></li></ul>${table}`;
  await server.bring(
    lines(
      story('1', { story: '1', body, category: 'y-te', topic: 3, images: [{ src, alt: 'Ruộng bậc thang' }] }),
      story('1/en', {
        story: '1',
        language: 'en',
        title: 'The hamlet meets',
        url: 'https://cu.vn/en/tin-tuc/a',
      }),
      story('2', {
        url: 'https://cu.vn/tin-tuc/bai-cu-2',
        addresses: ['/bai-2.html'],
        corrections: [{ at: '2020-05-06T02:00:00Z', note: 'Đã sửa giờ họp.' }],
        spokenText: 'Kính mời bà con đến họp thôn.',
      }),
      story('5', { title: 'Lịch tiêm chủng tháng sau', publishedAt: nextMonth }),
      // All that it says stands in its fields.
      story('3', {
        type: 'official',
        title: 'Giàng A Sử',
        body: '<p></p>',
        fields: {
          position: 'Công chức văn hóa - xã hội',
          unit: 'Phòng Văn hóa - Xã hội',
          phone: '0214 3871 115',
          email: 'vanhoa@laocai.gov.vn',
        },
      }),
      // Its form has no summary.
      story('4', {
        type: 'leader',
        title: 'Lý Láo Sản',
        body: '<p>Sinh năm 1980.</p>',
        fields: { position: 'Chủ tịch', tasks: 'Phụ trách chung', portrait: { src, name: 'Lý Láo Sản' } },
      }),
      story('n1', { draft: true, title: 'Bản nháp chưa xong', body: '', channels: ['PORTAL', 'BOARD'] }),
      story('n2', { draft: true, story: '2', title: 'Họp thôn, bản sửa', images: [{ src, alt: 'Ruộng' }] }),
    ),
  );
  const [file] = await server.database
    .withTables<{ 'integrations.imported_files': { file_id: string } }>()
    .selectFrom('integrations.imported_files')
    .select('file_id')
    .execute();
  const unit = (await findUnitByPath(server.database, 'laocai.sapa'))!;
  const block = (id: string, type: string, settings: object) => ({ id, type, settings });
  const rows = [
    {
      id: 'a',
      layout: 'TWO',
      tone: 'PAPER',
      columns: [
        [
          block('m', 'banner', {
            heading: { vi: 'Chợ phiên' },
            picture: { fileId: file!.file_id, alt: { vi: 'Chợ' } },
          }),
        ],
        [block('n', 'list-by-field', { source: 'HERE', area: unit.id })],
      ],
    },
  ];
  const page = { siteId, title: { vi: 'Chợ phiên' }, rows, over: false };
  await restorePage(context, { ...page, slot: 'FREE', path: '/trang/cho-phien', state: 'PUBLISHED' });
  await restorePage(context, { ...page, slot: 'HOME', path: null, state: 'DRAFT' });
  await addRedirect(context, { siteId, path: '/cu', target: '/trang/cho-phien', permanent: false });
}

/** Everything an archive says, without what is another on each server: ids, and when it was written. */
async function saidIn(path: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const entry of createReadStream(path).pipe(createGunzip()).pipe(extract())) {
    const parts: Uint8Array[] = [];
    for await (const part of entry) parts.push(part as Uint8Array);
    files[entry.header.name] = Buffer.concat(parts).toString('utf8');
  }
  const {
    exportedAt: _at,
    revision: _revision,
    changedAt: _changed,
    changedBy: _by,
    ...site
  } = JSON.parse(files['site.json']!) as Record<string, unknown>;
  const title = (line: string) => /"title":("[^"]*"|\{[^}]*\})/.exec(line)?.[1] ?? line;
  const sorted = (text: string) => text.split('\n').toSorted((a, b) => (title(a) < title(b) ? -1 : 1));
  const told = {
    stories: sorted(files['stories.jsonl']!).join('\n'),
    drafts: sorted(files['drafts.jsonl']!).join('\n'),
    pages: sorted(files['pages.jsonl']!).join('\n'),
    redirects: files['redirects.csv']!,
    site: JSON.stringify(site),
    media: String(Object.keys(files).filter((name) => name.startsWith('media/')).length),
  };
  const ids = new Map<string, number>();
  const number = (id: string) => String(ids.get(id) ?? (ids.set(id, ids.size), ids.size - 1));
  const times = /"(publishedAt|changedAt|updatedAt)":"20(2[6-9]|[3-9]\d)[^"]*"/g;
  return Object.fromEntries(
    Object.entries(told).map(([name, text]) => [
      name,
      text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, number).replace(times, '"$1":"today"'),
    ]),
  );
}

it('who may not bring all that a site is made of brings nothing', async () => {
  await expect(restoreSite(here.context(), { file: archive })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  expect(await findSiteByHost(here.database, host, here.test.services.config.web)).toBeNull();
});

it('a site taken to an empty server stands there whole: taken away again it says the same', async () => {
  const report = await restore();
  expect(report.lines).toEqual([]);
  expect(report).toMatchObject({
    made: true,
    settings: { RESTORED: 4 },
    pages: { RESTORED: 2 },
    stories: { counts: { created: 5, refused: 0 }, lines: [] },
    drafts: { counts: { created: 3, refused: 0 }, lines: [] },
  });
  const out = join(here.folder, 'again.tar.gz');
  await exportSite(here.test.context(), { site: host, out, drafts: true });
  expect(await saidIn(out)).toEqual(await saidIn(archive));
  expect((await here.get('/trang/cho-phien')).statusCode).toBe(200);
  expect((await here.get('/bai-2.html')).headers.location).toContain('/tin-tuc/hop-thon');
  expect((await here.get('/en/tin-tuc/the-hamlet-meets')).body).toContain('The hamlet meets');
  // Told as corrected there, it is told so here; spoken and planned as its officers wished.
  const corrected = new URL((await here.get('/bai-2.html')).headers.location!, 'http://x').pathname;
  expect((await here.get(corrected)).body).toContain('Đã sửa giờ họp.');
  const kept = await here.database
    .withTables<{
      'newsroom.editions': Record<'title' | 'state' | 'spoken_text', string> & { public_from: Date };
    }>()
    .selectFrom('newsroom.editions')
    .select(['state', 'spoken_text', 'public_from'])
    .where((row) => row.or([row('spoken_text', 'is not', null), row('title', 'like', 'Lịch tiêm chủng%')]))
    .orderBy('public_from')
    .execute();
  expect(kept).toMatchObject([
    { spoken_text: 'Kính mời bà con đến họp thôn.' },
    { state: 'APPROVED', public_from: new Date(nextMonth) },
  ]);
  expect((await here.get('/tin-tuc/lich-tiem-chung-thang-sau')).statusCode).toBe(404);
});

it('a rehearsal on a site that has nothing of it says what then comes', async () => {
  const site = 'laocai.localhost';
  const told = ({ settings, stories, drafts }: Awaited<ReturnType<typeof restore>>) =>
    [stories, drafts].map((part) => [settings, part?.counts, part?.lines]);
  const rehearsal = told(await restore({ site, dryRun: true }));
  expect(rehearsal).toEqual(told(await restore({ site })));
  expect(rehearsal[0]![1]).toMatchObject({ created: 5, refused: 0 });
  // Its languages will be open by then.
  expect(JSON.stringify(rehearsal)).not.toContain('language-not-on-site');
});

it('brought a second time changes nothing, and keeps what officers changed here', async () => {
  const { site } = (await findSiteByHost(here.database, host, here.test.services.config.web))!;
  await changeSetting(here.test.context(), { siteId: site.id, key: 'phone', value: '0214 3871 999' });
  const report = await restore();
  expect([changedBy(report), refusedIn(report)]).toEqual([0, 0]);
  expect(report.lines.map(({ what, became }) => [what, became])).toEqual([['phone', 'LEFT']]);
  const rehearsal = await restore({ dryRun: true });
  expect([rehearsal.pages, changedBy(rehearsal)]).toEqual([report.pages, 0]);
  expect(rehearsal.pages).toMatchObject({ UNCHANGED: 2, RESTORED: 0 });
  const over = await restore({ update: true });
  expect([changedBy(over), over.settings]).toEqual([1, expect.objectContaining({ RESTORED: 1, LEFT: 0 })]);
});

it('a file that is no export is refused in words, and so is one of a newer Saola', async () => {
  const file = await here.file('{"id":"1"}\n', 'tin.jsonl');
  await expect(restoreSite(here.test.context(), { file })).rejects.toMatchObject({
    code: 'integrations/not-an-export',
  });
  await expect(restoreSite(there.test.context(), { file: archive, site: host })).rejects.toMatchObject({
    code: 'integrations/archive-of-this-site',
  });
});

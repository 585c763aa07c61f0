import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { writeEdition } from '@saola/newsroom';
import { findUnitByPath } from '@saola/organisations';
import { findSiteOfUnit } from '@saola/sites';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile } from './commands/import-file.ts';
import { queueImport } from './commands/queue-import.ts';
import { resumeImport, stopImport } from './commands/stop-import.ts';
import type { UploadOptions } from './imported-story.ts';
import { importUploadTask } from './jobs/import-upload.ts';
import { getImport, listImports } from './queries/list-imports.ts';
import { integrationsTables } from './tables.ts';
import { lines, siteForTests, story } from './site-for-tests.ts';

let site: Awaited<ReturnType<typeof siteForTests>>;
beforeAll(async () => {
  site = await siteForTests();
});
afterAll(() => site.stop());

it('what was published elsewhere stands on the site from its own date, and its former address leads there', async () => {
  const report = await site.bring(
    lines(story('1', { url: 'https://cu.taphin.vn/tin/hop-thon-1.html', category: 'Giao thông, hạ tầng' })),
  );
  expect(report.counts).toMatchObject({ read: 1, created: 1, refused: 0, redirects: 1 });
  const old = await site.get('/tin/hop-thon-1.html');
  expect(old.statusCode).toBe(301);
  const page = await site.get(new URL(old.headers.location!).pathname);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Bà con bàn việc làm đường vào thôn.');
  expect(page.body).toContain('12/3/2019');
  // Whoever harvests what changed since yesterday is to have it, however old its date.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const ask = 'verb=ListRecords&metadataPrefix=oai_dc&set=news';
  const since = (await site.get(`/oai?${ask}&from=${yesterday}`)).body;
  expect(since).toContain('Họp thôn Suối Thầu lần 1');
  expect(/<datestamp>([^<]+)/.exec(since)?.[1] ?? '').toSatisfy((stamp: string) => stamp > yesterday);
  expect((await site.get(`/oai?${ask}&until=2019-12-31`)).body).not.toContain('lần 1');
});

it('stories of one title have the first free numbers behind their addresses', async () => {
  const titles = (...all: string[]) => lines(...all.map((title, n) => story(`${title} ${n}`, { title })));
  await site.bring(titles('Lịch tiếp dân', 'Lịch tiếp dân 4'), { source: 'một' });
  await site.bring(titles(...Array<string>(4).fill('Lịch tiếp dân')), { source: 'hai' });
  const { rows } = await sql<{ slug: string }>`
    select slug from portals.articles where slug like 'lich-tiep-dan%' order by slug`.execute(site.database);
  expect(rows.map(({ slug }) => slug.slice('lich-tiep-dan'.length))).toEqual([
    '',
    '-2',
    '-3',
    '-4',
    '-5',
    '-6',
  ]);
});

it('a second time nothing changes, and a change of the source is taken only when asked', async () => {
  const before = story('2');
  const after = story('2', { title: 'Họp thôn Suối Thầu: đã có kết quả' });
  expect((await site.bring(lines(before))).counts).toMatchObject({ created: 1 });
  expect((await site.bring(lines(before))).counts).toMatchObject({ created: 0, unchanged: 1, updated: 0 });
  expect((await site.bring(lines(after))).counts).toMatchObject({ created: 0, changed: 1, updated: 0 });
  expect((await site.bring(lines(after), { update: true })).counts).toMatchObject({ created: 0, updated: 1 });
  expect((await site.bring(lines(after), { update: true })).counts).toMatchObject({
    unchanged: 1,
    updated: 0,
  });
});

it('what came as two stories stays two when its source joins them later: each takes its own new words', async () => {
  const english = { language: 'en', url: 'https://cu.vn/en/a' };
  await site.bring(
    lines(story('8', { title: 'Chợ cũ' }), story('8/en', { ...english, title: 'The old market' })),
  );
  const joined = lines(
    story('8', { story: 'x', title: 'Chợ mới' }),
    story('8/en', { ...english, story: 'x', title: 'The new market' }),
  );
  expect((await site.bring(joined, { update: true })).counts).toMatchObject({ updated: 2, refused: 0 });
  expect(await editionsOf(['Chợ mới', 'The new market'])).toMatchObject([
    { language: 'en', number: 2, state: 'APPROVED', titles: ['The old market', 'The new market'] },
    { language: 'vi', number: 2, state: 'APPROVED', titles: ['Chợ cũ', 'Chợ mới'] },
  ]);
  expect((await site.get('/en/tin-tuc/the-old-market')).statusCode).toBe(301);
});

it('a draft is written anew as long as nobody here has had a hand in it', async () => {
  const bring = (title: string) =>
    site.bring(lines(story('9', { draft: true, title, body: '' })), { update: true });
  expect((await bring('Nháp một')).counts).toMatchObject({ created: 1 });
  for (const title of ['Nháp hai', 'Nháp ba'])
    expect((await bring(title)).counts).toMatchObject({ updated: 1, refused: 0 });
  const [draft] = await editionsOf(['Nháp ba']);
  expect(draft).toMatchObject({ number: 1, state: 'DRAFT', revision: 3, titles: ['Nháp ba'] });
  const content = { summary: 'Viết ở đây.' };
  await writeEdition(site.test.context(), { editionId: draft!.id, revision: 3, content });
  const report = await bring('Nháp bốn');
  expect(report).toMatchObject({ counts: { updated: 0, refused: 1 }, lines: [{ code: 'changed-here' }] });
  expect(await editionsOf(['Nháp ba'])).toMatchObject([{ revision: 4 }]);
});

it('a draft that was published in its source since is published here, and its next draft waits beside', async () => {
  const bring = (more: object) => site.bring(lines(story('10', more)), { update: true });
  await bring({ draft: true, title: 'Bản chờ duyệt' });
  expect((await bring({ title: 'Bản đã duyệt' })).counts).toMatchObject({ updated: 1 });
  expect((await site.get('/tin-tuc/ban-da-duyet')).statusCode).toBe(200);
  await bring({ draft: true, title: 'Bản sửa tiếp' });
  expect(await editionsOf(['Bản đã duyệt', 'Bản sửa tiếp'])).toMatchObject([
    { number: 1, state: 'APPROVED' },
    { number: 2, state: 'DRAFT' },
  ]);
});

/** Editions by their titles, in the order of languages and numbers, with all titles of their story. */
const editionsOf = (titles: string[]) =>
  site.database
    .withTables<{ 'newsroom.editions': Record<'id' | 'story_id' | 'title' | 'language' | 'state', string> }>()
    .selectFrom('newsroom.editions as edition')
    .select(['edition.id', 'language', 'state'])
    .select([
      sql<number>`edition.number`.as('number'),
      sql<number>`edition.revision`.as('revision'),
      sql<string[]>`(select array_agg(title order by number) from newsroom.editions other
        where other.story_id = edition.story_id)`.as('titles'),
    ])
    .where('title', 'in', titles)
    .orderBy('language')
    .orderBy('number')
    .execute();

it('each wrong line is answered with its reason, and keeps no other from coming', async () => {
  const report = await site.bring(
    [
      JSON.stringify(story('31')),
      '{"id": "32", "title": "hỏng',
      JSON.stringify(story('33', { publishedAt: '2023-02-31' })),
      '',
      JSON.stringify(story('34', { title: ' ' })),
      JSON.stringify(story('31', { title: 'Mã trùng, lời khác' })),
      JSON.stringify(story('35', { body: `<p>${'dài '.repeat(300_000)}</p>` })),
      JSON.stringify(story('36', { language: 'fr' })),
      JSON.stringify(story('37')),
    ].join('\n'),
  );
  expect(report.counts).toMatchObject({ read: 8, created: 2, refused: 6 });
  expect(report.lines.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '2 not-json',
    '3 date-wrong',
    '5 title-missing',
    '8 language-unknown',
    '6 id-twice',
    '7 body-too-long',
  ]);
});

it('an import sounds from no loudspeaker and wakes nobody: it goes to the portals alone and tells no event', async () => {
  await site.bring(lines(story('4', { title: 'Tin cũ không phát lên loa' })));
  const { database } = site;
  const editions = await database
    .withTables<{ 'newsroom.editions': { title: string; channels: string[]; public_from: Date } }>()
    .selectFrom('newsroom.editions')
    .select(['channels', 'public_from'])
    .where('title', '=', 'Tin cũ không phát lên loa')
    .execute();
  expect(editions).toEqual([{ channels: ['PORTAL'], public_from: new Date('2019-03-12T08:30:00+07:00') }]);
  const told = await database
    .withTables<{ 'jobs.job': { name: string } }>()
    .selectFrom('jobs.job')
    .select('name')
    .where('name', 'like', 'portals.%')
    .execute();
  expect(told).toEqual([]);
});

it('broken off in the middle it goes on where it was, nothing doubled', async () => {
  const file = await site.file(lines(...Array.from({ length: 250 }, (_none, place) => story(`5-${place}`))));
  const stop = new AbortController();
  const options = { site: 'taphin.laocai.localhost', file };
  const first = await importFile(site.context(), {
    ...options,
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  expect(first).toMatchObject({ stopped: true, counts: { created: 100 } });
  const second = await importFile(site.context(), options);
  expect(second).toMatchObject({
    importId: first.importId,
    resumed: true,
    stopped: false,
    counts: { read: 250, created: 150, unchanged: 100 },
  });
  const { count } = await integrationsTables(site.database)
    .selectFrom('integrations.imported_items')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('key', 'like', '5-%')
    .executeTakeFirstOrThrow();
  expect(count).toBe(250);
});

it('who may not, is refused; a rehearsal writes nothing', async () => {
  await expect(site.bring(lines(story('6')), { site: 'sapa.laocai.localhost' })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  expect((await site.bring(lines(story('6')), { dryRun: true })).counts).toMatchObject({ created: 1 });
  expect((await site.bring(lines(story('6')))).counts).toMatchObject({ created: 1, unchanged: 0 });
});

it('a rehearsal says of each what the import then says: wrong fields, and what a form asks for', async () => {
  const fields = { position: 'Chủ tịch', tasks: 'Phụ trách chung' };
  const content = lines(
    story('61', { type: 'official', body: '<p></p>', fields: { position: 'Công chức' } }),
    story('62', { type: 'leader', fields: { ...fields, email: 'không có' } }),
    story('63', { type: 'leader', fields }),
    story('64', { type: 'leader', fields, body: '<p></p>' }),
    story('65', { type: 'khong-co' }),
  );
  const told = ({ counts, lines }: Awaited<ReturnType<typeof site.bring>>) => [counts, lines];
  const rehearsal = await site.bring(content, { dryRun: true });
  expect(rehearsal.lines.map(({ id, level }) => [id, level])).toEqual(
    expect.arrayContaining(['61', '62', '64', '65'].map((id) => [id, 'REFUSED'])),
  );
  expect(rehearsal.counts).toMatchObject({ created: 1, refused: 4 });
  expect(told(await site.bring(content))).toEqual(told(rehearsal));
});

it('what is sent is looked at once, brought in behind the answer, and told of line by line', async () => {
  const context = site.test.context();
  const content = lines(story('71'), story('72', { publishedAt: 'hôm qua' }));
  const { importId, siteId } = await queue(content);
  expect(await getImport(context, importId)).toMatchObject({ state: 'RUNNING', fileName: 'tin.jsonl' });
  // Sent twice by an impatient hand it waits once; with other choices it is not taken in silence.
  expect(await queue(content)).toMatchObject({ importId, resumed: true });
  await expect(queue(content, { update: true })).rejects.toMatchObject({
    code: 'integrations/import-under-way',
  });

  await workOff();
  expect(await getImport(context, importId)).toMatchObject({
    state: 'DONE',
    counts: { read: 2, created: 1, refused: 1 },
    lines: [{ line: 2, level: 'REFUSED', code: 'date-wrong', id: '72' }],
  });
  expect((await listImports(context, { siteId })).items.map(({ id }) => id)).toContain(importId);
  expect((await listImports(site.test.context(site.administrator), {})).items).toEqual([]);
});

it('a file that nobody knows is refused at once', async () => {
  await expect(queue('PK\u0003\u0004 không phải')).rejects.toMatchObject({
    code: 'integrations/format-not-known',
  });
});

it('a rehearsal is told of like an import; one that is stopped goes on from the file that was sent', async () => {
  const context = site.test.context();
  const content = lines(...Array.from({ length: 150 }, (_, nth) => story(`8-${nth}`)));
  const rehearsal = await queue(content, { dryRun: true });
  await workOff();
  expect(await getImport(context, rehearsal.importId)).toMatchObject({
    state: 'DONE',
    rehearsal: true,
    counts: { created: 150 },
    canResume: false,
  });

  const { importId } = await queue(content);
  expect(importId).not.toBe(rehearsal.importId);
  await stopImport(context, { importId });
  await workOff();
  expect(await getImport(context, importId)).toMatchObject({
    state: 'STOPPED',
    counts: { created: 100 },
    canResume: true,
  });
  await resumeImport(context, { importId });
  await workOff();
  expect(await getImport(context, importId)).toMatchObject({
    state: 'DONE',
    counts: { created: 50, unchanged: 100 },
  });
  await expect(resumeImport(context, { importId })).rejects.toMatchObject({
    code: 'integrations/import-not-stopped',
  });
});

async function queue(content: string, options: UploadOptions = {}) {
  const unit = await findUnitByPath(site.database, 'laocai.taphin');
  const { id: siteId } = (await findSiteOfUnit(site.database, unit!.id))!;
  const path = await site.file(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { name: 'tin.jsonl', path, sha256 };
  return { siteId, ...(await queueImport(site.test.context(), { siteId, file, options })) };
}

async function workOff(): Promise<void> {
  const [job, ...more] = await site.test.services.boss.fetch<{
    input: Parameters<typeof importUploadTask.handle>[1];
  }>(importUploadTask.name, { batchSize: 9 });
  expect(more).toEqual([]);
  await importUploadTask.handle(site.test.context(), job!.data.input);
  await site.test.services.boss.complete(importUploadTask.name, job!.id);
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findEmbeddedPostgres } from '@saola/platform/database';
import { approve, done, officer, submitStory, writeStory } from '../bad-input/desk.ts';
import { type Saola, startSaola } from '../support/saola.ts';
import { until } from '../support/until.ts';

/** What is asked of the database for a request. */
const asking = new AsyncLocalStorage<string[]>();
let first: Saola;
let second: Saola;
let folder: string;
const host = 'taphin.laocai.localhost';

beforeAll(async () => {
  const { query } = pg.Client.prototype;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [asked] = given as [string | { text: string }];
    asking.getStore()?.push(typeof asked === 'string' ? asked : asked.text);
    return Reflect.apply(query, this, given) as never;
  });
  first = await startSaola();
  folder = await mkdtemp(join(tmpdir(), 'saola-second-'));
  // Processes of one Saola have its keys in common.
  await cp(join(first.server.config.dataDir, 'keys'), join(folder, 'keys'), {
    recursive: true,
    filter: (from) => !from.endsWith('data-folder-id'),
  });
  second = await startSaola({
    DATA_DIR: folder,
    DATABASE_URL: (await findEmbeddedPostgres(first.server.config.dataDir))!,
    // Its own broker: devices belong to the first.
    SAOLA_ROLES: 'web,gateway',
    SAOLA_DEMO: 'no',
    PUBLIC_URL: first.server.config.web.publicUrl,
    TRUST_PROXY: 'yes',
    SAOLA_PAGE_LIMIT: '60',
  });
});
afterAll(async () => {
  await second?.stop();
  await first?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Pages that ask the database more than five times before they are there, and what they ask. */
async function asksTooMuch(paths: readonly string[], host: string): Promise<string[][]> {
  const found: string[][] = [];
  const { server } = first.server.web!;
  const take = server.emit.bind(server);
  for (const path of paths) {
    const asked: string[] = [];
    // Loudspeakers and boards ask at the same time, and count for themselves.
    const isOurs = (request: unknown) => (request as IncomingMessage | undefined)?.url === path;
    server.emit = ((...event: Parameters<typeof take>) =>
      isOurs(event[1]) ? asking.run(asked, () => take(...event)) : take(...event)) as never;
    const { status } = await first.ask(path, { host });
    server.emit = take;
    expect([path, status]).toEqual([path, 200]);
    if (asked.length === 0 || asked.length > 5) found.push([path, ...asked]);
  }
  return found;
}

it('the first showing of a page after a start asks the database five times at most', async () => {
  const { database } = first.server.services;
  await sql`update boards.deliveries set last_shown_at = now()`.execute(database);
  const article = '/tin-tuc/tiem-vac-xin-soi-rubella-cho-tre-em-tai-tram-y-te-xa';
  const pages = ['/', '/tin-tuc', article, '/gioi-thieu', '/tiep-can-thong-tin', '/chi-dao-dieu-hanh', '/en'];
  expect(await asksTooMuch(pages, host)).toEqual([]);
});

const at = (address: string) => ({ host, headers: { 'x-forwarded-for': address } });

it('an approved story is at the readers of both servers, whose lists were in memory', async () => {
  const author = await officer(first.ask, 'soantin.taphin');
  const approver = await officer(first.ask, 'duyettin.taphin');
  const both = [first, second];
  const lists = () => Promise.all(both.map(({ ask }) => ask('/tin-tuc', { host })));
  await lists();
  const kept = await lists();
  expect(kept.map(({ status }) => status)).toEqual([200, 200]);
  const title = 'Hai máy chủ, một tin';
  const edition = await submitStory(author, await writeStory(author, title));
  done(await approve(approver, edition));
  await until(
    async () => (await lists()).every(({ text }) => text.includes(title)),
    'the story stands on both',
  );
  expect(await asksTooMuch(['/', '/en'], host)).toEqual([]);
});

it('a page from memory says what a drawn one said, packed or not, and that nothing has changed', async () => {
  const drawn = await second.ask('/lien-he', { ...at('203.0.113.1') });
  const again = await second.ask('/lien-he', { ...at('203.0.113.1') });
  expect([again.status, again.text, again.headers.etag]).toEqual([200, drawn.text, drawn.headers.etag]);
  for (const name of [
    'cache-control',
    'content-security-policy',
    'vary',
    'content-type',
    'surrogate-key',
    'cache-tag',
  ])
    expect([name, again.headers[name]]).toEqual([name, drawn.headers[name]]);
  const packed = { 'accept-encoding': 'gzip', 'x-forwarded-for': '203.0.113.1' };
  const zips = [];
  for (let time = 0; time < 3; time++) zips.push(await second.ask('/lien-he', { host, headers: packed }));
  expect(zips.map(({ headers }) => [headers['content-encoding'], headers.etag])).toEqual(
    zips.map(() => ['gzip', String(drawn.headers.etag).replace(/"$/, '-gzip"')]),
  );
  const known = { 'if-none-match': String(drawn.headers.etag), 'x-forwarded-for': '203.0.113.1' };
  const nothing = await second.ask('/lien-he', { host, headers: known });
  expect([nothing.status, nothing.text]).toEqual([304, '']);
  const head = await second.ask('/lien-he', { method: 'HEAD', ...at('203.0.113.1') });
  expect([head.status, head.text, head.headers.etag]).toEqual([200, '', drawn.headers.etag]);
});

it('questions that nobody reads are one page; a flood from one address is told to wait, and others are answered', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      second.ask(`/lien-he?x=${number}&utm=${number}`, at('203.0.113.2')),
    ),
  );
  expect([
    ...new Set(answers.map(({ status, headers }) => `${status} ${String(headers.etag)}`)),
  ]).toHaveLength(1);
  const flood = await Promise.all(
    Array.from({ length: 200 }, (_, number) => second.ask(`/khong-co-${number}`, at('203.0.113.3'))),
  );
  const refused = flood.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(50);
  expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused[0]!.text).toContain('quá nhiều yêu cầu');
  expect((await second.ask('/lien-he', at('203.0.113.4'))).status).toBe(200);
});

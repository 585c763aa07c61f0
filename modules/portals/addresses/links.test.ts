import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';
import { portalsTables } from '../tables.ts';
import { askOutside, type Guard } from './ask-outside.ts';
import { findLinks } from './find-links.ts';
import { checkLinksOf } from './jobs/check-all-links.ts';
import { listBrokenLinks } from './queries/list-broken-links.ts';

const anywhere: Guard = { mayAsk: () => true, lookup: undefined };
const day = 86_400_000; // ms

let province: ProvinceForTests;
let server: Server;
let outside = '';
let asked: string[] = [];
beforeAll(async () => {
  province = await provinceForTests({ CHECK_LINKS_OUTSIDE: 'yes' });
  server = createServer((request, reply) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/chuyen') reply.writeHead(302, { location: '/mat' });
    else if (request.url === '/chi-get' && request.method === 'HEAD') reply.writeHead(405);
    else reply.writeHead({ '/mat': 404, '/hong': 503, '/cam': 403 }[request.url ?? ''] ?? 200);
    reply.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await province.app.close();
  await province.test.stop();
});

const linksTo = (...hrefs: string[]) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: hrefs.map((href) => ({
        type: 'text',
        text: `Tài liệu kèm theo tại ${href}`,
        marks: [{ type: 'link', attrs: { href } }],
      })),
    },
  ],
});
const inside = (path: string) => `http://taphin.laocai.localhost:3000${path}`;
const check = (storyId: string, daysOn = 0) =>
  checkLinksOf(
    { ...province.test.context(), now: () => new Date(Date.now() + daysOn * day) },
    [{ storyId, language: 'vi' }],
    anywhere,
  );
const brokenOf = async (storyId: string) => {
  const { items } = await listBrokenLinks(province.test.context(), {});
  return items
    .filter((link) => link.storyId === storyId)
    .map(({ address, problem }) => [address, problem])
    .sort();
};

it('finds addresses in texts, fields and files, each once, and leaves mail and telephone out', () => {
  const file = '0197f000-0000-7000-8000-000000000001';
  const links = findLinks({
    html: '<p><a href="https://a.example/?x=1&amp;y=2" rel="nofollow">a</a> <a href="mailto:a@b.example">m</a></p>',
    fields: { page: 'https://b.example', rows: [{ file: { fileId: file, name: 'x' } }], note: 'không phải' },
    attachments: [{ fileId: file, name: 'x.pdf' }],
  });
  expect(links).toEqual(['https://a.example/?x=1&y=2', `/tep/${file}`, 'https://b.example']);
});

describe('inside the network', () => {
  it('says which pages and files are gone, and forgets what is mended', async () => {
    const target = await province.publish('Bài được dẫn');
    const gone = await province.publish('Bài sẽ gỡ');
    const file = '/tep/0197f000-0000-7000-8000-000000000001/x.pdf';
    const paths = ['/tin-tuc/bai-duoc-dan', '/tin-tuc/bai-se-go', '/tin-tuc/chua-he-co', file];
    paths.push('/lien-he', '/trang/khong-co');
    const { storyId } = await province.publish('Bài dẫn', { body: linksTo(...paths.map(inside)) });
    await province.correct(target.storyId, { title: 'Bài được dẫn, tên mới' });
    await province.withdraw(gone.storyId, { reason: 'Hoãn.', way: 'GONE' });
    await check(storyId);
    await check(storyId);
    expect(await brokenOf(storyId)).toEqual([
      [inside(file), 'FILE_MISSING'],
      [inside('/tin-tuc/bai-se-go'), 'WITHDRAWN'],
      [inside('/tin-tuc/chua-he-co'), 'NOT_FOUND'],
      [inside('/trang/khong-co'), 'NOT_FOUND'],
    ]);
    await province.publish('Chưa hề có');
    await check(storyId);
    expect(await brokenOf(storyId)).toHaveLength(3);
    await province.correct(storyId, { body: linksTo(inside('/lien-he')) });
    await check(storyId);
    expect(await brokenOf(storyId)).toEqual([]);
  });
});

describe('outside', () => {
  it('asks once a day, and says it when a page was away on two days running', async () => {
    const hrefs = [`${outside}/tot`, `${outside}/mat`];
    const { storyId } = await province.publish('Bài dẫn ra ngoài', { body: linksTo(...hrefs) });
    asked = [];
    await check(storyId);
    await check(storyId);
    expect(asked).toEqual(['HEAD /tot', 'HEAD /mat', 'GET /mat']);
    expect(await brokenOf(storyId)).toEqual([]);
    await check(storyId, 1);
    expect(await brokenOf(storyId)).toEqual([[`${outside}/mat`, 'NOT_FOUND']]);
    await portalsTables(province.test.services.database)
      .updateTable('portals.outside_links')
      .set({ problem: null, failing_since: null })
      .execute();
    await check(storyId, 1);
    expect(await brokenOf(storyId)).toEqual([]);
  });

  it('reads what servers answer as a person would', async () => {
    const ask = (path: string) => askOutside(outside + path, anywhere);
    expect(await Promise.all(['/tot', '/cam', '/chi-get'].map(ask))).toEqual([null, null, null]);
    expect(await Promise.all(['/chuyen', '/mat', '/hong'].map(ask))).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'REFUSED',
    ]);
  });

  it('is never sent into the house: not by address, by name, nor by a redirect', async () => {
    asked = [];
    for (const address of [outside, 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/latest'])
      expect(await askOutside(address), address).toBe('NO_ANSWER');
    // The first step is let through; the second is held to the rules.
    let steps = 0;
    const onlyFirst: Guard = { mayAsk: () => ++steps === 1, lookup: undefined };
    expect(await askOutside(`${outside}/chuyen`, onlyFirst)).toBe('NO_ANSWER');
    expect(asked).toEqual(['HEAD /chuyen']);
  });
});

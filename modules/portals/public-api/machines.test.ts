import { actorWith } from '@saola/platform/testing';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOfAtom, problemsOfRss, readXml } from '../feeds/check-feed.ts';
import { elements, mandatory } from '../metadata/dublin-core.ts';
import { listMetadataGaps } from '../metadata/queries/list-metadata-gaps.ts';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const api = '/api/public/sites/taphin.laocai.localhost';
const json = async <T>(url: string): Promise<T> => (await province.get(url)).json() as T;

interface Listed {
  items: { id: string; title: string; url: string; type: string }[];
  next: string | null;
}

describe('feeds of a site', () => {
  it('have what was published at once, by the rules, with addresses that lead there', async () => {
    const { storyId } = await province.publish('Họp thôn ]]> & <b>bàn</b> việc “đường” 🛣');
    for (const path of ['/rss.xml', '/tin-tuc/rss.xml']) {
      const { body, statusCode, headers } = await province.getAnew(path);
      expect([statusCode, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
      expect(problemsOfRss(body)).toEqual([]);
      expect(body).toContain(`urn:uuid:${storyId}`);
      expect(body).toContain('Họp thôn ]]&gt; &amp; &lt;b&gt;bàn&lt;/b&gt; việc “đường” 🛣');
    }
    const { body } = await province.getAnew('/tin-tuc/atom.xml');
    expect(problemsOfAtom(body)).toEqual([]);
    const entry = readXml(body).children.find(({ name }) => name === 'entry')!;
    const { href } = entry.children.find(({ name }) => name === 'link')!.attributes;
    expect((await province.get(new URL(href!).pathname)).statusCode).toBe(200);
  });

  it('say once that nothing is new, and let go what is withdrawn', async () => {
    const { storyId } = await province.publish('Tin sẽ gỡ');
    const first = await province.getAnew('/tin-tuc/rss.xml');
    expect(first.body).toContain('Tin sẽ gỡ');
    await province.withdraw(storyId, { reason: 'Sai ngày.', way: 'GONE' });
    expect((await province.getAnew('/tin-tuc/rss.xml')).body).not.toContain('Tin sẽ gỡ');
    const url = '/tin-tuc/atom.xml';
    const { headers } = await province.get(url);
    const before = new Date(Date.parse(String(headers['last-modified'])) - 60_000).toUTCString();
    for (const [asked, status] of [
      [{ 'if-none-match': String(headers.etag) }, 304],
      [{ 'if-modified-since': String(headers['last-modified']) }, 304],
      [{ 'if-modified-since': before }, 200],
      // Who names the bytes is not asked for the time.
      [{ 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) }, 200],
    ] as const) {
      const again = await province.app.inject({
        url,
        headers: { host: 'taphin.laocai.localhost:3000', ...asked },
      });
      expect([asked, again.statusCode]).toEqual([asked, status]);
    }
  });

  it('speak the language of their address, and are not where there is no list', async () => {
    const { storyId } = await province.publish('Chợ phiên');
    await province.translate(storyId, 'en', 'Market day');
    const { body } = await province.getAnew('/en/rss.xml');
    expect(problemsOfRss(body)).toEqual([]);
    expect(body).toContain('<language>en</language>');
    expect(body).toContain('<title>Market day</title>');
    expect(body).not.toContain('Chợ phiên');
    expect((await province.get('/khong-co/rss.xml')).statusCode).toBe(404);
    expect((await province.get('/chi-dao-dieu-hanh/atom.xml')).statusCode).toBe(200);
  });
});

describe('the public interface', () => {
  it('lists what readers have now, by key, and gives an item whole', async () => {
    for (const title of ['Một', 'Hai', 'Ba']) await province.publish(`Mục số ${title}`);
    await province.publish('Mai mới có', { publicFrom: new Date(Date.now() + 86_400_000) });
    const first = await json<Listed>(`${api}/items?q=muc so&limit=2`);
    const rest = await json<Listed>(`${api}/items?q=muc so&limit=2&after=${first.next}`);
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual([
      'Mục số Ba',
      'Mục số Hai',
      'Mục số Một',
    ]);
    expect(rest.next).toBeNull();
    expect((await json<Listed>(`${api}/items?q=mai moi co`)).items).toEqual([]);
    const { id, url } = first.items[0]!;
    const whole = await json<Record<string, unknown>>(`${api}/items/${id}`);
    expect(whole).toMatchObject({ id, url, html: '<p>Lời của bài.</p>', text: 'Lời của bài.' });
    expect(whole.dublinCore).toMatchObject({
      title: ['Mục số Ba'],
      creator: ['Xã Tả Phìn'],
      language: ['vi'],
    });
  });

  it('is open to every page of the web, and says when nothing has changed', async () => {
    const { headers } = await province.get('/api/public/sites');
    expect(headers['access-control-allow-origin']).toBe('*');
    const again = await province.app.inject({
      url: '/api/public/sites',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect(again.statusCode).toBe(304);
    const sites = await json<{ items: { host: string }[]; next: string | null }>('/api/public/sites?limit=2');
    expect(sites.items.map(({ host }) => host)).toEqual(['laocai.localhost', 'press.laocai.localhost']);
    expect((await province.get('/api/public/sites/khong-co.localhost/items')).statusCode).toBe(404);
    expect((await province.get(`${api}/items?language=km`)).statusCode).toBe(404);
    expect((await province.get(`${api}/items?type=khong-co`)).statusCode).toBe(404);
  });

  it('hands out Dublin Core of every page and item, complete, in three forms', async () => {
    const { items } = await json<{ items: { dublinCore: Record<string, string[]> }[] }>(`${api}/metadata`);
    expect(items.length).toBeGreaterThan(5);
    for (const { dublinCore } of items)
      for (const element of mandatory) expect(dublinCore[element]!.join('')).not.toBe('');
    const { body: xml } = await province.get(`${api}/metadata?format=xml&limit=1`);
    const root = readXml(xml);
    expect(root.children.every(({ children }) => children[0]?.name === 'oai_dc:dc')).toBe(true);
    expect(root.attributes.next).toBeTruthy();
    const csv = await province.get(`${api}/metadata?format=csv&limit=1`);
    expect(csv.body.split('\r\n')[0]).toBe(`\ufeffid,updated,${elements.join(',')}`);
    expect(csv.headers.link).toMatch(/after=[\w-]+>; rel="next"$/);
  });
});

describe('metadata', () => {
  it('stand in the head of home, list and item, several values parted by semicolons', async () => {
    const { storyId } = await province.publish('Lúa chín; gặt thôi', { category: 'nong-nghiep' });
    const { items } = await json<Listed>(`${api}/items?q=lua chin`);
    expect(items[0]?.id).toBe(storyId);
    const path = new URL(items[0]!.url).pathname;
    for (const page of ['/', '/tin-tuc', '/gioi-thieu', path]) {
      const { body } = await province.getAnew(page);
      for (const element of mandatory)
        expect(body).toMatch(new RegExp(`<meta name="DC.${element}" content="[^"]`));
    }
    const { body } = await province.getAnew(path);
    expect(body).toContain('<meta name="DC.title" content="Lúa chín; gặt thôi"');
    expect(body).toMatch(/<meta name="DC.subject" content="Nông nghiệp; Tin tức; /);
    expect(body).toContain('<meta property="og:type" content="article"');
    const graph = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(body)![1]!) as {
      '@graph': { '@type': string }[];
    };
    expect(graph['@graph'].map((one) => one['@type'])).toEqual(['NewsArticle', 'BreadcrumbList']);
  });

  it('are looked at when words are written: what says too little is named until it is mended', async () => {
    const officer = actorWith(['portals.metadata.see'], 'laocai', 'Biên tập viên');
    const named = async () =>
      (await listMetadataGaps(province.test.context(officer), {})).items.map(({ storyId, gaps }) => ({
        storyId,
        gaps,
      }));
    const { storyId } = await province.publish(
      'Giới thiệu',
      { summary: '', body: province.text('Ngắn.'), fields: { aspect: 'OVERVIEW' } },
      'laocai.taphin',
      'introduction',
    );
    expect(await named()).toEqual([{ storyId, gaps: ['DESCRIPTION'] }]);
    await province.correct(storyId, {
      body: province.text('Xã nằm trên sườn núi, có mười thôn và ba dân tộc.'),
    });
    expect(await named()).toEqual([]);
  });
});

it('an item can be kept as a file of its own, with all its words and metadata', async () => {
  await province.publish('Lịch tiêm vắc-xin', { body: province.text('Tiêm tại trạm y tế <xã>.') });
  const { items } = await json<Listed>(`${api}/items?q=lich tiem`);
  const path = new URL(items[0]!.url).pathname;
  const page = await province.getAnew(path);
  expect(page.body).toContain('<a class="btn" href="?luu"');
  const { body, headers } = await province.get(`${path}?luu`);
  expect(headers['content-disposition']).toBe('attachment; filename="lich-tiem-vac-xin.html"');
  expect(body).toContain('Tiêm tại trạm y tế &lt;xã&gt;.');
  expect(body).toContain('<dt>Cơ quan ban hành</dt>');
  expect(body).toContain(items[0]!.url);
  expect(body).not.toMatch(/ (?:href|src)="\//);
  const report = await new HtmlValidate({ extends: ['html-validate:document'] }).validateString(body);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

it('a harvester takes all metadata in stretches, and is told what it asks wrongly', async () => {
  const host = 'taphin.laocai.localhost';
  const ask = async (query: string) => readXml((await province.get(`/oai?${query}`)).body);
  const errorOf = async (query: string) => (await ask(query)).children[2]!.attributes.code;
  expect((await ask('verb=Identify')).children[2]!.name).toBe('Identify');
  const { children } = (await ask('verb=ListRecords&metadataPrefix=oai_dc&set=news')).children[2]!;
  expect(children.length).toBeGreaterThan(4);
  const identifier = children[0]!.children[0]!.children[0]!.text;
  expect(identifier).toContain(`oai:${host}:`);
  const one = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`);
  expect(one.children[2]!.children[0]!.children[1]!.children[0]!.name).toBe('oai_dc:dc');
  for (const from of ['2020-01-01', new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)])
    expect((await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&from=${from}`)).children[2]!.name).toBe(
      'ListIdentifiers',
    );
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  expect(await errorOf(`verb=ListIdentifiers&metadataPrefix=oai_dc&from=${tomorrow}`)).toBe('noRecordsMatch');
  expect(await errorOf('verb=Lis')).toBe('badVerb');
  expect(await errorOf('verb=ListRecords')).toBe('badArgument');
  expect(await errorOf('verb=ListRecords&metadataPrefix=marc')).toBe('cannotDisseminateFormat');
  expect(await errorOf('verb=ListRecords&resumptionToken=x')).toBe('badResumptionToken');
  expect(await errorOf(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:${host}:1`)).toBe(
    'idDoesNotExist',
  );
});

describe('what else programs ask a site for', () => {
  it('is a map with every language of a page, and whom to tell of a hole', async () => {
    const { body } = await province.get('/sitemap.xml');
    const map = readXml(body);
    const market = map.children.find(({ children }) => children[0]?.text.endsWith('/en/tin-tuc/market-day'))!;
    expect(market.children.map(({ name, attributes }) => attributes.hreflang ?? name)).toEqual([
      'loc',
      'lastmod',
      'vi',
      'en',
      'x-default',
    ]);
    const security = (await province.get('/.well-known/security.txt')).body;
    expect(security).toMatch(/^Contact: \S+$/m);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(security)![1]!);
    expect((expires - Date.now()) / 86_400_000).toBeGreaterThan(120);
    expect((expires - Date.now()) / 86_400_000).toBeLessThan(365);
    expect((await province.get('/robots.txt')).body).toContain('Sitemap: ');
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { mainHost } from '../support/ask.ts';
import { startSaola, type Saola } from '../support/saola.ts';
import { approve, officer, submit, submitStory, type Officer, type Step } from './officer.ts';
import { communeHost } from './public.ts';

const saPaHost = `sapa.${mainHost}`;
const soon = { timeout: 30_000, interval: 200 };
const title = 'Lịch cấp căn cước lưu động';

let saola: Saola;
let author: Officer;
let approver: Officer;
let ofSaPa: Officer;
let story: Step;
let sites: Record<string, string>;

const path = '/tin-tuc/lich-cap-can-cuoc-luu-dong';
const status = async (host: string, at = path) => (await saola.ask(at, { host })).status;
const statuses = (at = path) =>
  Promise.all([mainHost, communeHost, saPaHost].map((host) => status(host, at)));

interface Share {
  id: string;
  state: string;
  to: { siteId: string };
}

beforeAll(async () => {
  saola = await startSaola();
  author = await officer(saola, 'bientap.tinh');
  approver = await officer(saola, 'duyettin.tinh');
  ofSaPa = await officer(saola, 'duyettin.sapa');
  const administrator = await officer(saola, 'quantri.tinh');
  const found = async (words: string) => {
    const { items } = await administrator.does<{ items: { id: string; host: string }[] }>(
      'GET',
      `/api/sites?q=${encodeURIComponent(words)}`,
    );
    return items;
  };
  const idOf = async (words: string, host: string) =>
    (await found(words)).find((site) => site.host.split('.')[0] === host)!.id;
  sites = {
    main: await idOf('Lào Cai', 'laocai'),
    taPhin: await idOf('Tả Phìn', 'taphin'),
    saPa: await idOf('Sa Pa', 'sapa'),
  };
  const takeFromAbove = async (siteId: string, fromAbove: 'AT_ONCE' | 'WHEN_ACCEPTED') => {
    const { revision } = await administrator.does<{ revision: number }>('GET', `/api/sites/${siteId}`);
    await administrator.does('PUT', `/api/sites/${siteId}/settings/takes`, {
      revision,
      value: { fromAbove, fromBelow: 'AT_ONCE', syndicated: 'WHEN_ACCEPTED' },
    });
  };
  await takeFromAbove(sites.taPhin!, 'AT_ONCE');
  await takeFromAbove(sites.saPa!, 'WHEN_ACCEPTED');
});
afterAll(() => saola?.stop());

it('the province’s word stands on its portal, and on no commune’s', async () => {
  story = await approve(approver, await submitStory(author, { title }));
  await expect.poll(() => status(mainHost), soon).toBe(200);
  expect(await statuses()).toEqual([200, 404, 404]);
});

it('sent down, it stands at once where the commune takes at once; the other commune is told and asked', async () => {
  await approver.does('POST', `/api/stories/${story.storyId}/shares`, {
    mode: 'PUSH',
    toSiteIds: [sites.taPhin, sites.saPa],
  });
  await expect.poll(() => statuses(), soon).toEqual([200, 200, 404]);
  const notices = async () =>
    (await ofSaPa.does<{ items: { title: string }[] }>('GET', '/api/notices')).items.map((one) => one.title);
  await expect.poll(notices, soon).toContain(`Tin chờ nhận: ${title}`);
  const { items } = await ofSaPa.does<{ items: Share[] }>(
    'GET',
    `/api/shares?siteId=${sites.saPa}&state=PROPOSED`,
  );
  expect(items).toHaveLength(1);
  await ofSaPa.does('POST', `/api/shares/${items[0]!.id}/decide`, { accept: true });
  await expect.poll(() => statuses(), soon).toEqual([200, 200, 200]);
  const page = await saola.ask(path, { host: saPaHost });
  expect(page.text).toContain(`rel="canonical" href="http://${mainHost}:${saola.port}${path}"`);
  expect(page.text).toContain('Nguồn');
});

it('corrected, every site shows the new words with the note, and former addresses lead on', async () => {
  const next = await author.does<Step>('POST', `/api/stories/${story.storyId}/editions`, {});
  const written = await author.does<Step>('PUT', `/api/editions/${next.editionId}`, {
    revision: next.revision,
    title: `${title} tháng 12`,
    changeNote: 'Thêm hai điểm cấp ở Sa Pa.',
  });
  await approve(approver, await submit(author, { ...next, ...written }));
  const present = `${path}-thang-12`;
  await expect.poll(() => statuses(present), soon).toEqual([200, 200, 200]);
  expect(await statuses()).toEqual([301, 301, 301]);
  for (const host of [mainHost, communeHost, saPaHost])
    expect((await saola.ask(present, { host })).text).toContain('Thêm hai điểm cấp ở Sa Pa.');
});

it('withdrawn, it is gone from every site that showed it, with the reason', async () => {
  await approver.does('POST', `/api/stories/${story.storyId}/withdraw`, {
    reason: 'Hoãn vì mưa.',
    way: 'BANNER',
  });
  const present = `${path}-thang-12`;
  const withdrawn = async () => {
    const pages = await Promise.all(
      [mainHost, communeHost, saPaHost].map((host) => saola.ask(present, { host })),
    );
    return pages.map(({ status, text }) => [status, text.includes('Hoãn vì mưa.'), text.includes('noindex')]);
  };
  await expect.poll(withdrawn, soon).toEqual([
    [200, true, true],
    [200, true, true],
    [200, true, true],
  ]);
  const { items } = await ofSaPa.does<{ items: Share[] }>('GET', `/api/shares?siteId=${sites.saPa}`);
  expect(items.map(({ state }) => state)).toEqual(['ENDED']);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishStory } from './commands/publish-story.ts';
import { portalsModule } from './module.ts';
import { provinceForTests, type ProvinceForTests } from './province-for-tests.ts';
import { listPublications } from './queries/list-publications.ts';

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const soon = (ms: number) => new Date(Date.now() + ms);
/** Makes something for a moment to come; on a busy machine once more, for a later one. */
async function ahead<T>(make: (from: Date, name: string) => Promise<T>) {
  for (let lead = 1_500; ; lead *= 2) {
    const from = soon(lead);
    const name = String(lead);
    const made = await make(from, name);
    if (Date.now() < from.getTime() - lead * 0.4) return { from, name, made, lead };
  }
}
const until = (at: Date, ms = 0) => sleep(Math.max(0, at.getTime() + ms - Date.now()));
const status = async (url: string) => (await province.get(url)).statusCode;

describe('by the clock alone', () => {
  it('a story is there from its second to its second, with warm pages and many readers', async () => {
    const { from, name, lead } = await ahead(async (from, name) => {
      const publicUntil = new Date(from.getTime() + Number(name));
      await province.publish(`Hẹn giờ ${name}`, { publicFrom: from, publicUntil });
      await province.get(`/tin-tuc/hen-gio-${name}`);
    });
    const to = new Date(from.getTime() + lead);
    const seen: { at: number; page: number; listed: boolean }[] = [];
    const reader = async () => {
      while (Date.now() < to.getTime() + 400) {
        const at = Date.now();
        const [page, list] = await Promise.all([
          province.get(`/tin-tuc/hen-gio-${name}`),
          province.get('/tin-tuc'),
        ]);
        // What was asked across a second may answer either way.
        const crossed = [from, to].some((edge) => at < edge.getTime() && Date.now() >= edge.getTime());
        if (!crossed) seen.push({ at, page: page.statusCode, listed: list.body.includes(`Hẹn giờ ${name}`) });
        await sleep(5);
      }
    };
    await Promise.all(Array.from({ length: 4 }, reader));
    const phase = (at: number) => (at < from.getTime() ? 404 : at < to.getTime() ? 200 : 410);
    expect(
      seen.filter(({ at, page, listed }) => page !== phase(at) || listed !== (phase(at) === 200)),
    ).toEqual([]);
    expect(new Set(seen.map(({ page }) => page))).toEqual(new Set([404, 200, 410]));
    const nearest = (edge: Date) => Math.min(...seen.map(({ at }) => Math.abs(at - edge.getTime())));
    expect(Math.max(nearest(from), nearest(to))).toBeLessThan(lead / 5);
  });

  it('a correction planned for later takes the place of the words at its second, at the address of then', async () => {
    const { from, name } = await ahead(async (from, name) => {
      const { storyId } = await province.publish(`Mùa hè ${name}`);
      const changeNote = 'Đổi giờ.';
      await province.correct(storyId, { title: `Mùa đông ${name}`, publicFrom: from, changeNote });
    });
    await until(from, -300);
    expect(await status(`/tin-tuc/mua-he-${name}`)).toBe(200);
    expect(await status(`/tin-tuc/mua-dong-${name}`)).toBe(404);
    await until(from, 5);
    const old = await province.get(`/tin-tuc/mua-he-${name}`);
    expect([old.statusCode, old.headers.location]).toEqual([301, `/tin-tuc/mua-dong-${name}`]);
    const page = await province.get(`/tin-tuc/mua-dong-${name}`);
    expect(page.body).toContain('Đổi giờ.');
    expect(page.body).toContain('Lịch sử cập nhật');
  });

  it('a server that has just started knows the second too', async () => {
    const { from, name } = await ahead((from, name) =>
      province.publish(`Sau khi khởi động ${name}`, { publicFrom: from }),
    );
    const app = await province.makeApp(portalsModule());
    const ask = async () =>
      (await province.get(`/tin-tuc/sau-khi-khoi-dong-${name}`, 'taphin', app)).statusCode;
    expect(await ask()).toBe(404);
    await until(from, 2);
    expect(await ask()).toBe(200);
    await app.close();
  });
});

describe('in other languages', () => {
  it('each has its address, is led to from the others’, and is withdrawn by itself', async () => {
    const { storyId } = await province.publish('Chợ phiên');
    await province.translate(storyId, 'en', 'Weekly market');
    await province.translate(storyId, 'zh', '集市');
    for (const [asked, own] of [
      ['/tin-tuc/weekly-market', '/tin-tuc/cho-phien'],
      ['/en/tin-tuc/cho-phien', '/en/tin-tuc/weekly-market'],
    ] as const) {
      const lead = await province.getAnew(asked, 'main');
      expect([lead.statusCode, lead.headers.location]).toEqual([301, own]);
    }
    // Letters that no address carries: its own language stands before the address of the original.
    expect((await province.getAnew('/zh/tin-tuc/cho-phien', 'main')).body).toContain('集市');
    await province.withdraw(storyId, { reason: 'Sai.', way: 'GONE', language: 'en' });
    expect((await province.getAnew('/en/tin-tuc/weekly-market', 'main')).statusCode).toBe(410);
    expect((await province.getAnew('/tin-tuc/cho-phien', 'main')).statusCode).toBe(200);
  });
});

describe('five ways to take a page back', () => {
  const reason = 'Lịch đã hoãn.';

  it('BANNER: readable under a banner, out of lists and of search engines', async () => {
    const { storyId } = await province.publish('Quy định cũ');
    await province.withdraw(storyId, { reason, way: 'BANNER' });
    for (const at of ['taphin', 'main'] as const) {
      const page = await province.get('/tin-tuc/quy-dinh-cu', at);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('Lời của bài.');
      expect(page.body).toContain(reason);
      expect(page.body).toContain('noindex');
      expect((await province.get('/tin-tuc', at)).body).not.toContain('Quy định cũ');
    }
  });

  it('REDIRECT: to a path of the author’s site, from every site, past former addresses', async () => {
    const { storyId } = await province.publish('Bài gốc');
    const target = await province.publish('Bài đích');
    await province.correct(target.storyId, { title: 'Bài đích mới' });
    await province.withdraw(storyId, { reason, way: 'REDIRECT', target: '/tin-tuc/bai-dich' });
    for (const at of ['taphin', 'main'] as const) {
      const page = await province.get('/tin-tuc/bai-goc', at);
      expect([page.statusCode, page.headers.location]).toEqual([
        301,
        'http://taphin.laocai.localhost:3000/tin-tuc/bai-dich-moi',
      ]);
    }
  });

  it('REDIRECT in a circle: a page says so, no browser runs round', async () => {
    const one = await province.publish('Vòng một');
    const two = await province.publish('Vòng hai');
    await province.withdraw(one.storyId, { reason, way: 'REDIRECT', target: '/tin-tuc/vong-hai' });
    await province.withdraw(two.storyId, { reason, way: 'REDIRECT', target: '/tin-tuc/vong-mot' });
    const page = await province.get('/tin-tuc/vong-mot');
    expect([page.statusCode, page.body]).toEqual([404, expect.stringContaining('Địa chỉ này dẫn vòng')]);
  });

  it('GONE: 410 with when and why; REPLACED: 410 that names and links what stands instead', async () => {
    const gone = await province.publish('Bài gỡ');
    await province.withdraw(gone.storyId, { reason, way: 'GONE' });
    const page = await province.get('/tin-tuc/bai-go', 'main');
    expect([page.statusCode, page.body]).toEqual([410, expect.stringContaining(reason)]);
    const former = await province.publish('Bài thay');
    const instead = await province.publish('Bài thay thế đây');
    await province.withdraw(former.storyId, { reason, way: 'REPLACED', target: instead.storyId });
    const replaced = await province.get('/tin-tuc/bai-thay');
    expect(replaced.statusCode).toBe(410);
    expect(replaced.body).toContain('href="http://taphin.laocai.localhost:3000/tin-tuc/bai-thay-the-day"');
  });

  it('HIDDEN: as if it had never been, under former addresses too', async () => {
    const { storyId } = await province.publish('Bài nhầm');
    await province.correct(storyId, { title: 'Bài nhầm lẫn' });
    await province.withdraw(storyId, { reason, way: 'HIDDEN' });
    const never = await province.get('/tin-tuc/bai-chua-tung-co-bao-gio');
    for (const slug of ['bai-nham', 'bai-nham-lan']) {
      const page = await province.get(`/tin-tuc/${slug}`);
      expect([page.statusCode, page.body]).toEqual([
        404,
        never.body.replaceAll('bai-chua-tung-co-bao-gio', slug),
      ]);
      expect(page.body).toEqual(expect.not.stringContaining(reason));
    }
  });

  it('withdrawn while it is still on its way to the pages, it does not stay there', async () => {
    const titles = Array.from({ length: 6 }, (_, index) => `Vừa duyệt đã gỡ ${index}`);
    const stories = await Promise.all(titles.map((title) => province.approved(title)));
    await Promise.all(
      stories.flatMap(({ storyId }) => [
        publishStory(province.test.context(), { storyId, language: 'vi' }),
        province.withdraw(storyId, { reason, way: 'GONE' }),
      ]),
    );
    const seen = titles.map((_, index) => province.getAnew(`/tin-tuc/vua-duyet-da-go-${index}`));
    for (const { statusCode } of await Promise.all(seen)) expect([404, 410]).toContain(statusCode);
  });

  it('the word of an approval that comes after the withdrawal changes nothing of how the page ends', async () => {
    const { storyId } = await province.publish('Gỡ rồi mới tới');
    await province.withdraw(storyId, { reason, way: 'BANNER' });
    await publishStory(province.test.context(), { storyId, language: 'vi' });
    expect((await province.getAnew('/tin-tuc/go-roi-moi-toi')).body).toContain(reason);
  });

  it('what was withdrawn before its time came was never there', async () => {
    const { from, name } = await ahead(async (from, name) => {
      const { storyId } = await province.publish(`Chưa tới giờ ${name}`, { publicFrom: from });
      await province.withdraw(storyId, { reason, way: 'GONE' });
    });
    await until(from, 50);
    expect(await status(`/tin-tuc/chua-toi-gio-${name}`)).toBe(404);
  });

  it('a list of what was withdrawn is empty', async () => {
    const { items } = await listPublications(province.test.services.database, {
      siteId: province.siteIds.taphin,
    });
    expect(items.map(({ title }) => title)).toEqual(
      expect.not.arrayContaining(['Quy định cũ', 'Bài gốc', 'Bài gỡ']),
    );
  });
});

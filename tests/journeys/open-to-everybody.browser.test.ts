import { openBrowser } from '@saola/offline/testing';
import type { Browser, Page as Screen } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { crawl, faultsOf, fewestOf, linksOf, type Page } from './crawl.ts';
import { findingsOf } from './findings.ts';
import { communeUrl, mainUrl, openScreen } from './screen.ts';

// Every page that a link leads to is right HTML, every template is open to everybody, and all of it is there in words.

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const starts = [
  '/',
  '/so-do',
  '/tim-kiem?q=tin',
  '/tim-kiem?q=kh%C3%B4ng+c%C3%B3+ch%E1%BB%AF+n%C3%A0y',
  '/khong-co-trang-nay',
  '/chi-chu',
  '/en',
  '/zh',
  '/km',
  '/gui-y-kien',
  '/tra-cuu',
];

let saola: Saola;
let browser: Browser;
let pages: Page[];

beforeAll(async () => {
  [saola, browser] = await Promise.all([startSaola(), openBrowser()]);
  pages = await crawl(saola, starts);
});
afterAll(async () => {
  await browser?.close();
  await saola?.stop();
});

it('every page is right HTML, in every language', async () => {
  expect(pages.length).toBeGreaterThan(80);
  expect(new Set(pages.map(({ status }) => status))).toContain(404);
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await faultsOf(page)));
  expect(faults).toEqual([]);
}, 180_000);

it('pages that show every component between them have no finding of axe, by day, by night and in high contrast', async () => {
  const screens = await Promise.all([
    openScreen(browser),
    openScreen(browser, { viewport: { width: 360, height: 800 }, colorScheme: 'dark' }),
    openScreen(browser, { viewport: { width: 768, height: 900 } }),
  ]);
  await screens[2].addInitScript(() => localStorage.setItem('saola-scheme', 'contrast'));
  const found: string[] = [];
  for (const [at, { host, path }] of fewestOf(pages).entries()) {
    const screen = screens[at % screens.length]!;
    await screen.goto(`http://${host}:${saola.port}${path}`, { waitUntil: 'domcontentloaded' });
    found.push(...(await findingsOf(screen, rules)).map((finding) => `${host}${path} ${finding}`));
  }
  expect(found).toEqual([]);
}, 180_000);

it('every page is there as words alone: same title, same state, no pictures, and no link leads out of them', async () => {
  const ordinary = pages.filter(({ path }) => !path.startsWith('/chi-chu')).slice(0, 60);
  for (const page of ordinary) {
    const path = page.path === '/' ? '/chi-chu' : `/chi-chu${page.path}`;
    const answer = await saola.ask(path, { host: page.host });
    expect([path, answer.status]).toEqual([path, page.status]);
    expect(headingOf(answer.text)).toBe(headingOf(page.html));
    expect(answer.text).not.toMatch(/<(img|script|svg|style|picture|iframe)[ >]| style=| class=/);
    const out = linksOf(answer.text).filter(
      (href) =>
        href.startsWith('/') &&
        !/^\/(chi-chu|tep|ung-dung)(\/|$|\?|#)|\.(xml|json)($|\?)/.test(href) &&
        href !== page.path,
    );
    expect(out).toEqual([]);
  }
});

const headingOf = (html: string) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]+>|\s+/g, '');

interface Stop {
  words: string;
  within: string;
  seen: boolean;
  ring: boolean;
  size: number;
  inline: boolean;
}

/** Where the tab key stops, in order. */
async function walk(screen: Screen, steps: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < steps; step += 1) {
    await screen.keyboard.press('Tab');
    const stop = await screen.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const box = at.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      // A box is ticked by its words as well.
      const target = ((at as HTMLInputElement).labels?.[0] ?? at).getBoundingClientRect();
      const style = getComputedStyle(at);
      // A field and its frame are one: the ring may stand around both. A player draws its own inside.
      const rings = [style, getComputedStyle(at.parentElement!)];
      return {
        words: (at.getAttribute('aria-label') ?? at.textContent ?? '')
          .trim()
          .replace(/\s+/g, ' ')
          .slice(0, 60),
        within: at.closest('main, header, footer, nav')?.closest('main, header, footer')?.localName ?? 'top',
        seen: Boolean(top && (at.contains(top) || top.contains(at))),
        ring:
          at.matches('audio, video') ||
          rings.some((one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2),
        size: Math.min(target.width, target.height),
        inline: style.display === 'inline',
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

it('the tab key goes through a page in its order, and every stop is seen', async () => {
  const article = pages.find(({ path }) => /^\/tin-tuc\/./.test(path))!;
  for (const url of [communeUrl(saola), `http://${article.host}:${saola.port}${article.path}`]) {
    const screen = await openScreen(browser);
    await screen.goto(url);
    const stops = await walk(screen, 160);
    expect(stops.slice(0, 2).map(({ words }) => words)).toEqual(['Tới nội dung chính', 'Bản chỉ có chữ']);
    const places = stops.map(({ within }) => within);
    expect(places.filter((place, at) => place !== places[at - 1])).toEqual([
      'top',
      'header',
      'main',
      'footer',
    ]);
    expect(stops.filter(({ seen, ring }) => !seen || !ring)).toEqual([]);
    // WCAG 2.5.8: 24 pixels, except for links within a sentence.
    expect(stops.filter(({ size, inline }) => size < 24 && !inline)).toEqual([]);
    await screen.context().close();
  }
});

it('a reader sets his own way by keyboard; it holds on the next page, also at 320 pixels, until he takes it back', async () => {
  const screen = await openScreen(browser, { viewport: { width: 320, height: 700 } });
  await screen.goto(communeUrl(saola));
  const help = screen.locator('summary[accesskey="0"]');
  await help.press('Enter');
  for (const name of ['200%', 'Giãn chữ và dòng', 'Gạch chân liên kết']) {
    const button = screen.getByRole('button', { name });
    await button.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  }
  await screen.keyboard.press('Escape');
  expect(await help.evaluate((one) => one === document.activeElement && !one.closest('details')!.open)).toBe(
    true,
  );
  for (const url of [mainUrl(saola), mainUrl(saola, '/so-do'), mainUrl(saola, '/tim-kiem?q=tin')]) {
    await screen.goto(url);
    await screen.evaluate(() => localStorage.setItem('saola-size', '5'));
    await screen.reload();
    expect(await screen.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect([url, await screen.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([
      url,
      0,
    ]);
  }
  await screen.goto(communeUrl(saola));
  expect(await screen.locator('html').getAttribute('data-spaced')).toBe('on');
  await screen.locator('summary[accesskey="0"]').press('Enter');
  await screen.getByRole('button', { name: 'Trở về như ban đầu' }).press('Enter');
  const kept = await screen.evaluate(() => document.documentElement.getAttributeNames());
  expect(kept.filter((name) => /^data-(size|spaced|links)$/.test(name))).toEqual([]);
  expect(await screen.context().cookies()).toEqual([]);
  await screen.context().close();
});

it('searches, writes and asks what became of it in words alone, without JavaScript', async () => {
  const screen = await openScreen(browser, { javaScriptEnabled: false });
  await screen.goto(communeUrl(saola, '/chi-chu'));
  await screen.getByRole('searchbox').fill('tiêm');
  await screen.getByRole('button', { name: 'Tìm' }).click();
  expect(new URL(screen.url()).pathname).toBe('/chi-chu/tim-kiem');
  expect(await screen.locator('main a').count()).toBeGreaterThan(0);

  await screen.getByRole('link', { name: 'Gửi ý kiến bằng biểu mẫu đơn giản' }).click();
  await screen.getByLabel('Việc cần báo').fill('Đèn đường ở ngã ba Sả Xéng hỏng ba hôm nay.');
  await screen.getByRole('checkbox').check();
  await screen.getByRole('button', { name: 'Gửi', exact: true }).click();
  const code = (await screen.locator('main strong').innerText()).trim();
  await screen.locator('main').getByRole('link', { name: 'Tra mã phản ánh' }).click();
  await screen.getByLabel('Mã theo dõi').fill(code);
  await screen.getByRole('button', { name: 'Xem' }).click();
  expect(await screen.locator('main').innerText()).toContain('Đèn đường ở ngã ba Sả Xéng');
  await screen.context().close();
});

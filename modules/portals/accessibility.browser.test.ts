import { AxeBuilder } from '@axe-core/playwright';
import { illustration } from '@saola/design-system';
import { openBrowser } from '@saola/offline/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isLanguage, textsOf } from '@saola/translations';
import { assetFile, fontFile } from './routes/assets.ts';
import { examples as pageExamples } from './pages/examples.tsx';
import { sectionExamples } from './sections/examples.tsx';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const examples = { ...pageExamples, ...sectionExamples };

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await openBrowser();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const asset = /^\/giao-dien\/[^/]+\/(.+)$/.exec(path)?.[1];
    const file = asset
      ? assetFile(asset)
      : path.startsWith('/phong-chu/')
        ? fontFile(path.slice('/phong-chu/'.length))
        : path.startsWith('/tranh/')
          ? { body: illustration('harvest-terraces'), type: 'image/svg+xml' }
          : null;
    const [, name = '', language] = path.split('/');
    const page = examples[name];
    response.setHeader('content-security-policy', "default-src 'self'");
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8');
    response.statusCode = file || page ? 200 : 404;
    response.end(file?.body ?? page?.(isLanguage(language) ? language : undefined) ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(
  name: string,
  options: { width: number; dark?: boolean; script?: boolean; contrast?: boolean },
) {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  if (options.contrast) await page.addInitScript(() => localStorage.setItem('saola-scheme', 'contrast'));
  await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
  return page;
}

it.each([
  { language: 'en', name: 'article', width: 360, face: 'Be Vietnam Pro' },
  { language: 'zh', name: 'home-main', width: 320, face: 'Noto Sans SC', dark: true },
  { language: 'km', name: 'article', width: 360, face: 'Noto Sans Khmer' },
])('in $language no page has a finding of axe, and every word has its letters', async (one) => {
  const page = await open(`${one.name}/${one.language}`, one);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family);
  });
  expect(loaded.some((family) => family.includes(one.face))).toBe(true);
  await page.context().close();
});

it('changes the language without JavaScript', async () => {
  const page = await open('home-main', { width: 360, script: false });
  await page.locator('.mast-tools summary').first().click();
  expect(await page.getByRole('link', { name: 'ភាសាខ្មែរ' }).getAttribute('href')).toBe('/km');
  await page.context().close();
});

it('the gallery of components has no finding, by day and by night', async () => {
  for (const dark of [false, true]) {
    const page = await open('gallery', { width: 1440, dark });
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 80))}`),
    ).toEqual([]);
    await page.context().close();
  }
});

// Pages as a small demonstration does not have them; those it has are found by the journey that follows every link.
it.each(
  [
    'home-main',
    'home-commune',
    'article',
    'list',
    'not-found',
    'section-table',
    'section-groups',
    'section-week',
    'item-leader',
    'item-statistics',
    'search',
  ].map((name, at) => ({ name, ...(at % 2 ? { width: 360, dark: false } : { width: 1440, dark: true }) })),
)('the page $name has no finding of axe and scrolls only downwards', async ({ name, ...options }) => {
  const page = await open(name, options);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});

it('high contrast has no finding either', async () => {
  const page = await open('article', { width: 1440, contrast: true });
  expect((await new AxeBuilder({ page }).withTags(rules).analyze()).violations).toEqual([]);
  await page.context().close();
});

it('an article is read, heard and answered without JavaScript', async () => {
  const page = await open('article', { width: 360, script: false });
  expect(await page.locator('h1').innerText()).toContain('Lễ hội Mùa vàng 2026');
  expect(await page.locator('audio[controls]').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Gửi ý kiến', exact: true }).first().isVisible()).toBe(true);
  await page.getByText('Danh mục').click();
  expect(await page.getByRole('link', { name: 'Giới thiệu' }).first().isVisible()).toBe(true);
  expect(await page.locator('[data-print]').isVisible()).toBe(false);
  await page.context().close();
});

it('remembers the reader’s size and colours on the next page', async () => {
  const page = await open('home-commune', { width: 1440 });
  await page.getByTitle(textsOf('vi').reading.hint).click();
  await page.getByRole('button', { name: '150%' }).click();
  await page.getByRole('button', { name: 'Tối' }).click();
  await page.goto(`${origin}/article`);
  const root = page.locator('html');
  expect([await root.getAttribute('data-size'), await root.getAttribute('data-scheme')]).toEqual([
    '3',
    'dark',
  ]);
  await page.context().close();
});

it('finds a commune typed without marks', async () => {
  const page = await open('home-main', { width: 1440 });
  await page.getByPlaceholder('Gõ tên xã, phường…').fill('ta phin');
  expect(await page.locator('[data-place]:visible').allInnerTexts()).toEqual(['Tả Phìn']);
  await page.context().close();
});

it('the words above the player start it; without script the player stands alone', async () => {
  const page = await open('article', { width: 360 });
  await page.getByRole('button', { name: 'Nghe nội dung này' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('AUDIO');
  await page.context().close();
  const bare = await open('article', { width: 360, script: false });
  expect(await bare.getByRole('button', { name: 'Nghe nội dung này' }).count()).toBe(0);
  expect(await bare.locator('.player audio').isVisible()).toBe(true);
  await bare.context().close();
});

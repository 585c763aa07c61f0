import { AxeBuilder } from '@axe-core/playwright';
import { illustration } from '@saola/design-system';
import { openBrowser } from '@saola/offline/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetFile, fontFile } from './routes/assets.ts';
import { examples } from './pages/examples.tsx';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
    const page = examples[path.slice(1)];
    response.setHeader('content-security-policy', "default-src 'self'");
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8');
    response.statusCode = file || page ? 200 : 404;
    response.end(file?.body ?? page?.() ?? '');
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

describe.each(['home-main', 'home-commune', 'article', 'list', 'not-found'])('the page %s', (name) => {
  it.each([
    { width: 360, dark: false },
    { width: 1440, dark: true },
  ])('has no finding of axe and scrolls only downwards: %o', async (options) => {
    const page = await open(name, options);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });
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
  await page.locator('details.sheet > summary').click();
  await page.getByRole('button', { name: 'Rất lớn' }).click();
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

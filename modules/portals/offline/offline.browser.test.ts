import { openBrowser } from '@saola/offline/testing';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examples } from '../pages/examples.tsx';
import { assetFile } from '../routes/assets.ts';
import { workerText } from './routes.tsx';

let browser: Browser;
let server: Server;
let origin: string;
let page: Page;

const html = { 'content-type': 'text/html; charset=utf-8' };
const answers: Record<string, { body: string; headers: Record<string, string>; status?: number }> = {
  '/': { body: examples['home-commune']!(), headers: html },
  '/tin-tuc/mot-tin': { body: examples.article!(), headers: html },
  '/tra-cuu': { body: '<title>Mã của tôi</title>', headers: html },
  '/cua-rieng-toi': { body: '<title>Riêng</title>', headers: { ...html, 'cache-control': 'no-store' } },
  '/trang-da-luu': { body: examples.offline!(), headers: { ...html, date: new Date().toUTCString() } },
  // Impatient, so that the test need not wait.
  '/trang-da-luu.js': {
    body: workerText.replace('patience = 4_000', 'patience = 400'),
    headers: { 'content-type': 'text/javascript' },
  },
};

let pause = 0;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (pause > 0 && answers[request.url ?? '']) await sleep(pause);
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const asset = assetFile(/^\/giao-dien\/[^/]+\/(.+)$/.exec(path)?.[1] ?? '');
    const { body, headers, status } = answers[path] ?? {
      body: asset?.body ?? '',
      headers: { 'content-type': asset?.type ?? 'text/plain', 'cache-control': 'immutable' },
      status: asset ? 200 : 404,
    };
    response.writeHead(status ?? 200, { 'content-security-policy': "default-src 'self'", ...headers });
    response.end(body);
  });
  await listen(0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const listen = (port: number) =>
  new Promise<void>((listening) => void server.listen(port, '127.0.0.1', listening));
const kept = () =>
  page.evaluate(async () =>
    (await (await caches.open('saola-pages')).keys()).map(({ url }) => new URL(url).pathname),
  );

/** The page for a time without a network is there, and the style of all of them. */
const isDrawnBy = () =>
  page.evaluate(async () => [
    (await caches.match('/trang-da-luu')) !== undefined,
    (await (await caches.open('saola-page-look')).keys()).some(({ url }) => url.endsWith('saola.css')),
  ]);
const patient = { timeout: 15_000 };

it('keeps what was read, says so without a network, and never keeps what is one reader’s own', async () => {
  await page.goto(origin);
  // The first page came before its worker.
  await expect.poll(kept, patient).toEqual(['/']);
  for (const path of ['/tra-cuu', '/cua-rieng-toi', '/tin-tuc/mot-tin']) await page.goto(origin + path);
  await expect.poll(kept, patient).toEqual(['/', '/tin-tuc/mot-tin']);
  await expect.poll(isDrawnBy, patient).toEqual([true, true]);

  const port = Number(new URL(origin).port);
  server.close();
  server.closeAllConnections();
  await page.goto(origin);
  expect(await page.textContent('.kept')).toMatch(
    /^Đang xem bản đã lưu lúc \d\d:\d\d ngày \d+\/\d+, chưa có mạng\./,
  );
  expect(await page.textContent('.alert .kept-at')).toMatch(/^Cảnh báo này đã lưu lúc/);
  // It still looks as it does: the stylesheet is there.
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.kept')!).display)).toBe('flex');

  await page.goto(`${origin}/lien-he`);
  expect(await page.textContent('h1')).toBe('Chưa có mạng');
  await expect.poll(() => page.locator('[data-kept-pages] a').count(), patient).toBe(2);
  expect(await page.locator('a[href="tel:114"]').count()).toBe(1);

  await listen(port);
  // The network is slow: what is kept is shown, and the new page offered when it is there.
  pause = 1_500;
  await page.goto(origin);
  await expect.poll(() => page.textContent('.kept'), patient).toBe('Đã tải được bản mới. Xem bản mới');
  await page.getByRole('link', { name: 'Xem bản mới' }).click();
  await page.waitForLoadState();
  expect(await page.locator('.kept').count()).toBe(0);
  pause = 0;
  const keptLines = async () => {
    await page.goto(origin);
    return page.locator('.kept').count();
  };
  await expect.poll(keptLines, patient).toBe(0);
  // What was taken back is not read on from here.
  answers['/tin-tuc/mot-tin'] = { body: 'gỡ', headers: html, status: 410 };
  await page.goto(`${origin}/tin-tuc/mot-tin`);
  await expect.poll(kept, patient).toEqual(['/']);
}, 60_000);

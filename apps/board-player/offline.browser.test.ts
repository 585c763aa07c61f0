import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, serveBuiltApp, type BuiltApp } from '@saola/offline/testing';

const DAY = 86_400_000;
const slide = (id: string, title: string, more: object = {}) => ({
  id,
  storyId: id,
  title,
  facts: [{ kind: 'PLACE', text: 'Trạm Y tế xã' }],
  summary: 'Bà con đến đúng giờ.',
  picture: { url: '/tep/p1/anh.svg', alt: 'Trạm Y tế' },
  priority: 'NORMAL',
  topic: 1,
  level: null,
  showsFrom: new Date(Date.now() - DAY).toISOString(),
  showsUntil: new Date(Date.now() + DAY).toISOString(),
  ...more,
});

let browser: Browser;
let app: BuiltApp;
let slides = [slide('b1', 'Tiêm vắc xin sởi')];
let keyGiven: { kty?: string; crv?: string; x?: string } = {};
let reported: { id: string; slideId: string; seconds: number }[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  app = await serveBuiltApp(new URL('./vite.config.ts', import.meta.url), '/bang-tin/', {
    '/api/about': () => ({ demo: true }),
    '/api/devices/enrol': (_request, body, response) => {
      const asked = JSON.parse(body.toString()) as { code: string; publicKey: typeof keyGiven };
      if (asked.code !== 'MA-DUNG') {
        response.statusCode = 409;
        return { code: 'devices/code-not-usable', message: 'Mã đăng ký không đúng hoặc đã dùng.' };
      }
      keyGiven = asked.publicKey;
      return { deviceId: 'd1', secret: 's1', name: 'Bảng chợ', unitName: 'Xã Tả Phìn' };
    },
    '/api/boards/me': (request) => ({
      board: { id: 'd1', name: 'Bảng chợ', unitName: request.headers.authorization ? 'Xã Tả Phìn' : '?' },
      slides,
      serverTime: new Date().toISOString(),
    }),
    '/api/boards/me/showings': (_request, body) => {
      reported = [...reported, ...(JSON.parse(body.toString()) as { items: typeof reported }).items];
      return {};
    },
    '/tep/*': (_request, _body, response) => {
      response.setHeader('content-type', 'image/svg+xml');
      response.end(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="400" height="300"><path d="M0 0h4v3H0z"/></svg>',
      );
    },
  });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('a board', () => {
  it('enrols, shows, goes on after a reload without a server, reports what it showed when the server is back', async () => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'vi' });
    const page = await context.newPage();

    await page.goto(`${app.url}/bang-tin/?ma=SAI`);
    await page.getByText('Mã đăng ký không đúng hoặc đã dùng.').waitFor();
    await page.getByLabel('Mã đăng ký').fill('MA-DUNG');
    await page.getByRole('button', { name: 'Gắn bảng này' }).click();
    await page.getByRole('heading', { name: 'Tiêm vắc xin sởi' }).waitFor();
    expect(keyGiven).toMatchObject({ kty: 'OKP', crv: 'Ed25519' });
    expect(keyGiven.x).toMatch(/^[\w-]{43}$/);
    expect(page.url()).toBe(`${app.url}/bang-tin/`);

    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!(await caches.match('/tep/p1/anh.svg')))
        await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await app.goAway();
    try {
      await page.reload();
      await page.getByRole('heading', { name: 'Tiêm vắc xin sởi' }).waitFor();
      await expect
        .poll(() => page.locator('.picture img').evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
      // The slide stands alone and is reported when its time is over, twelve seconds at the least.
      await page.waitForTimeout(15_000);
    } finally {
      slides = [slide('b2', 'Lũ lớn. Rời nhà ven suối ngay', { priority: 'EMERGENCY', level: 4 }), ...slides];
      await app.comeBack();
    }
    await page.getByText('KHẨN CẤP: RỦI RO CẤP 4').waitFor({ timeout: 30_000 });
    await page.getByRole('heading', { name: 'LŨ LỚN' }).waitFor();
    expect(await page.getByText('Tiêm vắc xin sởi').count()).toBe(0);
    await expect
      .poll(() => reported.filter(({ slideId }) => slideId === 'b1').length, { timeout: 30_000 })
      .toBeGreaterThan(0);
    expect(new Set(reported.map(({ id }) => id)).size).toBe(reported.length);
    await context.close();
  });
});

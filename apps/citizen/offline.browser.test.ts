import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, serveBuiltApp, type BuiltApp } from '@saola/offline/testing';

const commune = { id: 'c1', name: 'Tả Phìn', fullName: 'Xã Tả Phìn', slug: 'taphin', lat: 22.4, lon: 103.87 };
const summary = {
  id: 's1',
  title: 'Tiêm vắc-xin sởi cho trẻ',
  summary: 'Thứ Tư 25/11 tại Trạm Y tế xã.',
  unitName: 'Xã Tả Phìn',
  picture: null,
  publishedAt: '2026-11-22T01:00:00Z',
  priority: 'NORMAL',
  topic: 5,
  audio: { url: '/tep/a1/goc', durationMs: 1000 },
  url: null,
};
const sent: { key: string; photo: boolean }[] = [];

let browser: Browser;
let app: BuiltApp;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  app = await serveBuiltApp(new URL('./vite.config.ts', import.meta.url), '/ung-dung/', {
    '/api/about': () => ({ demo: true, province: { name: 'Lào Cai' }, version: '0' }),
    '/api/citizen/communes': () => ({
      items: [commune, { ...commune, id: 'c2', fullName: 'Phường Sa Pa', slug: 'sapa' }],
    }),
    '/api/citizen/stories': () => ({ items: [summary], next: null }),
    '/api/citizen/stories/s1': () => ({ ...summary, body: '<p>Nội dung đầy đủ của tin.</p>', answers: [] }),
    '/api/citizen/reads': () => ({}),
    '/api/citizen/feedback': (_request, body) => {
      const text = body.toString('latin1');
      const key = /name="clientKey"\r\n\r\n([\w-]+)/.exec(text)?.[1] ?? '';
      sent.push({ key, photo: text.includes('filename="anh.jpg"') });
      return { code: `MA-${key.slice(0, 8)}` };
    },
    '/api/citizen/feedback/*': () => ({
      code: 'x',
      state: 'RECEIVED',
      text: '',
      steps: [],
      unitName: '',
      dueAt: null,
    }),
    '/tep/*': (_request, _body, response) => {
      response.setHeader('content-type', 'audio/mpeg');
      response.end(Buffer.alloc(2000));
    },
  });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'vi' });
});
afterEach(async () => {
  await context.close();
});

async function opened(path = '/ung-dung/') {
  const page = await context.newPage();
  await page.goto(app.url + path);
  return page;
}

/** A phone that has opened the app before: commune chosen, service worker in charge. */
async function atHome() {
  const page = await opened();
  await page.getByLabel('Tên xã, phường').fill('ta phin');
  await page.getByRole('button', { name: 'Xã Tả Phìn' }).click();
  await page.getByRole('heading', { name: 'Hôm nay ở Tả Phìn' }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  await page.reload();
  await page.getByRole('link', { name: summary.title }).waitFor();
  return page;
}

describe('without a server', () => {
  it('a story that was opened can be read again, and the app says how old it is', async () => {
    const page = await atHome();
    await page.getByRole('link', { name: summary.title }).click();
    await page.getByText('Nội dung đầy đủ của tin.').waitFor();
    await app.goAway();
    try {
      await page.reload();
      await page.getByText('Nội dung đầy đủ của tin.').waitFor();
      await page.getByText('Đang xem bản lưu').waitFor();
      await page.goto(`${app.url}/ung-dung/tin/never-opened`);
      await page.getByText('Phần này chưa được lưu trên máy').waitFor();
    } finally {
      await app.comeBack();
    }
  });

  it('a report with a photo waits on the phone, survives a reload, leaves once and gets its code', async () => {
    const page = await atHome();
    await page.goto(`${app.url}/ung-dung/gui-y-kien`);
    await page.getByLabel('Việc cần báo').fill('Đèn đường đầu thôn không sáng ba tối nay.');
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
    await page.getByAltText('Ảnh bạn vừa chọn').waitFor();
    await page.getByLabel('Tôi đồng ý').check();
    await app.goAway();
    try {
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await page.getByText('Chờ mạng để gửi').waitFor();
      await page.reload();
      await page.getByText('Chờ mạng để gửi').waitFor();
      expect(sent).toHaveLength(0);
    } finally {
      await app.comeBack();
    }
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText(/^MA-/).first().waitFor();
    expect(sent.filter(({ photo }) => photo)).toHaveLength(1);
    await page.reload();
    await page.getByText(/^MA-/).first().waitFor();
    expect(sent).toHaveLength(1);
  });
});

describe('a shared link', () => {
  it('opens its story on a phone that has never chosen a commune', async () => {
    const page = await opened('/ung-dung/tin/s1');
    await page.getByText('Nội dung đầy đủ của tin.').waitFor();
  });

  it('opens the form for the story and the unit it names', async () => {
    const page = await opened('/ung-dung/gui-y-kien?tin=s1&don-vi=c2');
    await page.getByText('Gửi đến: Phường Sa Pa').waitFor();
    await page.getByText(`Về tin: ${summary.title}`).waitFor();
  });
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { mainHost } from '../support/ask.ts';
import type { Saola } from '../support/saola.ts';

export const desk = { width: 1440, height: 900 };
export const phone = { width: 360, height: 780 };

export const mainUrl = (saola: Saola, path = '/') => `http://${mainHost}:${saola.port}${path}`;
export const communeUrl = (saola: Saola, path = '/') => `http://taphin.${mainHost}:${saola.port}${path}`;

/** A browser of one person, in the province’s time and language. */
export async function openScreen(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: desk,
    timezoneId: 'Asia/Ho_Chi_Minh',
    locale: 'vi-VN',
    ...options,
  });
  // The demonstration speaks its stories at first start, which a small machine feels.
  context.setDefaultTimeout(45_000);
  return context.newPage();
}

/** An officer at the admin app, signed in by hand. */
export async function openDesk(browser: Browser, saola: Saola, username: string): Promise<Page> {
  const page = await openScreen(browser);
  await page.goto(mainUrl(saola, '/quan-tri/'));
  await enterPassword(page, username, saola.server.demo!.password);
  await page.getByRole('heading', { name: 'Bàn làm việc', level: 1, exact: true }).waitFor();
  return page;
}

export async function enterPassword(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Pictures for whoever wants to look: SAOLA_PICTURES names the folder. */
export async function picture(page: Page, name: string, size?: { width: number; height: number }) {
  const folder = process.env.SAOLA_PICTURES;
  if (!folder) return;
  const before = page.viewportSize();
  if (size) await page.setViewportSize(size);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  if (size && before) await page.setViewportSize(before);
}

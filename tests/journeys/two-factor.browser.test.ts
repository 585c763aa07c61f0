import { openBrowser } from '@saola/offline/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { findingsOf } from './findings.ts';
import { enterPassword, mainUrl, openDesk, phone, picture } from './screen.ts';
import { totp } from './totp.ts';

const username = 'quantri.taphin';

let saola: Saola;
let browser: Browser;
let page: Page;
let secret = '';
let password = '';

beforeAll(async () => {
  [saola, browser] = await Promise.all([startSaola(), openBrowser()]);
  password = saola.server.demo!.password;
  page = await openDesk(browser, saola, username);
});
afterAll(async () => {
  await browser?.close();
  await saola?.stop();
});

it('an officer switches the second factor on with a phone’s first code', async () => {
  await page.getByRole('button', { name: /^Tài khoản của tôi/ }).click();
  await page.getByRole('menuitem', { name: 'Bảo mật của tôi' }).click();
  await page.getByLabel('Nhập mật khẩu để tiếp tục').fill(password);
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  await page.getByText('Quét mã này bằng ứng dụng tạo mã').waitFor();
  secret = await page.locator('.two-factor code').first().innerText();
  await picture(page, 'two-factor');
  await picture(page, 'two-factor-360', phone);
  expect(await findingsOf(page)).toEqual([]);
  await page.getByLabel('Nhập mã đang hiện để hoàn tất').fill(totp(secret, Date.now()));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Đã bật xác thực hai lớp.').waitFor();
});

it('signed out, he comes in again with the password and the code of the moment', async () => {
  await signOut();
  await enterPassword(page, username, password);
  await page.getByLabel('Mã 6 chữ số').waitFor();
  await picture(page, 'code');
  await picture(page, 'code-360', phone);
  // The code of this half minute has confirmed the second factor, and opens nothing else.
  await page.getByLabel('Mã 6 chữ số').fill(totp(secret, Date.now() + 30_000));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('heading', { name: 'Bàn làm việc', level: 1, exact: true }).waitFor();
});

it('wrong codes close the door for a time, also for the right one, and the page says so', async () => {
  await signOut();
  await enterPassword(page, username, password);
  const wrong = totp(secret, Date.now() - 3_600_000);
  for (let tries = 1; tries <= 5; tries++) {
    await page.getByLabel('Mã 6 chữ số').fill(wrong);
    const answered = page.waitForResponse('**/api/auth/two-factor/verify-totp');
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    expect((await answered).status()).toBe(tries < 5 ? 401 : 423);
  }
  await page.getByText(/tạm khóa/).waitFor();
  await picture(page, 'code-locked');
  await page.getByLabel('Mã 6 chữ số').fill(totp(secret, Date.now()));
  const answered = page.waitForResponse('**/api/auth/two-factor/verify-totp');
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  expect((await answered).status()).toBe(423);

  await page.goto(mainUrl(saola, '/quan-tri/'));
  await enterPassword(page, username, password);
  await page.getByText(/tạm khóa/).waitFor();
});

async function signOut(): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản của tôi/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor();
}

import { openBrowser } from '@saola/offline/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { findingsOf } from './findings.ts';
import { communeUrl, desk, openDesk, openScreen, phone, picture } from './screen.ts';

// A page is made of blocks by keyboard alone, and published by another person.

const title = 'Du lịch cộng đồng Tả Phìn';
const words = 'Phiên chợ thổ cẩm sáng thứ Bảy';
const path = '/trang/du-lich-cong-dong-ta-phin';

let saola: Saola;
let browser: Browser;
let author: Page;

beforeAll(async () => {
  [saola, browser] = await Promise.all([startSaola(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await saola?.stop();
});

const order = (page: Page) => page.locator('.block-item b').allInnerTexts();
const press = async (page: Page, name: RegExp | string) => {
  const button = page.getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press('Enter');
};

it('an officer makes a free page and fills it by keyboard', async () => {
  author = await openDesk(browser, saola, 'soantin.taphin');
  await author.getByRole('link', { name: 'Trang chủ, trang tự do' }).first().click();
  await press(author, 'Thêm trang');
  // The dialog may still be on its way in when it is first typed into.
  const name = author.getByRole('dialog').getByLabel('Tên trang');
  await expect
    .poll(
      async () => {
        if (/\/trang\/[0-9a-f-]{36}/.test(author.url())) return true;
        if (await name.isVisible()) {
          await name.fill(title);
          await name.press('Enter');
        }
        return false;
      },
      { timeout: 40_000, interval: 1_500 },
    )
    .toBe(true);

  await press(author, 'Thêm hàng');
  await author.getByRole('menuitem', { name: 'Một cột' }).click();
  for (const block of [/^Giờ làm việc/, /^Biểu ngữ/]) {
    await press(author, 'Thêm khối vào hàng 1, cột 1');
    await press(author, block);
    await author.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await author.getByLabel('Tiêu đề', { exact: true }).fill(words);
  expect(await order(author)).toEqual(['Giờ làm việc, điện thoại', 'Biểu ngữ']);
});

it('moves a block by its handle with the keyboard, and by its buttons, and says where it is', async () => {
  const handle = author.getByRole('button', { name: 'Kéo Biểu ngữ' });
  await handle.focus();
  await author.keyboard.press('Space');
  await author
    .getByText('Đã nhấc Biểu ngữ.')
    .or(author.getByText(/^Biểu ngữ đang ở/))
    .first()
    .waitFor({ state: 'attached' });
  await author.waitForTimeout(500);
  await author.keyboard.press('ArrowUp');
  await author.waitForTimeout(800);
  await author.keyboard.press('Space');
  await expect
    .poll(() => order(author), { timeout: 15_000 })
    .toEqual(['Biểu ngữ', 'Giờ làm việc, điện thoại']);
  await press(author, 'Đưa Biểu ngữ xuống');
  expect(await order(author)).toEqual(['Giờ làm việc, điện thoại', 'Biểu ngữ']);
  await author.getByText('Đã đặt Biểu ngữ ở hàng 1, cột 1, vị trí 2.').first().waitFor({ state: 'attached' });
  await press(author, 'Đưa Biểu ngữ lên');
});

it('shows the page as readers will have it, saves it by itself, and has no finding of axe', async () => {
  const preview = author.frameLocator('iframe[title="Xem trước"]');
  await preview.getByRole('heading', { name: words }).waitFor();
  await author.getByText('Đã lưu nháp').waitFor();
  await picture(author, 'builder');
  await picture(author, 'builder-768', { width: 768, height: 1000 });
  await picture(author, 'builder-360', phone);
  await author.setViewportSize(desk);
  expect(await findingsOf(author)).toEqual([]);
});

it('is published by another person, and stands there', async () => {
  const approver = await openDesk(browser, saola, 'duyettin.taphin');
  await approver.goto(author.url());
  await approver.getByRole('button', { name: 'Công bố' }).click();
  await approver.getByText('Đã công bố. Người đọc thấy ngay.').waitFor();
  const reader = await openScreen(browser);
  await reader.goto(communeUrl(saola, path));
  await reader.getByRole('heading', { name: title, level: 1 }).waitFor();
  await reader.getByRole('heading', { name: words }).waitFor();
  expect(await findingsOf(reader)).toEqual([]);
});

it('two editors at once: what was typed stays until its writer has chosen', async () => {
  const other = await openDesk(browser, saola, 'quantri.taphin');
  await other.goto(author.url());
  await other.getByText('Biểu ngữ', { exact: true }).first().click();
  await author.getByText('Biểu ngữ', { exact: true }).first().click();
  const mine = author.getByLabel('Lời', { exact: true });
  await other.getByLabel('Lời', { exact: true }).fill('Lời của người kia.');
  await mine.fill('Lời của tôi.');
  const told = (page: Page) => page.getByRole('button', { name: 'Giữ phần của tôi' }).count();
  await expect.poll(async () => (await told(author)) + (await told(other)), { timeout: 30_000 }).toBe(1);
  const late = (await told(author)) > 0 ? author : other;
  await late.getByRole('button', { name: 'Giữ phần của tôi' }).click();
  await late.getByText('Đã lưu nháp').waitFor();
});

import { openBrowser } from '@saola/offline/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { findingsOf } from './findings.ts';
import { communeUrl, mainUrl, openDesk, openScreen, phone, picture } from './screen.ts';

// What is no news story, from an officer's keyboard to the public page; each step on the ground of the one before.

const title = 'Lịch công tác tuần 48 của lãnh đạo xã';
const first = 'Giao ban đầu tuần với các trưởng thôn';
const second = 'Tiếp công dân định kỳ';

const patient = { timeout: 20_000 };

let saola: Saola;
let browser: Browser;
let author: Page;
let approver: Page;

beforeAll(async () => {
  [saola, browser] = await Promise.all([startSaola(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await saola?.stop();
});

it('an officer fills a week’s schedule with the keyboard alone', async () => {
  author = await openDesk(browser, saola, 'soantin.taphin');
  await author.goto(mainUrl(saola, '/quan-tri/tin-bai?write=true&type=leader-schedule'));
  const dialog = author.getByRole('dialog');
  await dialog.getByText('Lịch công tác tuần', { exact: true }).waitFor();
  await dialog.getByLabel('Tiêu đề').focus();
  await author.keyboard.type(title);
  await dialog.getByRole('button', { name: 'Bắt đầu viết' }).press('Enter');
  await author.waitForURL(/tin-bai\/[0-9a-f-]{36}/);

  await author.getByLabel('Tuần bắt đầu từ ngày').fill('2026-11-23');
  await author.getByRole('button', { name: 'Thêm dòng' }).press('Enter');
  await fillRow(author, 1, { day: '2026-11-24', time: '14:00', leader: 'Phó Chủ tịch', content: second });
  // a new row below, and then above the first
  await author.keyboard.press('Control+Enter');
  await fillRow(author, 2, { day: '2026-11-23', time: '07:30', leader: 'Chủ tịch', content: first });
  await author.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => author.getByLabel('Nội dung công việc, dòng 1').inputValue(), patient).toBe(first);
  await expect.poll(() => author.getByLabel('Nội dung công việc, dòng 2').inputValue(), patient).toBe(second);
  await author.getByText(/tự lưu lúc/).waitFor();
  await picture(author, 'schedule');
  await picture(author, 'schedule-360', phone);
  expect(await findingsOf(author)).toEqual([]);
});

it('a colleague who opens it too is seen at once', async () => {
  const colleague = await openDesk(browser, saola, 'bientap.tinh');
  await colleague.goto(author.url());
  await colleague.getByText('Đang cùng mở').waitFor();
  await author.getByText('Đang cùng mở').waitFor();
  await colleague.context().close();
});

it('the approver approves it, and it stands on the page of the commune', async () => {
  await author.getByRole('button', { name: 'Trình duyệt' }).press('Enter');
  await author.getByText('Đã trình duyệt.').waitFor();
  approver = await openDesk(browser, saola, 'duyettin.taphin');
  await approve(author.url());
  const reader = await openScreen(browser, { javaScriptEnabled: false });
  const isThere = async () => {
    await reader.goto(communeUrl(saola, '/lich-cong-tac?tuan=2026-11-23'));
    return (await reader.getByText(first).count()) > 0 && (await reader.getByText(second).count()) > 0;
  };
  await expect.poll(isThere, patient).toBe(true);
  await reader.context().close();
});

it('the next edition is compared with what is public before it is approved', async () => {
  await author.getByRole('button', { name: 'Sửa thành bản mới' }).click();
  await author.getByLabel('Bản này thay đổi gì').fill('Đổi giờ tiếp công dân.');
  await author.getByLabel('Giờ, dòng 2').fill('15:30');
  await author.getByText(/tự lưu lúc/).waitFor();
  await author.getByRole('button', { name: 'Trình duyệt' }).click();
  await author.getByText('Đã trình duyệt.').waitFor();
  await approver.goto(author.url());
  await approver.getByRole('heading', { name: 'Bản này đổi gì so với bản đang công bố' }).waitFor();
  await approver.locator('.two-sides ins').filter({ hasText: '15' }).first().waitFor();
  expect(await approver.locator('.two-sides del').first().isVisible()).toBe(true);
  await picture(approver, 'schedule-compared');
  expect(await findingsOf(approver)).toEqual([]);
  await approve(author.url());
});

async function approve(url: string): Promise<void> {
  await approver.goto(url);
  await approver.getByRole('button', { name: 'Duyệt và phát hành' }).click();
  const dialog = approver.getByRole('dialog', { name: 'Duyệt tin này?' });
  await dialog.getByRole('button', { name: 'Duyệt và phát hành' }).click();
  await approver.getByText('Đã duyệt. Tin đang đi đến các kênh.').waitFor();
}

interface Meeting {
  day: string;
  time: string;
  leader: string;
  content: string;
}

async function fillRow(page: Page, row: number, meeting: Meeting): Promise<void> {
  const day = page.getByLabel(`Ngày, dòng ${row}`);
  await expect.poll(() => day.evaluate((input) => input === document.activeElement), patient).toBe(true);
  await day.fill(meeting.day);
  await page.getByLabel(`Giờ, dòng ${row}`).fill(meeting.time);
  await page.getByLabel(`Lãnh đạo, dòng ${row}`).focus();
  await page.keyboard.type(meeting.leader);
  await page.keyboard.press('Tab');
  await page.keyboard.type(meeting.content);
}

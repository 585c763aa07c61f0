import { openBrowser } from '@saola/offline/testing';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { findingsOf } from './findings.ts';
import { communeUrl, desk, mainUrl, openDesk, openScreen, phone, picture } from './screen.ts';

// One journey done as people do it, each step on the ground of the one before.

const title = 'Tiêm vắc xin cho gia súc tại Sả Xéng';
const summary = 'Sáng thứ ba, cán bộ thú y tiêm miễn phí cho trâu bò tại thôn Sả Xéng.';
const added = 'Mang theo sổ tiêm.';
const question = 'Nhà tôi ở xa, cán bộ có đến tận chuồng không?';
const answer = 'Có. Bà con báo trưởng thôn trước thứ hai, cán bộ thú y sẽ đến tận chuồng.';

let saola: Saola;
let browser: Browser;
let author: Page;
let approver: Page;
let observer: Page;
let board: Page;
let citizen: Page;
let storyId = '';
let storyPath = '';
let code = '';

beforeAll(async () => {
  [saola, browser] = await Promise.all([startSaola(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await saola?.stop();
});

it('an officer of the commune writes a story with a picture and submits it', async () => {
  author = await openDesk(browser, saola, 'soantin.taphin');
  await picture(author, 'desk');
  await picture(author, 'desk-360', phone);
  await author.getByRole('button', { name: 'Viết tin mới' }).first().click();
  await author.getByRole('dialog').getByLabel('Tiêu đề').fill(title);
  await author.getByRole('button', { name: 'Bắt đầu viết' }).click();
  await author.waitForURL(/tin-bai\/[0-9a-f-]{36}/);
  storyId = new URL(author.url()).pathname.split('/').pop()!;

  await author.getByLabel('Tóm tắt').fill(summary);
  await author.getByRole('textbox', { name: 'Bài viết' }).click();
  await author.keyboard.type('Bà con nhốt trâu bò tại chuồng.');
  await author.getByText('Ưu tiên', { exact: true }).click();
  await author
    .locator('input[type=file][accept="image/*"]')
    .setInputFiles({ name: 'trau.png', mimeType: 'image/png', buffer: await pictureOfBuffaloes() });
  await author.getByLabel('Lời tả ảnh').fill('Đàn trâu trên ruộng bậc thang');
  await author.getByText(/tự lưu lúc/).waitFor();
  await picture(author, 'story-written');
  await picture(author, 'story-written-360', phone);
  expect(await findingsOf(author)).toEqual([]);
  await author.getByRole('button', { name: 'Trình duyệt' }).click();
  await author.getByText('Đã trình duyệt.').waitFor();
});

it('a superior finds it among what waits, reads what the officer changed meanwhile, and approves it once', async () => {
  approver = await openDesk(browser, saola, 'duyettin.taphin');
  await approver
    .getByRole('link', { name: /^Chờ duyệt/ })
    .first()
    .click();
  await approver.getByRole('heading', { name: title }).waitFor();
  await picture(approver, 'approvals');
  await picture(approver, 'approvals-360', phone);
  await approver
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: 'Xem và duyệt' })
    .click();
  const approve = approver.getByRole('button', { name: 'Duyệt và phát hành' });
  await approve.waitFor();
  await author.getByLabel('Tóm tắt').fill(`${summary} ${added}`);
  await approver.getByText(/^Tin vừa được sửa lúc/).waitFor();
  expect(await approver.locator('#story-summary').inputValue()).toBe(summary);
  expect(await approve.isDisabled()).toBe(true);
  await picture(approver, 'changed-meanwhile-360', phone);
  await approver.getByRole('button', { name: 'Xem bản mới' }).click();
  await approver.locator('ins:visible', { hasText: added }).waitFor();
  await picture(approver, 'changes-since');

  await approve.click();
  const dialog = approver.getByRole('dialog', { name: 'Duyệt tin này?' });
  await picture(approver, 'approve');
  await dialog.getByRole('button', { name: 'Duyệt và phát hành' }).click();
  await approver.getByText('Đã duyệt. Tin đang đi đến các kênh.').waitFor();
  expect(new URL(approver.url()).pathname).toBe(`/quan-tri/hieu-qua/${storyId}`);
});

it('the province watches, a board at the commune shows it full-screen', async () => {
  observer = await openDesk(browser, saola, 'theodoi.tinh');
  await observer.goto(mainUrl(saola, `/quan-tri/hieu-qua/${storyId}`));
  await observer.getByRole('heading', { name: title, level: 1 }).waitFor();

  board = await openScreen(browser, { viewport: { width: 1920, height: 1080 } });
  await board.goto(mainUrl(saola, `/bang-tin/?ma=${saola.server.demo!.boardCode}`));
  await board.getByRole('heading', { name: title }).waitFor({ timeout: 60_000 });
  await expect
    .poll(() => board.locator('.picture img').evaluate((img: HTMLImageElement) => img.naturalWidth), {
      timeout: 15_000,
    })
    .toBeGreaterThan(0);
  await picture(board, 'board');
});

it('it stands on the commune’s site and on the main portal, also without JavaScript', async () => {
  const reader = await openScreen(browser, { javaScriptEnabled: false });
  await reader.goto(communeUrl(saola, '/tin-tuc'));
  await reader.getByRole('link', { name: title }).first().click();
  await reader.getByRole('heading', { name: title, level: 1 }).waitFor();
  storyPath = new URL(reader.url()).pathname;
  expect(await reader.getByText(summary).isVisible()).toBe(true);
  expect(await reader.getByText('Bà con nhốt trâu bò tại chuồng.').isVisible()).toBe(true);
  expect(await reader.getByAltText('Đàn trâu trên ruộng bậc thang').isVisible()).toBe(true);
  expect(await reader.getByRole('link', { name: 'Gửi ý kiến về tin này' }).isVisible()).toBe(true);

  await reader.goto(mainUrl(saola));
  await reader.getByRole('link', { name: title }).first().waitFor();
  await picture(reader, 'main-portal');
  await reader.context().close();
});

it('a citizen reads it in the app and answers with a photo', async () => {
  citizen = await openScreen(browser, { viewport: phone });
  await citizen.goto(mainUrl(saola, '/ung-dung/'));
  await citizen.getByLabel('Tên xã, phường').fill('ta phin');
  await picture(citizen, 'app-choose');
  await citizen.getByRole('button', { name: 'Xã Tả Phìn' }).click();
  await citizen.getByRole('heading', { name: 'Hôm nay ở Tả Phìn' }).waitFor();
  await citizen.getByRole('link', { name: title }).waitFor();
  await picture(citizen, 'app-today');
  await citizen.getByRole('link', { name: title }).click();
  await citizen.getByRole('heading', { name: title, level: 1 }).waitFor();
  await picture(citizen, 'app-story');
  expect(await findingsOf(citizen)).toEqual([]);

  await citizen.getByRole('link', { name: 'Gửi ý kiến về tin này' }).click();
  await citizen.getByLabel('Việc cần báo hoặc ý kiến của bạn').fill(question);
  await citizen
    .locator('input[type=file]')
    .setInputFiles({ name: 'chuong.png', mimeType: 'image/png', buffer: await pictureOfBuffaloes() });
  await citizen.getByAltText('Ảnh bạn vừa chọn').waitFor();
  await citizen.getByLabel('Tôi đồng ý').check();
  await picture(citizen, 'app-send');
  await citizen.getByRole('button', { name: 'Gửi', exact: true }).click();
  await citizen.getByText('Mã theo dõi của bạn:').waitFor();
  code = (await citizen.locator('.sent .code').innerText()).trim();
  await picture(citizen, 'app-sent');
});

it('the officer for feedback answers and publishes the answer', async () => {
  const handler = await openDesk(browser, saola, 'phananh.taphin');
  await handler
    .getByRole('link', { name: /^Phản ánh, hỏi đáp/ })
    .first()
    .click();
  await handler.getByRole('link', { name: question }).first().click();
  await handler.getByAltText('Ảnh kèm phản ánh').waitFor();
  expect(await handler.getByRole('checkbox', { name: 'Công khai câu trả lời dưới tin' }).isChecked()).toBe(
    true,
  );
  await handler.getByLabel('Nội dung trả lời').fill(answer);
  await picture(handler, 'feedback');
  await picture(handler, 'feedback-360', phone);
  await handler.getByRole('button', { name: 'Gửi trả lời' }).click();
  await handler.getByText('Đã gửi trả lời.').waitFor();
});

it('the answer stands under the article and, by its code, in the app', async () => {
  const reader = await openScreen(browser);
  await expect
    .poll(async () => (await reader.goto(communeUrl(saola, storyPath)), reader.getByText(answer).count()), {
      timeout: 15_000,
    })
    .toBe(1);
  await picture(reader, 'article');
  await picture(reader, 'article-360', phone);
  expect(await findingsOf(reader)).toEqual([]);
  await reader.context().close();

  const elsewhere = await openScreen(browser, { viewport: phone });
  await elsewhere.goto(mainUrl(saola, '/ung-dung/tra-cuu'));
  await elsewhere.getByLabel('Mã theo dõi').fill(code);
  await elsewhere.getByRole('button', { name: 'Xem trả lời' }).click();
  await elsewhere.getByText(answer).waitFor();
  await picture(elsewhere, 'app-answer');
  await elsewhere.context().close();
});

// The demonstration’s own story of the same priority may sound first, for a minute.
it(
  'three loudspeakers say that they began and ended, silently, and the province sees it live',
  { timeout: 200_000 },
  async () => {
    await observer.getByText('3/3', { exact: true }).waitFor({ timeout: 150_000 });
    await observer.getByText('trong đó 3 cụm phát thử, không ra tiếng', { exact: true }).waitFor();
  },
);

it('the mails that were sent are in the catcher', async () => {
  await approver.goto(mainUrl(saola, '/quan-tri/thu-trinh-dien'));
  await approver.getByText(`Ưu tiên: Tin chờ duyệt: ${title}`).waitFor();
  await author.goto(mainUrl(saola, '/quan-tri/thu-trinh-dien'));
  await author.getByText('Ý kiến về tin mới: Xã Tả Phìn').first().waitFor();
  await picture(author, 'mails');
});

it('the journey tells the province what arrived: loudspeakers, board, one answer', async () => {
  await observer.getByText('trả lời 1, còn 0').waitFor();
  await expect
    .poll(() => figure(observer, 'Lượt bảng hiện'), { timeout: 60_000, interval: 1_000 })
    .toMatch(/^[1-9]/);
  expect(await figure(observer, 'Lượt đọc')).toMatch(/^[1-9]/);
  await picture(observer, 'journey', desk);
  await picture(observer, 'journey-360', phone);
  expect(await findingsOf(observer)).toEqual([]);
});

/** The number above a name in the journey’s first row. */
async function figure(page: Page, name: string): Promise<string> {
  return page.locator('.proof > div').filter({ hasText: name }).locator('strong').innerText();
}

/** A true PNG of some size, so that it is checked, scaled and shown like an officer’s own. */
function pictureOfBuffaloes(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1066">
    <rect width="1600" height="1066" fill="#cfe3ee"/><path d="M0 520 400 240 760 470 1180 180 1600 500V1066H0z" fill="#5f7f63"/>
    <path d="M0 700q400-90 800 0t800 0v366H0z" fill="#c9a64a"/><path d="M0 840q400-90 800 0t800 0v226H0z" fill="#a9873a"/>
    <ellipse cx="640" cy="800" rx="170" ry="90" fill="#3c3f48"/><circle cx="830" cy="760" r="55" fill="#3c3f48"/></svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

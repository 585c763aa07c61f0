import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { agentsHave } from './agents.ts';
import { enrolBoard, type Board } from './board.ts';
import { approve, officer, submit, submitStory, type Officer, type Step } from './officer.ts';
import { findArticle } from './public.ts';

const title = 'Lịch cấp nước sinh hoạt tuần này';
const remark = 'Ghi rõ giờ cấp nước cho từng thôn.';
const soon = { timeout: 30_000, interval: 300 };

let saola: Saola;
let author: Officer;
let approver: Officer;
let board: Board;
let story: Step;

interface Items<Item> {
  items: Item[];
}

beforeAll(async () => {
  saola = await startSaola();
  author = await officer(saola, 'soantin.taphin');
  approver = await officer(saola, 'duyettin.taphin');
  board = await enrolBoard(saola);
});
afterAll(() => saola?.stop());

it('returned with a remark, its author is told in the app and by mail', async () => {
  story = await submitStory(author, { title });
  const path = `/api/editions/${story.editionId}/return`;
  const returned = await approver.does<Step>('POST', path, { revision: story.revision, remark });
  story = { ...story, ...returned };
  await expect
    .poll(async () => (await author.ask('GET', '/api/notices')).text, soon)
    .toContain(`Tin được trả lại: ${title}`);
  await expect.poll(async () => (await author.ask('GET', '/api/mails')).text, soon).toContain(remark);
  const { editions } = await author.does<{ editions: { state: string; remarks: { text: string }[] }[] }>(
    'GET',
    `/api/stories/${story.storyId}`,
  );
  expect(editions[0]).toMatchObject({ state: 'RETURNED', remarks: [{ text: remark }] });
});

it('corrected and submitted again it is approved, by somebody else than its author', async () => {
  const written = await author.does<Step>('PUT', `/api/editions/${story.editionId}`, {
    revision: story.revision,
    summary: 'Thôn Can Ngài từ 6 giờ, thôn Sả Xéng từ 8 giờ.',
  });
  story = await submit(author, { ...story, ...written });
  const own = await author.ask('POST', `/api/editions/${story.editionId}/approve`, {
    revision: story.revision,
  });
  expect(own.status).toBe(403);
  story = await approve(approver, story);
  await expect.poll(() => findArticle(saola, title), soon).toBeTruthy();
});

it(
  'an emergency of the province sounds at once on the commune’s loudspeakers and takes over the board',
  {
    timeout: 120_000,
  },
  async () => {
    const editor = await officer(saola, 'bientap.tinh');
    const superior = await officer(saola, 'duyettin.tinh');
    const { items } = await editor.does<Items<{ id: string }>>('GET', '/api/citizen/communes');
    expect(items).toHaveLength(99);
    const alarm = 'Lũ quét trên suối. Rời nhà ven suối ngay';
    const emergency = await submitStory(editor, {
      title: alarm,
      summary: 'Lên chỗ cao ngay.',
      text: 'Không quay lại lấy đồ.',
      priority: 'EMERGENCY',
      targets: items.map(({ id }) => ({ unitId: id })),
    });
    // Who wrote it cannot approve it, even where every minute counts.
    expect(
      (
        await editor.ask('POST', `/api/editions/${emergency.editionId}/approve`, {
          revision: emergency.revision,
        })
      ).status,
    ).toBe(403);
    await approve(superior, emergency);
    const approvedAt = Date.now();
    await expect
      .poll(async () => (await board.slides()).find(({ priority }) => priority === 'EMERGENCY')?.title, soon)
      .toBe(alarm);
    await expect
      .poll(() => agentsHave(saola, `Bắt đầu phát “${alarm}”`), { timeout: 60_000, interval: 300 })
      .toBe(3);
    expect(Date.now() - approvedAt).toBeLessThan(60_000);
    const { items: programmes } = await superior.does<Items<{ storyId: string; priority: string }>>(
      'GET',
      `/api/programmes?unitId=${author.unitId}`,
    );
    expect(programmes.find(({ storyId }) => storyId === emergency.storyId)?.priority).toBe('EMERGENCY');
  },
);

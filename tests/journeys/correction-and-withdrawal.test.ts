import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { agentsHave } from './agents.ts';
import { enrolBoard, type Board } from './board.ts';
import { approve, officer, submit, submitStory, type Officer, type Step } from './officer.ts';
import { appStories, communeHost, findArticle } from './public.ts';

const first = 'Họp thôn Can Ngài lúc 19 giờ';
const second = 'Họp thôn Can Ngài lúc 20 giờ';
const reason = 'Cuộc họp hoãn vì mưa lớn.';
const soon = { timeout: 30_000, interval: 300 };

let saola: Saola;
let author: Officer;
let approver: Officer;
let board: Board;
let story: Step;
let next: Step;
let formerPath = '';
let newPath = '';
let formerAudio = '';

const titleOnBoard = async () =>
  (await board.slides()).filter(({ storyId }) => storyId === story.storyId).map(({ title }) => title);
const inApp = async () => (await appStories(saola, author.unitId)).find(({ id }) => id === story.storyId);

beforeAll(async () => {
  saola = await startSaola();
  author = await officer(saola, 'soantin.taphin');
  approver = await officer(saola, 'duyettin.taphin');
  board = await enrolBoard(saola);
});
afterAll(() => saola?.stop());

it('an approved story is on page, board and app, and can be heard', { timeout: 90_000 }, async () => {
  story = await approve(approver, await submitStory(author, { title: first }));
  await expect.poll(titleOnBoard, soon).toEqual([first]);
  await expect.poll(async () => (await inApp())?.audio?.url, { ...soon, timeout: 60_000 }).toBeTruthy();
  formerAudio = (await inApp())!.audio!.url;
  formerPath = (await findArticle(saola, first))!;
});

it('while the next edition is written the public keeps the approved one', async () => {
  next = await author.does<Step>('POST', `/api/stories/${story.storyId}/editions`, {});
  const written = await author.does<Step>('PUT', `/api/editions/${next.editionId}`, {
    revision: next.revision,
    title: second,
    changeNote: 'Đổi giờ họp từ 19 giờ sang 20 giờ.',
  });
  next = await submit(author, { ...next, ...written });
  const page = await saola.ask(formerPath, { host: communeHost });
  expect(page.status).toBe(200);
  expect(page.text).toContain(first);
  expect(page.text).not.toContain(second);
  expect(await titleOnBoard()).toEqual([first]);
  expect((await inApp())?.title).toBe(first);
});

it('approved, it takes the place of the former on page, board and app, and the former address leads on', async () => {
  await approve(approver, next);
  await expect.poll(titleOnBoard, soon).toEqual([second]);
  await expect.poll(() => findArticle(saola, second), soon).toBeTruthy();
  newPath = (await findArticle(saola, second))!;
  expect(newPath).not.toBe(formerPath);
  const former = await saola.ask(formerPath, { host: communeHost });
  expect(former.status).toBe(301);
  expect(former.headers.location).toContain(newPath);
  expect((await saola.ask(newPath, { host: communeHost })).text).toContain(`<h1>${second}</h1>`);
  expect((await inApp())?.title).toBe(second);
});

it('its sound is made anew', { timeout: 90_000 }, async () => {
  await expect
    .poll(async () => (await inApp())?.audio?.url ?? formerAudio, { ...soon, timeout: 60_000 })
    .not.toBe(formerAudio);
  await expect.poll(() => agentsHave(saola, `“${second}”`), { ...soon, timeout: 60_000 }).toBe(3);
});

it('withdrawn, the page says so and why; loudspeakers are told, board and app show it no longer', async () => {
  await approver.does('POST', `/api/stories/${story.storyId}/withdraw`, { reason });
  await expect.poll(async () => (await saola.ask(newPath, { host: communeHost })).status, soon).toBe(410);
  expect((await saola.ask(newPath, { host: communeHost })).text).toContain(reason);
  await expect.poll(titleOnBoard, soon).toEqual([]);
  await expect.poll(inApp, soon).toBeUndefined();
  expect((await saola.ask(`/api/citizen/stories/${story.storyId}`)).status).toBe(404);
  expect(await findArticle(saola, second)).toBeNull();
  await expect.poll(() => agentsHave(saola, 'Nhận lệnh CANCEL'), soon).toBe(3);
});

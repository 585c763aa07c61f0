import { getApprovedEditionOfStory } from '@saola/newsroom';
import { cancelRecording, getRecording } from '@saola/speech';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provinceForTests, type ProvinceForTests } from '../../province-for-tests.ts';
import { askToHear } from './ask-to-hear.ts';

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const database = () => province.test.services.database;

async function published(title: string): Promise<string> {
  const { storyId } = await province.publish(title);
  return (await getApprovedEditionOfStory(database(), storyId))!.editionId;
}

const ask = (host: string, editionId: string, headers: Record<string, string> = {}) =>
  province.app.inject({
    method: 'POST',
    url: '/api/public/readings',
    headers: {
      host,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: `tin=${editionId}`,
  });
const taphin = 'taphin.laocai.localhost';

it('has an item spoken once, however many readers ask', async () => {
  const editionId = await published('Lịch tiêm chủng');
  const page = `/api/public/readings/${editionId}`;
  expect((await province.get(page)).json()).toMatchObject({ state: 'NONE', url: null, lines: [] });
  expect((await ask(taphin, editionId)).json()).toMatchObject({ state: 'PENDING' });
  const first = await getRecording(database(), editionId);
  await askToHear(province.test.context(), { editionId });
  expect(await getRecording(database(), editionId)).toEqual(first);
});

it('lets the first sentence be heard before the whole is made, and no sentence once that is given up', async () => {
  const editionId = await published('Ngày hội đọc sách');
  const sentence = (place: number) => province.get(`/api/public/readings/${editionId}/sentences/${place}`);
  expect((await sentence(0)).statusCode).toBe(404);
  const { sentences } = (await ask(taphin, editionId)).json<{ sentences: { text: string }[] }>();
  expect(sentences[0]).toMatchObject({ text: 'Ngày hội đọc sách' });
  const first = await sentence(0);
  expect(first.headers).toMatchObject({ 'content-type': 'audio/mpeg', 'cache-control': 'no-store' });
  expect(first.rawPayload.length).toBeGreaterThan(2000);
  expect((await sentence(sentences.length)).statusCode).toBe(404);
  const { id: recordingId } = (await getRecording(database(), editionId))!;
  await cancelRecording(province.test.context(), { recordingId });
  expect((await sentence(0)).statusCode).toBe(404);
}, 20_000);

it('speaks for the readers of a site only what stands there', async () => {
  const editionId = await published('Họp thôn');
  expect((await ask('sapa.laocai.localhost', editionId)).statusCode).toBe(404);
  expect((await ask(taphin, crypto.randomUUID())).statusCode).toBe(404);
  expect((await ask(taphin, 'x')).statusCode).toBe(404);
  expect(await getRecording(database(), editionId)).toBeNull();
});

it('speaks an item of any section with the long texts of its form, and offers nothing where there is no prose', async () => {
  const leader = async (name: string, tasks: string) => {
    const fields = { position: 'Phó Chủ tịch', phone: '0214 000 0101', tasks };
    const { storyId } = await province.publish(name, { summary: '', fields }, 'laocai.taphin', 'leader');
    return (await getApprovedEditionOfStory(database(), storyId))!.editionId;
  };
  const editionId = await leader(
    'Lý Thị Hoa',
    'Phụ trách kinh tế, nông nghiệp và môi trường của xã.\nTiếp dân vào thứ năm hằng tuần.',
  );
  expect((await province.get('/lanh-dao/ly-thi-hoa')).body).toContain(editionId);
  const { sentences } = (await ask(taphin, editionId)).json<{ sentences: { text: string }[] }>();
  expect(sentences.map(({ text }) => text).join(' ')).toMatch(/^Lý Thị Hoa Nhiệm vụ .* thứ năm hằng tuần\./);
});

it('does not speak at the word of another page', async () => {
  const editionId = await published('Chợ phiên');
  const { statusCode } = await ask(taphin, editionId, { origin: 'https://noi-khac.example' });
  expect(statusCode).toBe(403);
});

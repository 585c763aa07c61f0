import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStory } from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { createHttp } from '@saola/platform/http';
import { actorWith } from '@saola/platform/testing';
import { provinceForTests } from '../province-for-tests.ts';
import { renderArticlePreview } from './preview.tsx';

let province: Awaited<ReturnType<typeof provinceForTests>>;
let http: Awaited<ReturnType<typeof createHttp>>;
const author = actorWith(['newsroom.story.see', 'newsroom.story.write'], 'laocai.taphin', 'Cán bộ soạn tin');
let actor = author;

beforeAll(async () => {
  province = await provinceForTests();
  http = await createHttp(province.test.services, {
    routes: newsroomModule({ renderPreview: renderArticlePreview }).routes!,
    resolveActor: async () => actor,
  });
});
afterAll(async () => {
  await http.close();
  await province.test.stop();
});

it('shows a draft of any type as its site would, in the words of its fields, and to nobody else', async () => {
  const unitId = (await province.unit('laocai.taphin')).id;
  const { editionId } = await createStory(province.test.context(author), {
    unitId,
    type: 'event',
    content: {
      title: 'Họp thôn Sả Xéng',
      summary: 'Bàn việc làm đường.',
      fields: { from: '2026-11-29', place: 'Nhà văn hóa thôn' },
    },
  });
  const page = await http.inject(`/api/editions/${editionId}/preview`);
  expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(page.body).toContain('<h1>Họp thôn Sả Xéng</h1>');
  expect(page.body).toContain('29/11/2026');
  expect(page.body).toContain('Nhà văn hóa thôn');
  actor = actorWith(['newsroom.story.see'], 'laocai.sapa', 'Cán bộ xã khác');
  expect((await http.inject(`/api/editions/${editionId}/preview`)).statusCode).toBe(403);
});

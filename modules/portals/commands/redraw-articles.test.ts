import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RENDERER } from '@saola/newsroom';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';
import { redrawArticles } from './redraw-articles.ts';

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

it('draws anew what an earlier version has drawn, and nothing else of it changes', async () => {
  const { database } = province.test.services;
  const { storyId } = await province.publish('Lịch tiêm', { body: province.text('Tiêm tại trạm y tế.') });
  const read = async () =>
    (
      await sql<{ html: string; drawn_by: number; updated_at: Date }>`
        select html, drawn_by, updated_at from portals.articles where story_id = ${storyId}`.execute(database)
    ).rows[0]!;
  const today = await read();
  expect(today.drawn_by).toBe(RENDERER);
  await sql`update portals.articles set html = '<p class="old">x</p>', drawn_by = ${RENDERER - 1}
    where story_id = ${storyId}`.execute(database);
  expect(await redrawArticles(province.test.context(), {})).toEqual({ looked: 1, changed: 1 });
  expect(await read()).toEqual(today);
  expect(await redrawArticles(province.test.context(), {})).toEqual({ looked: 0, changed: 0 });
});

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testServices, type TestServices } from '@saola/platform/testing';
import { feedback } from '../module.ts';
import { listRatings, listRatingWords, ratingOfStory } from './list-ratings.ts';
import { rateStory } from './rate-story.ts';

let test: TestServices;
beforeAll(async () => {
  test = await testServices([feedback]);
});
afterAll(() => test.stop());

const [siteId, storyId, other] = [randomUUID(), randomUUID(), randomUUID()];
const rate = (level: 'SATISFIED' | 'NEUTRAL' | 'DISSATISFIED', words = '', story = storyId) =>
  rateStory(
    { ...test.context(), ip: '203.0.113.9' },
    { storyId: story, siteId, language: 'vi', level, words },
  );
const scope = { siteIds: [siteId], from: '2020-01-01', to: '2100-01-01', limit: 10, after: null };

it('adds ratings up, puts what satisfies least first, and keeps words without what leads to a person', async () => {
  const { database } = test.services;
  await rate('SATISFIED');
  await rate('SATISFIED', '  ');
  await rate('DISSATISFIED', 'Thiếu giờ tiêm, gọi tôi 0912 345 678 hoặc tam@vidu.vn', other);
  expect(await ratingOfStory(database, storyId)).toEqual({
    satisfied: 2,
    neutral: 0,
    dissatisfied: 0,
    total: 2,
  });
  expect((await listRatings(database, scope)).map((one) => one.storyId)).toEqual([other, storyId]);
  expect(await listRatingWords(database, scope)).toMatchObject([
    { storyId: other, level: 'DISSATISFIED', text: 'Thiếu giờ tiêm, gọi tôi … hoặc …' },
  ]);
  expect(await listRatings(database, { ...scope, siteIds: [] })).toEqual([]);
});

it('leaves neither time nor address of the rater', async () => {
  const { rows } = await sql<{ type: string }>`
    select distinct data_type as type from information_schema.columns
    where table_schema = 'feedback' and table_name in ('ratings', 'rating_words')
  `.execute(test.services.database);
  expect(rows.map(({ type }) => type).toSorted()).toEqual(['date', 'integer', 'text', 'uuid']);
  const audit = await sql`select 1 from platform.audit_entries where ip is not null`.execute(
    test.services.database,
  );
  expect(audit.rows).toEqual([]);
});

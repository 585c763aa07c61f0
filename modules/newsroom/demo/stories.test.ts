import { importUnits } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import { organisations } from '@saola/organisations/module';
import { media } from '@saola/media/module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { categories } from '../categories.ts';
import { newsroomModule } from '../module.ts';
import { listStories } from '../queries/list-stories.ts';
import { demoStories, seedStories } from './stories.ts';

let test: TestServices;
beforeAll(async () => {
  test = await testServices([organisations, media, newsroomModule()]);
  await importUnits(test.context(), { units: laoCai, source });
});
afterAll(() => test.stop());

it('is written by the commands officers use, to the last story', async () => {
  const rights = ['see', 'write', 'submit', 'return', 'approve'].map((verb) => `newsroom.story.${verb}`);
  const author = actorWith(rights, 'laocai', 'Cán bộ soạn tin');
  const approver = actorWith(rights, 'laocai', 'Người duyệt');
  const count = await seedStories({
    author: () => test.context(author),
    approver: () => test.context(approver),
    picture: () => null,
  });
  expect(count).toBeGreaterThanOrEqual(24);
  const { items } = await listStories(test.context(approver), { limit: 100 });
  expect(items).toHaveLength(count);
  expect(new Set(items.map((story) => story.state))).toEqual(
    new Set(['APPROVED', 'SUBMITTED', 'RETURNED', 'DRAFT']),
  );
  expect(items.filter((story) => story.state === 'DRAFT' && story.isPublic)).toHaveLength(1);
});

it('names known sections, and says every title once', () => {
  const stories = demoStories(new Date('2026-11-22T08:00:00Z'));
  const known: string[] = categories.map(({ code }) => code);
  for (const story of stories) expect(known).toContain(story.category);
  expect(new Set(stories.map((story) => story.title)).size).toBe(stories.length);
  expect(stories.some((story) => story.summary.includes('thứ tư, ngày 25/11'))).toBe(true);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindOfReviews } from './remind-of-reviews.ts';
import { author, complete, newsroomWorld, type NewsroomWorld } from './shared/world-for-tests.ts';

let world: NewsroomWorld;
beforeAll(async () => {
  world = await newsroomWorld();
});
afterAll(() => world.stop());

it('tells once of what is due, and again after thirty days', async () => {
  const day = 86_400_000;
  const today = new Date('2026-11-22T02:00:00Z');
  const remind = (days: number) =>
    remindOfReviews({ ...world.as(author), now: () => new Date(today.getTime() + days * day) }, undefined);
  await world.approved({ ...complete('Đến hạn'), reviewOn: '2026-11-22' });
  await world.approved({ ...complete('Chưa đến hạn'), reviewOn: '2027-11-22' });
  await world.approved(complete('Không hẹn ngày'));
  expect(await remind(-1)).toEqual({ told: 0 });
  expect(await remind(0)).toEqual({ told: 1 });
  expect(await remind(1)).toEqual({ told: 0 });
  expect(await remind(31)).toEqual({ told: 1 });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@saola/platform/database';
import type { Follower, Live } from './hub.ts';
import { inMemory } from './in-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Something that is read when the test says so, and kept by words the test says. */
function kept(renewed?: number) {
  const reads: ((value: string) => void)[] = [];
  const memory = inMemory<string>({
    read: () => new Promise((done) => reads.push(done)),
    changedBy: ({ topic }) => topic === 'mine',
    ...(renewed && { renewed }),
  });
  const followers: Follower[] = [];
  const live = {
    listening: () => true,
    follow: (follower: Follower) => (followers.push(follower), () => {}),
  } as unknown as Live;
  const database = {} as Database;
  const end = memory.keep({ database, live });
  return {
    reads,
    end,
    get: () => memory.get(database),
    say: (topic: string) => followers[0]!.hear({ topic }),
  };
}

test('what is renewed is there before anybody asks, and the former value stands until the new one is there', async () => {
  const { reads, get, end } = kept(1_000);
  expect(reads).toHaveLength(1);
  reads[0]!('one');
  expect(await get()).toBe('one');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(reads).toHaveLength(2);
  expect(await get()).toBe('one');
  reads[1]!('two');
  await vi.advanceTimersByTimeAsync(0);
  expect(await get()).toBe('two');
  expect(reads).toHaveLength(2);
  end();
});

test('what is read anew while a word of a change is heard is read once more', async () => {
  const { reads, get, say, end } = kept(1_000);
  reads[0]!('one');
  await vi.advanceTimersByTimeAsync(1_000);
  say('another');
  say('mine');
  reads[1]!('of before');
  await vi.advanceTimersByTimeAsync(0);
  const now = get();
  expect(reads).toHaveLength(3);
  reads[2]!('two');
  expect(await now).toBe('two');
  expect(await get()).toBe('two');
  end();
});

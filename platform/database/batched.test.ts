import { expect, test } from 'vitest';
import { batched } from './batched.ts';
import type { Database } from './types.ts';

const database = {} as Database;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A question whose answers are given by hand. */
function asked() {
  const calls: { keys: readonly number[]; answer(): void; fail(): void }[] = [];
  const ask = batched<number, string>(
    (_, keys) =>
      new Promise((resolve, reject) => {
        const answer = () => resolve(keys.map((key) => `of ${key}`));
        calls.push({ keys, answer, fail: () => reject(new Error('lost')) });
      }),
  );
  return { calls, ask: (key: number) => ask(database, key) };
}

test('what is asked in one turn is one question, and each asker has his own answer', async () => {
  const { calls, ask } = asked();
  const answers = Promise.all([ask(1), ask(2), ask(1)]);
  await turn();
  expect(calls.map(({ keys }) => keys)).toEqual([[1, 2, 1]]);
  calls[0]!.answer();
  expect(await answers).toEqual(['of 1', 'of 2', 'of 1']);
});

test('while two are under way the next wait together, and go when one comes back, answered or failed', async () => {
  const { calls, ask } = asked();
  const first = [ask(1)];
  await turn();
  first.push(ask(2));
  await turn();
  const later = [];
  for (const key of [3, 4, 5]) {
    later.push(ask(key));
    await turn();
  }
  expect(calls.map(({ keys }) => keys)).toEqual([[1], [2]]);
  calls[1]!.fail();
  await expect(first[1]).rejects.toThrow('lost');
  await turn();
  await turn();
  expect(calls.map(({ keys }) => keys)).toEqual([[1], [2], [3, 4, 5]]);
  calls[0]!.answer();
  calls[2]!.answer();
  expect(await Promise.all([first[0], ...later])).toEqual(['of 1', 'of 3', 'of 4', 'of 5']);
});

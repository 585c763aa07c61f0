import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testServices, type TestServices } from '@saola/platform/testing';
import { batched } from './batched.ts';
import type { Database } from './types.ts';

let services: TestServices;
beforeAll(async () => {
  services = await testServices([]);
});
afterAll(() => services.stop());

const divide = batched<number, number>(async (database, keys) => {
  const { rows } = await sql<{ answer: number }>`select 6 / key as answer
    from unnest(${keys}::int[]) with ordinality as asked (key, place) order by place`.execute(database);
  return rows.map(({ answer }) => answer);
});
const processOf = batched<null, number>(async (database, keys) => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database);
  return keys.map(() => rows[0]!.pid);
});
const ask = (key: number) => divide(services.services.database, key);

test('each question has its own answer, and one that fails fails alone', async () => {
  const failing = ask(0).catch(() => 'failed');
  await new Promise((resolve) => setImmediate(resolve));
  expect(await Promise.all([ask(1), ask(2), ask(3), failing])).toEqual([6, 3, 2, 'failed']);
  for (let times = 0; times < 30; times++) expect(await ask(2)).toBe(3);
});

test('a line that broke is opened anew', async () => {
  const { database } = services.services;
  const pid = await processOf(database, null);
  await sql`select pg_terminate_backend(${pid})`.execute(database);
  await vi.waitFor(async () => expect(await processOf(database, null)).not.toBe(pid), { timeout: 10_000 });
  expect(await ask(3)).toBe(2);
});

test('a question within a transaction sees what it has written', async () => {
  const { database } = services.services;
  const pids = await database.transaction().execute(async (transaction: Database) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    return [rows[0]!.pid, await processOf(transaction, null)];
  });
  expect(pids[1]).toBe(pids[0]);
});

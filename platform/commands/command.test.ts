import { Type } from 'typebox';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepChainHead, readKeptHeads, verifyAudit } from '@saola/platform/audit';
import { event, listener, listenerOfMany } from '@saola/platform/events';
import { enqueue, task } from '@saola/platform/jobs';
import { defineModule } from '@saola/platform/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { createQueues } from '@saola/platform/workers';
import { command } from './command.ts';

const Rang = event('bells.Rang', Type.Object({ times: Type.Integer() }));
const heard: number[] = [];
let cracks = 1;
const counted: number[][] = [];
// Nobody works on it, so that what waits can be looked at.
const oil = task<{ bell: string }>('bells.oil', async () => {}, {
  concurrency: 0,
  keyOf: ({ bell }) => bell,
});
const bells = defineModule({
  name: 'bells',
  tasks: [oil],
  listeners: [
    listener(Rang, 'bells.hear', async (_context, { times }) => {
      if (times === 150 && cracks-- > 0) throw new Error('the bell cracked');
      heard.push(times);
    }),
    listenerOfMany(Rang, 'bells.count', async (_context, rings) => {
      if (rings.some(({ times }) => times === 903) && rings.length > 1) throw new Error('out of count');
      counted.push(rings.map(({ times }) => times));
    }),
  ],
});
const ring = command('bells.ring', async (frame, input: { times: number; fail?: boolean }) => {
  frame.authorise('bells.bell.ring', 'laocai.taphin');
  frame.record({ subject: 'bell', subjectId: '1', unitPath: 'laocai.taphin', detail: input });
  await frame.tell(Rang({ times: input.times }));
  if (input.fail) throw new Error('the rope broke');
  return input.times;
});

let saola: TestServices;
beforeAll(async () => {
  saola = await testServices([bells], { workers: true });
});
afterAll(() => saola.stop());

const ringer = actorWith(['bells.bell.ring'], 'laocai');

test('an event reaches its listener after commit, and not when the command failed', async () => {
  await ring(saola.context(ringer), { times: 3 });
  await expect(ring(saola.context(ringer), { times: 4, fail: true })).rejects.toThrow('rope');
  await vi.waitFor(() => expect(heard).toContain(3), { timeout: 8_000 });
  expect(heard).toEqual([3]);
});

test('a burst of events is handled without pauses, and one that fails holds up no other', async () => {
  heard.length = 0;
  await saola.services.database.transaction().execute(async (database) => {
    for (let times = 100; times < 400; times++) await ring({ ...saola.context(ringer), database }, { times });
  });
  await vi.waitFor(() => expect(new Set(heard).size).toBe(300), { timeout: 20_000 });
  expect(cracks).toBeLessThan(1);
  expect(heard.at(-1)).toBe(150);
});

test('a crowd of events is told in one statement and taken together, or each by itself when that fails', async () => {
  const ringAll = command('bells.ring-all', async (frame, input: { from: number; times: number }) => {
    frame.anyone('a test');
    frame.unrecorded('a test');
    const rings = Array.from({ length: input.times }, (_, ring) => Rang({ times: input.from + ring }));
    await frame.tell(...rings);
  });
  await vi.waitFor(() => expect(counted.flat()).toContain(399), { timeout: 10_000 });
  counted.length = 0;
  await ringAll(saola.context(ringer), { from: 500, times: 200 });
  await vi.waitFor(() => expect(counted.flat()).toHaveLength(200), { timeout: 10_000 });
  expect(counted).toHaveLength(1);
  await ringAll(saola.context(ringer), { from: 900, times: 10 });
  await vi.waitFor(() => expect(counted.flat()).toHaveLength(210), { timeout: 10_000 });
  expect(counted).toHaveLength(11);
});

test('who holds the permission elsewhere is refused with a stable code', async () => {
  const stranger = actorWith(['bells.bell.ring'], 'laocai.ytay');
  await expect(ring(saola.context(stranger), { times: 1 })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});

test('a command that forgets to authorise, or to leave an audit line, does nothing', async () => {
  const forgetful = command('bells.forget', async (frame) =>
    frame.record({ subject: 'bell', subjectId: '1' }),
  );
  const silent = command('bells.silent', async (frame) => frame.anyone('a test'));
  await expect(forgetful(saola.context(ringer), {})).rejects.toThrow('never asked');
  await expect(silent(saola.context(ringer), {})).rejects.toThrow('no audit line');
});

test('the audit chain shows an altered row, a removed row and a cut tail', async () => {
  const { database, config } = saola.services;
  for (let i = 0; i < 5; i++) await ring(saola.context(ringer), { times: i });
  expect((await verifyAudit(database)).problems).toEqual([]);
  await keepChainHead(database, config.dataDir);
  await sql`alter table platform.audit_entries disable trigger user`.execute(database);
  await sql`update platform.audit_entries set actor_name = 'Người khác' where id = 2`.execute(database);
  expect((await verifyAudit(database)).problems).toMatchObject([{ entry: 2, problem: 'altered' }]);
  await sql`delete from platform.audit_entries where id = 2`.execute(database);
  expect((await verifyAudit(database)).problems).toMatchObject([{ entry: 3, problem: 'removed' }]);
  await sql`delete from platform.audit_entries where id > 4`.execute(database);
  const heads = await readKeptHeads(config.dataDir);
  expect((await verifyAudit(database, heads)).problems).toContainEqual(
    expect.objectContaining({ problem: 'cut' }),
  );
  await sql`alter table platform.audit_entries enable trigger user`.execute(database);
  await expect(sql`update platform.audit_entries set detail = '{}'`.execute(database)).rejects.toThrow(
    'only grows',
  );
});

test('of two tasks with one key only one waits; what is being done keeps the next from nothing', async () => {
  const { boss, database } = saola.services;
  const ask = (...names: string[]) =>
    Promise.all(names.map((bell) => enqueue(saola.context(), oil, { bell })));
  const waiting = async () =>
    (
      await sql<{ bells: string[] }>`
        select array_agg(singleton_key || ' ' || state order by singleton_key, state) as bells
        from jobs.job where name = ${oil.name} and state in ('created', 'retry')`.execute(database)
    ).rows[0]!.bells;
  await ask('east', 'east', 'west');
  await ask('west');
  expect(await waiting()).toEqual(['east created', 'west created']);
  const begun = await boss.fetch(oil.name, { batchSize: 2 });
  expect(begun).toHaveLength(2);
  await ask('east', 'east');
  expect(await waiting()).toEqual(['east created']);
  await boss.fail(
    oil.name,
    begun.map(({ id }) => id),
  );
  expect(await waiting()).toEqual(['east created', 'east retry', 'west retry']);
});

test('a queue of an older version, which kept every task of a key, is put right at start', async () => {
  const { boss, database } = saola.services;
  await sql`update jobs.queue set policy = 'standard' where name = ${oil.name}`.execute(database);
  await createQueues(saola.services, [bells]);
  expect((await boss.getQueue(oil.name))?.policy).toBe('short');
});

test('two workers cannot share a queue by their names', async () => {
  const twice = defineModule({ name: 'twice', tasks: [oil, oil] });
  await expect(createQueues(saola.services, [twice])).rejects.toThrow('Two queues are called bells.oil');
});

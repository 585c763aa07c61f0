import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findMainSite, type Site } from '@saola/sites';
import { provinceForTests } from '../../province-for-tests.ts';
import { readCounters } from '../queries/read-counters.ts';
import { createVisits } from '../visits.ts';
import { tellOnline } from './tell-online.ts';

const ip = '203.0.113.77';
const agent = 'Mozilla/5.0 (X11; Linux) Người-đọc/9.75';
let province: Awaited<ReturnType<typeof provinceForTests>>;
let site: Site;
beforeAll(async () => {
  province = await provinceForTests();
  site = (await findMainSite(province.test.services.database))!;
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const asked = (url: string, headers: Record<string, string> = {}) =>
  ({
    ip,
    url,
    headers: { 'user-agent': agent, 'accept-language': 'vi', ...headers },
  }) as unknown as FastifyRequest;

it('adds visits, views, robots and what was lost, each apart, and counts on where another process counted', async () => {
  const { services } = province.test;
  for (const visits of [createVisits(), createVisits()]) {
    const see = (request: FastifyRequest, answer: { status: number; storyId?: string } = { status: 200 }) =>
      visits.see({ site, request, answer });
    see(asked('/'));
    see(asked('/tin-tuc'));
    see(asked('/en'), { status: 200 });
    see(asked('/tin-tuc', { 'sec-purpose': 'prefetch' }));
    see(asked('/', { 'user-agent': 'Googlebot/2.1' }));
    see(asked('/khong-co'), { status: 404 });
    see(asked('/', { 'sec-gpc': '1' }));
    await visits.write(services);
    await visits.write(services);
  }
  const { rows } = await sql<Record<string, unknown>>`
    select language, section, kind, visits, views from portals.visit_counts order by kind, language, section
  `.execute(services.database);
  expect(rows).toEqual([
    { language: 'vi', section: '', kind: 'LOST', visits: 0, views: 2 },
    { language: 'en', section: 'home', kind: 'READER', visits: 0, views: 2 },
    { language: 'vi', section: 'home', kind: 'READER', visits: 2, views: 4 },
    { language: 'vi', section: 'news', kind: 'READER', visits: 0, views: 2 },
    { language: 'vi', section: 'home', kind: 'ROBOT', visits: 0, views: 2 },
  ]);
});

it('adds up who is online over the processes, until a process is silent', async () => {
  const { services } = province.test;
  const context = province.test.context();
  for (const [process, readers] of [
    ['0192aaaa-0000-7000-8000-000000000001', 3],
    ['0192aaaa-0000-7000-8000-000000000002', 4],
  ] as const)
    await tellOnline(context, { process, online: new Map([[site.id, readers]]) });
  const now = new Date();
  expect((await readCounters(services.database, now)).get(site.id)).toEqual({
    online: 7,
    today: 2,
    yesterday: 0,
    month: 2,
    total: 2,
  });
  const later = new Date(now.getTime() + 120_000);
  expect((await readCounters(services.database, later)).get(site.id)?.online).toBe(0);
});

it('leaves nothing in the whole database that could name a reader', async () => {
  const { services } = province.test;
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  `.execute(services.database);
  for (const { name } of rows) {
    const found = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.raw(name)} as row
      where row::text like ${`%${ip}%`} or row::text like '%Người-đọc/9.75%'
    `.execute(services.database);
    expect([name, found.rows[0]?.count]).toEqual([name, 0]);
  }
});

it('keeps what it counted while the database is away, and writes it once', async () => {
  const { services } = province.test;
  const visits = createVisits();
  const count = async () => {
    const { rows } = await sql<{ views: number }>`
      select coalesce(sum(views), 0)::integer as views from portals.visit_counts where section = 'group:contact'
    `.execute(services.database);
    return rows[0]!.views;
  };
  visits.see({ site, request: asked('/lien-he'), answer: { status: 200 } });
  // What is not there cannot be written to: as a database that is lost between two statements.
  await sql`alter table portals.visit_days rename to visit_days_away`.execute(services.database);
  await expect(visits.write(services)).rejects.toThrow();
  visits.see({ site, request: asked('/lien-he'), answer: { status: 200 } });
  await sql`alter table portals.visit_days_away rename to visit_days`.execute(services.database);
  await visits.write(services);
  await visits.write(services);
  expect(await count()).toBe(2);
});

it('keeps what was counted for ten minutes while the database is away, and not what can never be written', async () => {
  const { services } = province.test;
  const database = new Proxy(services.database, {
    get() {
      throw new Error('away');
    },
  });
  const views = async () => {
    const { rows } = await sql<{ views: number }>`
      select sum(views)::int as views from portals.visit_counts where kind = 'LOST'
    `.execute(services.database);
    return rows[0]!.views;
  };
  const visits = createVisits();
  const lost = () => visits.see({ site, request: asked('/khong-co'), answer: { status: 404 } });
  const failing = async (times: number) => {
    for (let time = 0; time < times; time++)
      await expect(visits.write({ ...services, database })).rejects.toThrow('away');
  };
  const before = await views();
  lost();
  await failing(119);
  await visits.write(services);
  expect(await views()).toBe(before + 1);
  lost();
  await failing(120);
  await visits.write(services);
  expect(await views()).toBe(before + 1);

  visits.see({ site, request: asked('/tin'), answer: { status: 200, storyId: 'no story' } });
  for (let time = 0; time < 120; time++) {
    lost();
    await expect(visits.write(services)).rejects.toThrow(/uuid/);
  }
  await visits.write(services);
  expect(await views()).toBe(before + 121);
});

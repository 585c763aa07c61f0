import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';
import { listNewest } from './newest.ts';

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const ask = () => ({ language: 'vi', types: ['news'], limit: 5, now: new Date() });

it('questions of several origins in one statement are each answered with their own, newest first', async () => {
  await province.publish('Tin của xã');
  await province.publish('Tin khẩn của tỉnh', { priority: 'PRIORITY' }, 'laocai');
  const { database } = province.test.services;
  const here = { ...ask(), siteId: province.siteIds.taphin };
  const [all, own, above, both, none] = await Promise.all([
    listNewest(database, here),
    listNewest(database, { ...here, origins: ['OWN'] }),
    listNewest(database, { ...here, origins: ['FROM_ABOVE'] }),
    listNewest(database, { ...here, origins: ['OWN', 'FROM_ABOVE'] }),
    listNewest(database, { ...here, origins: [] }),
  ]);
  const titles = (items: typeof all) => items.map(({ title }) => title);
  expect(new Set(own.map(({ origin }) => origin))).toEqual(new Set(['OWN']));
  expect(titles(above)).toEqual(['Tin khẩn của tỉnh']);
  expect(titles(both)).toEqual(titles(all));
  expect(none).toEqual([]);
});

it('what was sent from above is found without reading what the site wrote itself', async () => {
  const { database } = province.test.services;
  await sql`insert into portals.entries (site_id, story_id, language, edition_id, type, origin, order_key, published_at, shown_from, category)
    select ${province.siteIds.sapa}::uuid, uuidv7(), 'vi', uuidv7(), 'news',
      case when g % 1000 = 999 then 'FROM_ABOVE' else 'OWN' end, '', now(), now(), 'thong-bao'
    from generate_series(1, 3000) g`.execute(database);
  await sql`analyze portals.entries`.execute(database);
  const plans = await Promise.all(
    ['OWN', 'FROM_ABOVE', 'FROM_BELOW'].map(async (origin) => {
      const { rows } = await sql<
        Record<string, string>
      >`explain select edition_id, origin, published_at, story_id
        from portals.entries where site_id = ${province.siteIds.sapa} and language = 'vi' and type = 'news'
          and origin = ${sql.lit(origin)} and shown_from <= now()
        order by published_at desc, story_id desc limit 5`.execute(database);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    }),
  );
  expect(plans[1]).toContain('entries_newest_from_above');
  expect(plans[2]).toContain('entries_newest_from_below');
});

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';

let province: ProvinceForTests;
let storyId: string;
beforeAll(async () => {
  province = await provinceForTests({ SAOLA_PAGE_CACHE: 'off' });
  storyId = (await province.publish('Tin ban đầu')).storyId;
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const list = async () => (await province.get('/tin-tuc')).body;
const database = () => province.test.services.database;
/** Past every command, as nobody does but a test: no word of it is said. */
const rename = (title: string) =>
  sql`update portals.articles set title = ${title} where story_id = ${storyId}`.execute(database());
/** As another process says it. */
const tell = (event: object) =>
  sql`select pg_notify('saola_live', ${JSON.stringify(event)})`.execute(database());

it('reads a list again when another process says that something changed on its site, and not before', async () => {
  const { taphin, sapa } = province.siteIds;
  expect(await list()).toContain('Tin ban đầu');
  await rename('Tin đã sửa');
  await tell({ topic: 'published', id: storyId, sites: [sapa] });
  expect(await list()).toContain('Tin ban đầu');
  await tell({ topic: 'published', id: storyId, sites: [taphin] });
  await vi.waitFor(async () => expect(await list()).toContain('Tin đã sửa'));
});

it('knows nothing by heart after words may have been missed', async () => {
  await list();
  await rename('Tin sau khi mất kết nối');
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query in ('listen saola_live', 'select 1')`.execute(database());
  await vi.waitFor(async () => expect(await list()).toContain('Tin sau khi mất kết nối'));
});

it('shows a story from the second on that it is to be seen, though nothing is said then', async () => {
  await province.publish('Tin hẹn giờ');
  const at = new Date(Date.now() + 1_500);
  for (const [table, column] of [
    ['publications', 'visible_from'],
    ['entries', 'shown_from'],
  ] as const)
    await sql`update ${sql.table(`portals.${table}`)} set ${sql.ref(column)} = ${at}
      where story_id in (select story_id from portals.articles where title = 'Tin hẹn giờ')`.execute(
      database(),
    );
  await tell({ topic: 'published' });
  await vi.waitFor(async () => expect(await list()).not.toContain('Tin hẹn giờ'), { timeout: 1_000 });
  await vi.waitFor(async () => expect(await list()).toContain('Tin hẹn giờ'), { timeout: 4_000 });
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
});

import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import { approveEdition, createStory, submitEdition, withdrawStory } from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { publishStory, type SearchQuestion } from '@saola/portals';
import { portalsModule } from '@saola/portals/module';
import { createSite } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { changeDictionary } from './commands/change-dictionary.ts';
import { createSearch, searchModule } from './module.ts';

const rights = ['see', 'write', 'submit', 'approve', 'withdraw'].map((verb) => `newsroom.story.${verb}`);
const author = actorWith(rights, 'laocai', 'Cán bộ soạn tin');
const approver = actorWith(rights, 'laocai', 'Người duyệt');
// Two processes, each with an index of its own.
const here = createSearch();
const there = createSearch();
let test: TestServices;
let siteId: string;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  test = await testServices([
    organisations,
    media,
    newsroomModule(),
    law,
    sites,
    portalsModule({ search: here }),
    searchModule(here),
  ]);
  const validFrom = '2025-07-01';
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', name: 'Tả Phìn', validFrom },
    ],
  });
  await createSite(test.context(), { unitId: (await findUnitByPath(test.services.database, 'laocai'))!.id });
  const commune = (await findUnitByPath(test.services.database, 'laocai.taphin'))!;
  ({ siteId } = await createSite(test.context(), { unitId: commune.id }));
  await publish('Lịch tiếp công dân của Ủy ban nhân dân xã');
  stops.push(await here.start(test.services), await there.start(test.services));
  for (const search of [here, there]) await vi.waitFor(() => expect(search.state()?.size).toBe(1), 10_000);
}, 60_000);
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await test.stop();
});

async function publish(title: string): Promise<string> {
  const unit = (await findUnitByPath(test.services.database, 'laocai.taphin'))!;
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `${title}. Mời bà con xem.` }] }],
  };
  const { storyId, ...made } = await createStory(test.context(author), {
    unitId: unit.id,
    content: { title, summary: 'Tóm tắt.', body, channels: ['PORTAL'] },
  });
  const { revision } = await submitEdition(test.context(author), made);
  await approveEdition(test.context(approver), { editionId: made.editionId, revision });
  await publishStory(test.context(), { storyId, language: 'vi' });
  return storyId;
}

const question = (text: string): SearchQuestion => ({
  text,
  language: 'vi',
  now: new Date(),
  siteId: null,
  type: null,
  category: null,
  unitPath: null,
  from: null,
  until: null,
  sort: 'best',
  after: null,
  limit: 20,
});
const totalOf = async (search: typeof here, text: string) =>
  (await search.find(test.context(), question(text)))?.total;

it('finds by other marks and other words, on the network and on its site, and nothing of other sites', async () => {
  expect(await totalOf(here, 'lich tiep cong dan')).toBe(1);
  expect(await totalOf(here, 'UBND')).toBe(1);
  const onSite = await here.find(test.context(), { ...question('công dân'), siteId });
  expect(onSite?.items).toMatchObject([{ siteId }]);
  const elsewhere = await here.find(test.context(), { ...question('công dân'), siteId: crypto.randomUUID() });
  expect(elsewhere?.total).toBe(0);
  expect(onSite?.mark('Lịch tiếp Công dân')).toEqual(['Lịch tiếp ', 'Công dân', '']);
});

it('every process has what is published within about a second, and loses what is withdrawn', async () => {
  const storyId = await publish('Sạt lở trên đường vào thôn Sả Séng');
  for (const search of [here, there])
    await vi.waitFor(async () => expect(await totalOf(search, 'sat lo')).toBe(1), {
      timeout: 2_000,
      interval: 50,
    });
  await withdrawStory(test.context(approver), { storyId, reason: 'Đăng nhầm', way: 'GONE' });
  await sql`update portals.publications set visible_until = now(), unpublished_at = now() where story_id = ${storyId}`.execute(
    test.services.database,
  );
  for (const search of [here, there])
    await vi.waitFor(async () => expect(await totalOf(search, 'sat lo')).toBe(0), {
      timeout: 6_000,
      interval: 50,
    });
});

it('what is public only later is found only then', async () => {
  const [past, future] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
  const at = async (now: Date) => (await here.find(test.context(), { ...question('công dân'), now }))?.total;
  expect([await at(past), await at(future)]).toEqual([0, 1]);
});

it('a word the administrator adds is understood as soon as the index has been made anew', async () => {
  const administrator = actorWith(['search.dictionary.write'], '', 'Quản trị tỉnh');
  await changeDictionary(test.context(administrator), { code: 'dan', ways: ['cư dân', 'công dân'] });
  await vi.waitFor(async () => expect(await totalOf(there, 'lịch tiếp cư dân')).toBe(1), {
    timeout: 5_000,
    interval: 100,
  });
  await expect(
    changeDictionary(test.context(administrator), { code: 'x', ways: ['một'] }),
  ).rejects.toMatchObject({ code: 'search/one-way-is-no-synonym' });
});

import { randomUUID } from 'node:crypto';
import { replaceRule, rulesOn } from '@saola/law';
import { law } from '@saola/law/module';
import { newsroomModule } from '@saola/newsroom/module';
import { importUnits, findUnitByPath } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { media } from '@saola/media/module';
import { createSite } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { portalsModule } from '../module.ts';
import { portalsTables } from '../tables.ts';
import { getObligations } from './get-obligations.ts';
import { listObligations } from './list-obligations.ts';

const validFrom = '2025-07-01';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const dayBefore = (days: number) => daysAgo(days).toISOString().slice(0, 10);
let test: TestServices;
const siteIds: Record<string, string> = {};
const unitIds: Record<string, string> = {};

beforeAll(async () => {
  test = await testServices([organisations, media, newsroomModule(), law, sites, portalsModule()]);
  const commune = (name: string) => ({
    below: 'laocai',
    kind: 'COMMUNE' as const,
    communeKind: 'XA' as const,
    name,
    validFrom,
  });
  const units = [commune('Tả Phìn'), commune('Sa Pa'), commune('Y Tý')];
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom }, ...units],
  });
  for (const path of ['laocai', 'laocai.taphin', 'laocai.sapa', 'laocai.yty']) {
    const unit = await findUnitByPath(test.services.database, path);
    unitIds[path] = unit!.id;
    siteIds[path] = (await createSite(test.context(), { unitId: unit!.id })).siteId;
  }
});
afterAll(() => test.stop());

/** What a publication leaves in the tables, without the way there. */
async function stand(
  path: string,
  type: string,
  fields: object,
  at: Date,
  origin: 'OWN' | 'FROM_ABOVE' = 'OWN',
) {
  const [storyId, editionId] = [randomUUID(), randomUUID()];
  const db = portalsTables(test.services.database);
  const where = { story_id: storyId, language: 'vi' };
  const words = { slug: storyId, title: type, summary: '', html: '', search_text: '' };
  const unit = { unit_id: unitIds[path]!, unit_path: path, unit_name: path };
  const kind = {
    type,
    fields: JSON.stringify(fields),
    topic: 1,
    category: 'thong-bao',
    priority: 'NORMAL' as const,
  };
  const days = { published_at: at, updated_at: at, words_from: at };
  await db
    .insertInto('portals.articles')
    .values({ ...where, edition_id: editionId, ...words, ...unit, ...kind, ...days, picture: null })
    .execute();
  await db
    .insertInto('portals.publications')
    .values({ ...where, site_id: siteIds[path]!, origin, published_at: at, visible_from: at })
    .execute();
}

const context = (path = 'laocai', now = new Date()) => ({
  ...test.context(actorWith(['portals.obligation.see', 'law.rule.write'], path)),
  now: () => now,
});
const of = async (path: string, type: string, now = new Date()) =>
  (await getObligations(context('laocai', now), siteIds[path]!)).items.find((one) => one.type === type);

it('says of one site what is missing, what lacks a part and what came late, and by which words of law', async () => {
  await stand('laocai.taphin', 'introduction', { aspect: 'HISTORY' }, daysAgo(10));
  await stand('laocai.taphin', 'directive', { issuedOn: dayBefore(60) }, daysAgo(10));
  await stand('laocai.taphin', 'plan', { approvedOn: dayBefore(4) }, daysAgo(1));
  await stand('laocai.taphin', 'plan', { approvedOn: '2026-02-31' }, daysAgo(1));
  await stand('laocai.taphin', 'leader', {}, daysAgo(10), 'FROM_ABOVE');
  await stand('laocai.taphin', 'boundary-map', {}, daysAgo(-10));
  const introduction = await of('laocai.taphin', 'introduction');
  expect(introduction).toMatchObject({ state: 'INCOMPLETE', lateSince: '2026-07-09' });
  expect(introduction?.missingParts.map(({ value }) => value)).not.toContain('HISTORY');
  expect(introduction?.basis).toMatchObject({ code: 'PUB-03', number: '224/2026/NĐ-CP' });
  expect(await of('laocai.taphin', 'directive')).toMatchObject({ state: 'LATE', late: 1 });
  expect(await of('laocai.taphin', 'plan')).toMatchObject({ state: 'OK', late: 0 });
  expect(await of('laocai.taphin', 'leader')).toMatchObject({ state: 'MISSING' });
  expect(await of('laocai.taphin', 'boundary-map')).toMatchObject({ state: 'MISSING' });
  expect(await of('laocai.taphin', 'boundary-map', daysAgo(-11))).toMatchObject({ state: 'OK' });
  expect(await of('laocai.taphin', 'legal-document')).toBeUndefined();
});

it('lists the sites below a unit, the worst first, page by page, with what is missing most', async () => {
  const first = await listObligations(context(), { kind: 'COMMUNE', limit: 2 });
  const second = await listObligations(context(), { kind: 'COMMUNE', limit: 2, after: first.next! });
  expect([...first.items, ...second.items].at(-1)?.unitName).toBe('Xã Tả Phìn');
  expect(new Set([...first.items, ...second.items].map(({ siteId }) => siteId)).size).toBe(3);
  expect([first.items.length, second.next, first.totals.sites]).toEqual([2, null, 4]);
  expect(first.types.find(({ type }) => type === 'introduction')).toMatchObject({
    missing: 3,
    incomplete: 1,
  });
  const searched = await listObligations(context(), { q: 'ta phin' });
  expect(searched.items.map(({ kind }) => kind)).toEqual(['COMMUNE']);
});

it('shows an officer of a commune his own site and refuses him another', async () => {
  const own = await listObligations(context('laocai.sapa'));
  expect(own.items.map(({ siteId }) => siteId)).toEqual([siteIds['laocai.sapa']]);
  await expect(getObligations(context('laocai.sapa'), siteIds['laocai.taphin']!)).rejects.toThrow(
    'forbidden',
  );
  const other = listObligations(context('laocai.sapa'), { unitId: unitIds['laocai.taphin']! });
  await expect(other).rejects.toThrow('forbidden');
});

it('changes its answer on the day on which the law changes', async () => {
  await stand('laocai.sapa', 'leader-schedule', { week: '2026-12-07' }, new Date('2026-11-20T02:00:00Z'));
  const january = new Date('2027-01-11T02:00:00Z');
  expect(await of('laocai.sapa', 'leader-schedule', january)).toMatchObject({
    state: 'STALE',
    every: 'WEEK',
  });
  const { rules } = await rulesOn(test.services.database, '2026-12-10');
  const rule = rules.find((one) => one.code === 'CM-03' && one.subject === 'leader-schedule');
  await replaceRule(context(), {
    ruleId: rule!.id,
    value: { ...(rule!.value as object), every: 'QUARTER' },
    effectiveFrom: '2027-01-01',
    instrument: 'ND-224-2026',
    article: 'Điều 11',
  });
  await vi.waitFor(
    async () =>
      expect(await of('laocai.sapa', 'leader-schedule', january)).toMatchObject({ every: 'QUARTER' }),
    { timeout: 10_000 },
  );
  const december = new Date('2026-12-10T02:00:00Z');
  expect(await of('laocai.sapa', 'leader-schedule', december)).toMatchObject({ every: 'WEEK', state: 'OK' });
});

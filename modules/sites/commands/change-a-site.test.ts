import { closeUnit, findUnitByPath, importUnits } from '@saola/organisations';
import { law } from '@saola/law/module';
import { contentTypes } from '@saola/newsroom';
import { organisations } from '@saola/organisations/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { sites } from '../module.ts';
import { describeSite } from '../queries/describe-site.ts';
import { findSiteByHost } from '../queries/find-site.ts';
import { getSite } from '../queries/get-site.ts';
import { listSites } from '../queries/list-sites.ts';
import { searchSites } from '../queries/search-sites.ts';
import { addHost } from './add-host.ts';
import { archiveSite } from './archive-site.ts';
import { changeMenu } from './change-menu.ts';
import { changeSetting } from './change-setting.ts';
import { changeSite } from './change-site.ts';
import { closeSite } from './close-site.ts';
import { createSite } from './create-site.ts';
import { makeCanonical } from './make-canonical.ts';
import { removeHost } from './remove-host.ts';
import { resetSetting } from './reset-setting.ts';

let test: TestServices;
let main: string, taphin: string, sapa: string, ytay: string;
const web = { publicUrl: 'http://laocai.localhost:3000', baseDomain: 'localhost' };
const verbs = ['sites.site.see', 'sites.site.write'];
const local = actorWith(verbs, 'laocai.taphin', 'Quản trị xã');
const chief = actorWith([...verbs, 'sites.domain.write'], 'laocai', 'Quản trị tỉnh');
const site = async (siteId: string) => (await getSite(test.services.database, siteId))!;
const at = async (host: string) => findSiteByHost(test.services.database, host, web);

beforeAll(async () => {
  test = await testServices([law, organisations, sites]);
  const validFrom = '2025-07-01';
  const commune = { below: 'laocai', kind: 'COMMUNE' as const, communeKind: 'XA' as const, validFrom };
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom },
      ...['Tả Phìn', 'Sa Pa', 'Y Tý'].map((name) => ({ ...commune, name })),
    ],
  });
  const made: string[] = [];
  for (const path of ['laocai', 'laocai.taphin', 'laocai.sapa', 'laocai.yty']) {
    const unit = await findUnitByPath(test.services.database, path);
    made.push((await createSite(test.context(), { unitId: unit!.id })).siteId);
  }
  [main, taphin, sapa, ytay] = made as [string, string, string, string];
});
afterAll(() => test.stop());

describe('settings', () => {
  it('hold below at once, are overridden, and come back when the site says nothing again', async () => {
    await changeSetting(test.context(chief), {
      siteId: main,
      key: 'headerText',
      value: { vi: 'Vì nhân dân' },
    });
    expect((await site(taphin)).settings.headerText).toEqual({ vi: 'Vì nhân dân' });
    await changeSetting(test.context(local), {
      siteId: taphin,
      key: 'headerText',
      value: { vi: 'Xã vùng cao' },
    });
    const described = (await describeSite(test.services.database, taphin, web))!;
    expect(described.settings.headerText).toMatchObject({ value: { vi: 'Xã vùng cao' }, own: true });
    await resetSetting(test.context(local), { siteId: taphin, key: 'headerText' });
    const again = (await describeSite(test.services.database, taphin, web))!;
    expect(again.settings.headerText).toMatchObject({
      value: { vi: 'Vì nhân dân' },
      own: false,
      from: { siteId: main },
    });
  });

  it('refuse values that cannot be, with what to do', async () => {
    const change = (key: string, value: unknown, siteId = taphin) =>
      changeSetting(test.context(chief), { siteId, key, value }).catch((error: Error) => error);
    expect(await change('theme', 'hồng')).toMatchObject({ code: 'sites/theme-unknown' });
    expect(await change('languages', ['en'])).toMatchObject({ code: 'sites/vietnamese-missing' });
    expect(await change('phone', 'gọi tôi')).toMatchObject({ code: 'sites/phone-not-usable' });
    expect(await change('address', { en: 'Sa Pa' })).toMatchObject({ code: 'sites/setting-not-usable' });
    expect(await change('sections', { 'no-such': 'SHOWN' })).toMatchObject({ code: 'sites/section-unknown' });
    expect(await change('domains', ['laocai.gov.vn'])).toMatchObject({ code: 'sites/setting-of-main-site' });
    expect(await change('nothing', 1)).toMatchObject({ code: 'sites/setting-unknown' });
  });

  it('cannot hide a section that the law asks for, whoever tries', async () => {
    const { sections } = (await describeSite(test.services.database, taphin, web))!;
    const asked = sections.find(({ mandatory }) => mandatory)!;
    expect(asked.shown).toBe(true);
    const hide = changeSetting(test.context(chief), {
      siteId: taphin,
      key: 'sections',
      value: { [asked.type]: 'HIDDEN' },
    });
    await expect(hide).rejects.toMatchObject({ code: 'sites/section-mandatory' });
  });

  it('the second of two editors is told who changed the site and when', async () => {
    const { revision } = (await describeSite(test.services.database, taphin, web))!;
    const first = changeSetting(test.context(local), {
      siteId: taphin,
      key: 'phone',
      value: '0214 1',
      revision,
    });
    const second = changeSetting(test.context(chief), {
      siteId: taphin,
      key: 'phone',
      value: '0214 2',
      revision,
    });
    const [one, other] = await Promise.allSettled([first, second]);
    const lost = [one, other].find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(lost.reason).toMatchObject({
      code: 'sites/site-changed-meanwhile',
      details: { revision: revision + 1 },
    });
    expect(lost.reason.details.by).toMatch(/^Quản trị (xã|tỉnh)$/);
  });
});

it('a theme that is drawn no longer gives way to that of the kind', async () => {
  await changeSetting(test.context(local), { siteId: taphin, key: 'theme', value: 'sen' });
  await sql`update sites.settings set value = '"phai"' where site_id = ${taphin} and key = 'theme'`.execute(
    test.services.database,
  );
  expect((await site(taphin)).theme).toBe('ruong');
  await resetSetting(test.context(local), { siteId: taphin, key: 'theme' });
});

it('one menu changed at the top is changed at the bottom, and one that points to itself is refused', async () => {
  const add = [
    { id: 'du-lich', label: { vi: 'Du lịch' }, href: 'https://dulich.example', after: 'trang-chu' },
  ];
  await changeMenu(test.context(chief), { siteId: main, change: { add } });
  expect((await site(taphin)).menu[1]).toMatchObject({ id: 'du-lich' });
  await changeMenu(test.context(local), { siteId: taphin, change: { hide: ['du-lich'] } });
  expect((await site(taphin)).menu.map(({ id }) => id)).not.toContain('du-lich');
  expect((await site(sapa)).menu[1]).toMatchObject({ id: 'du-lich' });
  const circle = [{ id: 'x', label: { vi: 'X' }, href: '/x', under: 'x' }];
  await expect(
    changeMenu(test.context(chief), { siteId: main, change: { add: circle } }),
  ).rejects.toMatchObject({
    code: 'sites/menu-item-under-itself',
  });
  await changeMenu(test.context(local), { siteId: taphin, change: {} });
  expect((await site(taphin)).menu[1]).toMatchObject({ id: 'du-lich' });
});

it('what officers are told about a section is nowhere in what a site shows', async () => {
  const shown = JSON.stringify(await listSites(test.services.database));
  expect(contentTypes.length).toBeGreaterThan(0);
  for (const { guide } of contentTypes) {
    expect(shown).not.toContain(guide.vi);
    expect(shown).not.toContain(guide.en);
  }
});

describe('host names', () => {
  it('lead to the site; another name becomes canonical and the old one leads on', async () => {
    await addHost(test.context(local), { siteId: taphin, host: 'xataphin' });
    expect(await at('xataphin.laocai.localhost')).toMatchObject({ canonical: false, site: { id: taphin } });
    await makeCanonical(test.context(local), { siteId: taphin, host: 'xataphin.laocai' });
    expect(await at('taphin.laocai.localhost')).toMatchObject({
      canonical: false,
      site: { host: 'xataphin.laocai' },
    });
    const canonical = removeHost(test.context(local), { siteId: taphin, host: 'xataphin.laocai' });
    await expect(canonical).rejects.toMatchObject({ code: 'sites/host-is-canonical' });
    await makeCanonical(test.context(local), { siteId: taphin, host: 'taphin.laocai' });
    await removeHost(test.context(local), { siteId: taphin, host: 'xataphin.laocai' });
    expect(await at('xataphin.laocai.localhost')).toBeNull();
  });

  it('that are taken are refused with whose they are and a free one', async () => {
    const taken = addHost(test.context(local), { siteId: taphin, host: 'sapa.laocai.localhost' });
    await expect(taken).rejects.toMatchObject({
      code: 'sites/host-taken',
      details: { site: 'Trang thông tin điện tử xã Sa Pa, tỉnh Lào Cai', proposal: 'xataphin.laocai' },
    });
  });

  it('of other domains are the province’s to allow and to give', async () => {
    const foreign = () => addHost(test.context(chief), { siteId: taphin, host: 'taphin.dulich.vn' });
    await expect(foreign()).rejects.toMatchObject({ code: 'sites/host-foreign' });
    await changeSetting(test.context(chief), { siteId: main, key: 'domains', value: ['dulich.vn'] });
    const byLocal = addHost(test.context(local), { siteId: taphin, host: 'taphin.dulich.vn' });
    await expect(byLocal).rejects.toMatchObject({ code: 'platform/forbidden' });
    expect(await foreign()).toMatchObject({ name: 'taphin.dulich.vn', relative: false });
    expect(await at('taphin.dulich.vn')).toMatchObject({ canonical: false, site: { id: taphin } });
  });
});

it('a unit may have several special sites, which inherit from its own; no site lies below itself', async () => {
  const { unitId } = await site(main);
  const made = await createSite(test.context(), { unitId, kind: 'EXTERNAL_RELATIONS' });
  expect(await site(made.siteId)).toMatchObject({ host: 'doingoai.laocai', parentId: main, theme: 'bien' });
  expect(await createSite(test.context(), { unitId, kind: 'EXTERNAL_RELATIONS' })).toEqual({
    ...made,
    created: false,
  });
  await changeSite(test.context(chief), { siteId: made.siteId, parentId: sapa });
  const circle = changeSite(test.context(chief), { siteId: sapa, parentId: made.siteId });
  await expect(circle).rejects.toMatchObject({ code: 'sites/parent-not-usable' });
  await changeSite(test.context(chief), { siteId: made.siteId, parentId: main });
});

it('lists what an officer sees by key, and finds names without marks', async () => {
  const all: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const page = await searchSites(test.services.database, chief, web, { limit: 2, ...(after && { after }) });
    all.push(...page.items.map(({ id }) => id));
    more = page.next !== null;
    after = page.next ?? undefined;
  }
  expect(new Set(all).size).toBe((await listSites(test.services.database)).length);
  const found = await searchSites(test.services.database, chief, web, { q: 'ta phin' });
  expect(found.items.map(({ id }) => id)).toEqual([taphin]);
  expect((await searchSites(test.services.database, local, web, {})).items.map(({ id }) => id)).toEqual([
    taphin,
  ]);
});

it('the site of a unit that is no more stays readable and can only be archived or closed', async () => {
  const { unitId } = await site(ytay);
  await closeUnit(test.context(), { unitId, validTo: '2026-01-01' });
  expect((await at('yty.laocai.localhost'))?.site.id).toBe(ytay);
  expect((await describeSite(test.services.database, ytay, web))?.dissolvedOn).toBe('2026-01-01');
  const change = changeSetting(test.context(chief), { siteId: ytay, key: 'theme', value: 'sen' });
  await expect(change).rejects.toMatchObject({ code: 'sites/unit-dissolved' });
  await archiveSite(test.context(chief), { siteId: ytay });
  expect((await site(ytay)).state).toBe('ARCHIVED');
  await expect(closeSite(test.context(local), { siteId: ytay, successorId: taphin })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  await closeSite(test.context(chief), { siteId: ytay, successorId: taphin });
  expect(await at('yty.laocai.localhost')).toMatchObject({ canonical: false, site: { id: taphin } });
  expect(await site(ytay)).toMatchObject({ state: 'CLOSED', successorId: taphin, host: 'taphin.laocai' });
  await expect(archiveSite(test.context(chief), { siteId: main })).rejects.toMatchObject({
    code: 'sites/main-site-stays',
  });
});

import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testServices, type TestServices } from '@saola/platform/testing';
import { law } from '@saola/law/module';
import { sites } from '../module.ts';
import { findMainSite, findSiteByHost, findSiteOfUnit } from '../queries/find-site.ts';
import { listSites } from '../queries/list-sites.ts';
import { createSite } from './create-site.ts';

let test: TestServices;
const units: Record<string, string> = {};
const web = { publicUrl: 'http://laocai.localhost:3000', baseDomain: 'localhost' };

beforeAll(async () => {
  test = await testServices([law, organisations, sites]);
  const validFrom = '2025-07-01';
  const commune = { below: 'laocai', kind: 'COMMUNE' as const, communeKind: 'XA' as const, validFrom };
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom },
      { ...commune, name: 'Tả Phìn' },
      { ...commune, name: 'Sa Pa', communeKind: 'PHUONG' },
    ],
  });
  for (const path of ['laocai', 'laocai.taphin', 'laocai.sapa'])
    units[path] = (await findUnitByPath(test.services.database, path))!.id;
});
afterAll(() => test.stop());

it('wants the portal of the province first', async () => {
  await expect(createSite(test.context(), { unitId: units['laocai.taphin']! })).rejects.toMatchObject({
    code: 'sites/main-site-missing',
  });
});

it('makes a site complete in one step, and one primary site a unit', async () => {
  await createSite(test.context(), {
    unitId: units['laocai']!,
    settings: { phone: '0214 000 0000', address: { vi: 'Phường Lào Cai' } },
  });
  const { siteId } = await createSite(test.context(), {
    unitId: units['laocai.taphin']!,
    settings: { address: { vi: 'Thôn Sả Xéng' } },
  });
  expect(await createSite(test.context(), { unitId: units['laocai.taphin']! })).toEqual({
    siteId,
    created: false,
  });
  const main = await findMainSite(test.services.database);
  const found = await findSiteByHost(test.services.database, 'TaPhin.laocai.localhost', web);
  expect(found).toMatchObject({
    canonical: true,
    site: {
      id: siteId,
      parentId: main!.id,
      name: {
        vi: 'Trang thông tin điện tử xã Tả Phìn, tỉnh Lào Cai',
        en: 'Tả Phìn Commune, Lào Cai Province',
      },
      owner: { vi: 'Ủy ban nhân dân xã Tả Phìn' },
      theme: 'ruong',
      settings: { phone: '0214 000 0000', address: { vi: 'Thôn Sả Xéng' } },
    },
  });
  expect(found!.site.menu.map((item) => item.id)).toContain('thon');
});

it('two who make the same site at once make one', async () => {
  const both = [0, 1].map(() => createSite(test.context(), { unitId: units['laocai.sapa']! }));
  const made = await Promise.all(both);
  expect(made.map(({ created }) => created).toSorted()).toEqual([false, true]);
  expect(made[0]!.siteId).toBe(made[1]!.siteId);
});

it('knows the main portal by every name of the machine, and no site by a name nobody uses', async () => {
  const { database } = test.services;
  for (const host of ['localhost', '127.0.0.1', 'laocai.localhost'])
    expect((await findSiteByHost(database, host, web))?.site.kind).toBe('MAIN');
  expect(await findSiteByHost(database, 'khongco.laocai.localhost', web)).toBeNull();
  expect(await findSiteByHost(database, 'taphin.laocai', web)).toBeNull();
  expect(await findSiteOfUnit(database, crypto.randomUUID())).toBeNull();
  expect((await listSites(database)).map((site) => site.host)).toEqual([
    'laocai',
    'sapa.laocai',
    'taphin.laocai',
  ]);
});

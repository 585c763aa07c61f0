import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorOfAccount, findAccountByUsername } from '@saola/access';
import { access } from '@saola/access/module';
import { listCommunes } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { devices } from '@saola/devices/module';
import { listGroups } from '@saola/stations';
import { stations } from '@saola/stations/module';
import { testServices, type TestServices } from '@saola/platform/testing';
import { demoAccounts, seedAccounts } from './seed-accounts.ts';
import { seedOrganisations } from './seed-organisations.ts';
import { seedStations } from './seed-stations.ts';

let test: TestServices;
beforeAll(async () => {
  test = await testServices([organisations, access, devices, stations]);
});
afterAll(() => test.stop());

it('gives the demonstration its province and its officers, twice as well as once', async () => {
  for (let i = 0; i < 2; i++) {
    await seedOrganisations(test.context());
    await seedAccounts(test.context());
  }
  expect(await listCommunes(test.services.database)).toHaveLength(99);
  for (const { username, at } of demoAccounts)
    expect((await findAccountByUsername(test.services.database, username))?.unitPath, username).toBe(at);
});

it('has a commune administrator whose power ends at the commune', async () => {
  const account = await findAccountByUsername(test.services.database, 'quantri.taphin');
  const actor = await actorOfAccount(test.services, account!.id);
  expect(actor.may('access.account.write', 'laocai.taphin.saxeng')).toBe(true);
  expect(actor.may('access.account.write', 'laocai.sapa')).toBe(false);
});

it('fills the stations of a demonstration that an earlier release has made with fewer hamlets', async () => {
  const { database } = test.services;
  await sql`update organisations.units set path = ('laocai.taphin.h' || replace(id::text, '-', ''))::ltree
    where path in ('laocai.bacha.tdpnamsat1', 'laocai.taphin.canngai')`.execute(database);
  await seedStations(test.services);
  const groups = await listGroups(database, { readable: ['laocai'] });
  expect(groups.map(({ name, clusters }) => [name, clusters])).toEqual([
    ['Dọc suối Tả Phìn', 1],
    ['Liên xã Sa Pa - Tả Phìn', 9],
  ]);
});

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testServices, type TestServices } from '@saola/platform/testing';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { access } from '../module.ts';
import { listAccounts } from '../queries/list-accounts.ts';
import { listAccountsWith } from '../queries/list-accounts-with.ts';
import type { Role } from '../role.ts';
import { actorOfAccount } from '../sign-in/resolve-actor.ts';
import { assignRole } from './assign-role.ts';
import { createAccount } from './create-account.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import { disableAccount } from './disable-account.ts';
import { endRole } from './end-role.ts';
import { overridePermission } from './override-permission.ts';
import { resetPassword } from './reset-password.ts';

let test: TestServices;
let number = 0;
const validFrom = '2025-07-01';
const commune = (name: string) => ({
  below: 'laocai',
  kind: 'COMMUNE' as const,
  communeKind: 'XA' as const,
  name,
  validFrom,
});

beforeAll(async () => {
  test = await testServices([organisations, access]);
  const province = { below: null, kind: 'PROVINCE' as const, name: 'Lào Cai', slug: 'laocai', validFrom };
  await importUnits(test.context(), {
    source: 'test',
    units: [province, commune('Tả Phìn'), commune('Tả Van')],
  });
});
afterAll(() => test.stop());

const unitAt = async (path: string) => (await findUnitByPath(test.services.database, path))!.id;
const as = async (accountId: string) => test.context(await actorOfAccount(test.services, accountId));

/** A new account at home at `path`, with roles there or elsewhere. */
async function account(path: string, ...held: [Role, string?][]) {
  const username = `can.bo${++number}`;
  const { accountId } = await createAccount(test.context(), {
    username,
    name: 'Cán bộ',
    email: `${username}@laocai.example`,
    unitId: await unitAt(path),
    password: 'Saola-trinh-dien-2026',
  });
  for (const [role, at = path] of held)
    await assignRole(test.context(), { accountId, role, unitId: await unitAt(at) });
  return { accountId, username };
}

let administrator: { accountId: string };
beforeEach(async () => {
  administrator = await account('laocai.taphin', ['UNIT_ADMINISTRATOR']);
});

it('lets a commune administrator make accounts at home, and none elsewhere', async () => {
  const context = await as(administrator.accountId);
  const make = async (path: string) =>
    createAccount(context, {
      username: `moi${++number}`,
      name: 'Mới',
      email: `moi${number}@laocai.example`,
      unitId: await unitAt(path),
    });
  expect((await make('laocai.taphin')).password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  await expect(make('laocai.tavan')).rejects.toThrow('platform/forbidden');
  await expect(make('laocai')).rejects.toThrow('platform/forbidden');
});

it('gives no commune administrator power over an account that holds a role higher up', async () => {
  const higher = await account('laocai.taphin', ['APPROVER', 'laocai']);
  const context = await as(administrator.accountId);
  await expect(resetPassword(context, higher)).rejects.toThrow('platform/forbidden');
  await expect(disableAccount(context, higher)).rejects.toThrow('platform/forbidden');
  const unitId = await unitAt('laocai');
  await expect(assignRole(context, { ...higher, role: 'OBSERVER', unitId })).rejects.toThrow(
    'platform/forbidden',
  );
});

it('lets only a province administrator make another one, at the root only', async () => {
  const { accountId } = await account('laocai.taphin');
  const [root, taphin] = [await unitAt('laocai'), await unitAt('laocai.taphin')];
  const role = 'PROVINCE_ADMINISTRATOR';
  const atRoot = await account('laocai', ['UNIT_ADMINISTRATOR']);
  const assign = async (by: string, unitId: string) => assignRole(await as(by), { accountId, role, unitId });
  await expect(assign(atRoot.accountId, root)).rejects.toThrow('platform/forbidden');
  const province = await account('laocai', [role]);
  await expect(assign(province.accountId, taphin)).rejects.toThrow('access/role-not-here');
  await assign(province.accountId, root);
  await expect(resetPassword(await as(atRoot.accountId), { accountId })).rejects.toThrow(
    'platform/forbidden',
  );
});

it('lets nobody change his own roles', async () => {
  const context = await as(administrator.accountId);
  const unitId = await unitAt('laocai.taphin');
  await expect(assignRole(context, { ...administrator, role: 'APPROVER', unitId })).rejects.toThrow(
    'not-oneself',
  );
});

it('ends a role at once, keeps a deputy to his days, and holds a role once', async () => {
  const { accountId } = await account('laocai.taphin');
  const unitId = await unitAt('laocai.taphin');
  const may = async () =>
    (await actorOfAccount(test.services, accountId)).may('access.account.read', 'laocai.taphin');
  const role = 'UNIT_ADMINISTRATOR';
  const { assignmentId } = await assignRole(test.context(), { accountId, role, unitId });
  expect(await may()).toBe(true);
  await expect(assignRole(test.context(), { accountId, role, unitId })).rejects.toThrow('role-already-held');
  await endRole(test.context(), { accountId, assignmentId });
  expect(await may()).toBe(false);
  await assignRole(test.context(), {
    accountId,
    role,
    unitId,
    validFrom: '2020-01-01',
    validTo: '2020-02-01',
  });
  expect(await may()).toBe(false);
});

it('finds the people who may do something at a unit, those above included, closed accounts not', async () => {
  const here = await account('laocai.taphin', ['UNIT_ADMINISTRATOR']);
  const above = await account('laocai', ['UNIT_ADMINISTRATOR']);
  const elsewhere = await account('laocai.tavan', ['UNIT_ADMINISTRATOR']);
  const closed = await account('laocai.taphin', ['UNIT_ADMINISTRATOR']);
  await disableAccount(test.context(), closed);
  const ids = (await listAccountsWith(test.context(), 'access.account.read', 'laocai.taphin')).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(expect.arrayContaining([here.accountId, above.accountId]));
  expect(ids).not.toContain(elsewhere.accountId);
  expect(ids).not.toContain(closed.accountId);
});

it('shows an administrator the accounts of his units only', async () => {
  const { items } = await listAccounts(test.services.database, { paths: ['laocai.tavan'] });
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map((one) => one.unitName))).toEqual(new Set(['Xã Tả Van']));
});

it('follows a decision of the province about a role, and the decision after it', async () => {
  const observer = await account('laocai.taphin', ['OBSERVER']);
  const may = async () =>
    (await actorOfAccount(test.services, observer.accountId)).may('access.audit.read', 'laocai.taphin');
  const decide = (allowed: boolean) =>
    overridePermission(test.context(), {
      role: 'OBSERVER',
      permission: 'access.audit.read',
      allowed,
      basis: 'Quyết định 1',
      rootPath: 'laocai',
    });
  expect(await may()).toBe(false);
  await decide(true);
  expect(await may()).toBe(true);
  await decide(false);
  expect(await may()).toBe(false);
});

it('makes no first administrator where there are accounts', async () => {
  const provinceId = await unitAt('laocai');
  expect(
    await createFirstAdministrator(test.context(), { provinceId, email: 'a@laocai.example' }),
  ).toBeNull();
});

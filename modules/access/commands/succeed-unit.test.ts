import { afterAll, beforeAll, expect, it } from 'vitest';
import { REORGANISE, type UnitInSuccession } from '@saola/organisations';
import { type Merger, mergerOfCommunes } from '@saola/organisations/demo-merger';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { access } from '../module.ts';
import { accessTables } from '../tables.ts';
import type { Role } from '../role.ts';
import { assignRole } from './assign-role.ts';
import { createAccount } from './create-account.ts';
import { succeedUnitInAccess } from './succeed-unit.ts';

let test: TestServices;
let merger: Merger;

beforeAll(async () => {
  test = await testServices([organisations, access]);
  merger = await mergerOfCommunes(test.context());
});
afterAll(() => test.stop());

const chief = actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh');

async function officer(username: string, ...roles: [Role, UnitInSuccession][]) {
  const { accountId } = await createAccount(test.context(), {
    username,
    name: 'Cán bộ',
    email: `${username}@laocai.example`,
    unitId: merger.from.id,
    password: 'Saola-trinh-dien-2026',
  });
  for (const [role, { id }] of roles) await assignRole(test.context(), { accountId, role, unitId: id });
  return accountId;
}

const rolesOf = (accountId: string) =>
  accessTables(test.services.database)
    .selectFrom('access.role_assignments')
    .select(['role', 'unit_id', 'valid_from', 'valid_to'])
    .where('account_id', '=', accountId)
    .orderBy('role')
    .orderBy('valid_to', (by) => by.asc().nullsLast())
    .execute();

it('lets officers go on at the successor with the roles they held, and ends the former ones that day', async () => {
  const { from, to } = merger;
  const author = await officer('soan.tin', ['AUTHOR', from]);
  // Holds the role at the successor already: it is not given twice.
  const both = await officer('hai.noi', ['APPROVER', from], ['APPROVER', to]);
  const on = '2099-07-01';
  const answer = await succeedUnitInAccess(test.context(chief), { ...merger, on });
  expect(answer).toEqual({ roles: 1, accounts: 2 });
  expect(await rolesOf(author)).toMatchObject([
    { role: 'AUTHOR', unit_id: from.id, valid_to: on },
    { role: 'AUTHOR', unit_id: to.id, valid_from: on, valid_to: null },
  ]);
  expect((await rolesOf(both)).map(({ unit_id, valid_to }) => [unit_id, valid_to])).toEqual([
    [from.id, on],
    [to.id, null],
  ]);
  const homes = await accessTables(test.services.database)
    .selectFrom('access.accounts')
    .select('unit_path')
    .where('id', 'in', [author, both])
    .execute();
  expect(homes).toEqual([{ unit_path: to.path }, { unit_path: to.path }]);
});

it('is for those who may reorganise both units', async () => {
  const local = actorWith([REORGANISE], 'laocai.trungchai', 'Quản trị xã');
  await expect(succeedUnitInAccess(test.context(local), merger)).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});

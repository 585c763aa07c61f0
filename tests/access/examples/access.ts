import { assignRole, createAccount } from '@saola/access';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

function newcomer(world: World, unit: Unit) {
  const username = `can.bo${world.next()}`;
  return { username, name: 'Cán bộ', email: `${username}@laocai.example`, unitId: unit.id };
}

const account = async (world: World, unit: Unit) =>
  (await createAccount(world.context(), { ...newcomer(world, unit), password: 'Saola-trinh-dien-2026' }))
    .accountId;

export const access: Examples = {
  getMe: { at: () => ({}) },
  listPermissions: { at: () => ({}) },
  listAccounts: { reach: 'list', at: async (world, unit) => ({ about: await account(world, unit) }) },
  createAccount: { at: (world, unit) => ({ body: newcomer(world, unit) }) },
  disableAccount: { at: async (world, unit) => ({ params: { accountId: await account(world, unit) } }) },
  resetPassword: {
    at: async (world, unit) => ({ params: { accountId: await account(world, unit) }, body: {} }),
  },
  assignRole: {
    at: async (world, unit) => ({
      params: { accountId: await account(world, unit) },
      body: { role: 'AUTHOR', unitId: unit.id },
    }),
  },
  endRole: {
    at: async (world, unit) => {
      const accountId = await account(world, unit);
      const role = await assignRole(world.context(), { accountId, role: 'AUTHOR', unitId: unit.id });
      return { params: { accountId, assignmentId: role.assignmentId } };
    },
  },
  overridePermission: {
    // A decision for the whole province of whoever decides: there is no foreign unit to name.
    reach: 'everywhere',
    at: () => ({
      body: { role: 'OBSERVER', permission: 'access.role.write', allowed: false, basis: 'Quyết định' },
    }),
  },
  listAuditEntries: {
    reach: 'list',
    at: async (world, unit) => ({ about: await account(world, unit), query: { limit: '20' } }),
  },
};

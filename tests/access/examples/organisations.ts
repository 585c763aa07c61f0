import { createUnit, type Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

const validFrom = '2025-07-01';

/** A hamlet of the commune: what an administrator of the commune may change. */
const hamlet = async (world: World, unit: Unit) =>
  createUnit(world.context(), {
    parentId: unit.id,
    kind: 'RESIDENTIAL_GROUP',
    name: `Thôn ${world.next()}`,
    validFrom,
  });

const group = async (world: World, unit: Unit) =>
  createUnit(world.context(), {
    parentId: unit.id,
    kind: 'UNIT_GROUP',
    name: `Cụm ${world.next()}`,
    validFrom,
  });

export const organisations: Examples = {
  listCitizenCommunes: { at: () => ({}) },
  listUnits: { at: (_, unit) => ({ query: { under: unit.id } }) },
  getUnit: { at: (_, unit) => ({ params: { unitId: unit.id } }) },
  listGroupMembers: { at: async (world, unit) => ({ params: { unitId: (await group(world, unit)).id } }) },
  createUnit: {
    at: (world, unit) => ({
      body: { parentId: unit.id, kind: 'RESIDENTIAL_GROUP', name: `Thôn ${world.next()}`, validFrom },
    }),
  },
  renameUnit: {
    at: async (world, unit) => ({
      params: { unitId: (await hamlet(world, unit)).id },
      body: { name: 'Mới', fullName: 'Thôn Mới', validFrom: '2026-01-01' },
    }),
  },
  reorganiseUnits: {
    at: async (world, unit) => ({
      body: {
        rehearsal: true,
        plan: {
          basis: 'thử',
          on: '2026-01-01',
          changes: [
            { kind: 'RENAME', unit: (await hamlet(world, unit)).path, name: 'Mới', fullName: 'Thôn Mới' },
          ],
        },
      },
    }),
  },
  closeUnit: {
    at: async (world, unit) => ({
      params: { unitId: (await hamlet(world, unit)).id },
      body: { validTo: '2026-01-01' },
    }),
  },
  setUnitIdentifier: {
    at: async (world, unit) => ({
      params: { unitId: (await hamlet(world, unit)).id },
      body: { kind: 'ORGAN_ID', scheme: 'thử', value: `H38.${world.next()}`, validFrom },
    }),
  },
  addGroupMember: {
    at: async (world, unit) => ({
      params: { unitId: (await group(world, unit)).id },
      body: { unitId: (await hamlet(world, unit)).id },
    }),
  },
};

import { registerDevice } from '@saola/devices';
import type { Unit } from '@saola/organisations';
import { keepCluster, keepGroup, keepIntegrationUnit, keepSubNetwork } from '@saola/stations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

const network = (unit: Unit) => ({
  technology: 'WIRED' as const,
  name: 'Mạng có dây',
  integrationUnitId: null,
  frequencyMhz: null,
  unitId: unit.id,
});

async function place(world: World, unit: Unit) {
  const { id: subNetworkId } = await keepSubNetwork(world.context(), network(unit));
  const keeper = { name: 'Trưởng thôn', phone: '0900 000 100' };
  const where = { place: 'Nhà văn hóa', lat: null, lon: null, deviceId: null, speakers: 2, owner: '' };
  return { unitId: unit.id, subNetworkId, name: `Cụm loa ${world.next()}`, ...where, keeper };
}

const cluster = async (world: World, unit: Unit) =>
  (await keepCluster(world.context(), await place(world, unit))).id;

const group = async (world: World, unit: Unit) => ({
  unitId: unit.id,
  name: `Nhóm ${world.next()}`,
  clusterIds: [await cluster(world, unit)],
});

const loudspeaker = async (world: World, unit: Unit) => {
  const name = `Cụm loa ${world.next()}`;
  return (await registerDevice(world.context(), { kind: 'LOUDSPEAKER', name, unitId: unit.id })).deviceId;
};

const joint = (unit: Unit) => ({ unitId: unit.id, name: 'Bộ tích hợp', place: 'Trụ sở', deviceId: null });

export const stations: Examples = {
  listLoudspeakers: {
    reach: 'list',
    at: async (world, unit) => ({ about: await loudspeaker(world, unit), query: { limit: '500' } }),
  },
  // Sums and middles of points: what is counted is tried beside the query.
  getLoudspeakerMap: { reach: 'everywhere', at: () => ({}) },
  getLoudspeaker: {
    at: async (world, unit) => ({ params: { deviceId: await loudspeaker(world, unit) } }),
  },
  lookAtArea: { at: (_world, unit) => ({ body: { unitIds: [unit.id] } }) },
  listBoundaries: { at: (_world, unit) => ({ query: { unitId: unit.id } }) },
  // Which units they are is said by code in the body; those elsewhere are refused beside the command.
  importBoundaries: {
    reach: 'everywhere',
    at: () => ({ body: { credit: 'Kiểm thử', areas: [] } }),
  },
  getStation: { at: (_world, unit) => ({ params: { unitId: unit.id } }) },
  keepStation: {
    at: (_world, unit) => ({
      params: { unitId: unit.id },
      body: { name: 'Đài truyền thanh xã', place: 'Trụ sở' },
    }),
  },
  keepSubNetwork: {
    at: (_world, unit) => {
      const { unitId, ...body } = network(unit);
      return { params: { unitId }, body };
    },
  },
  removeSubNetwork: {
    at: async (world, unit) => {
      const { id } = await keepSubNetwork(world.context(), network(unit));
      return { params: { subNetworkId: id } };
    },
  },
  keepIntegrationUnit: {
    at: (_world, unit) => {
      const { unitId, ...body } = joint(unit);
      return { params: { unitId }, body };
    },
  },
  removeIntegrationUnit: {
    at: async (world, unit) => {
      const { id } = await keepIntegrationUnit(world.context(), joint(unit));
      return { params: { integrationUnitId: id } };
    },
  },
  listClusters: {
    reach: 'list',
    at: async (world, unit) => ({ about: await cluster(world, unit), query: { limit: '500' } }),
  },
  keepCluster: { at: async (world, unit) => ({ body: await place(world, unit) }) },
  lookUpKeeper: { at: async (world, unit) => ({ params: { clusterId: await cluster(world, unit) } }) },
  removeCluster: { at: async (world, unit) => ({ params: { clusterId: await cluster(world, unit) } }) },
  listClusterGroups: {
    reach: 'list',
    at: async (world, unit) => ({
      about: (await keepGroup(world.context(), await group(world, unit))).id,
      query: { limit: '500' },
    }),
  },
  keepClusterGroup: { at: async (world, unit) => ({ body: await group(world, unit) }) },
  removeClusterGroup: {
    at: async (world, unit) => {
      const { id } = await keepGroup(world.context(), await group(world, unit));
      return { params: { groupId: id } };
    },
  },
};

import type { Unit } from '@saola/organisations';
import { addHost, createSite } from '@saola/sites';
import type { Example, Examples } from '../example.ts';
import type { World } from '../world.ts';

/** One more site of the unit, as it is after its making. */
async function site(world: World, unit: Unit): Promise<{ siteId: string; host: string }> {
  const host = `baochi${world.next()}`;
  const { siteId } = await createSite(world.context(), { unitId: unit.id, kind: 'PRESS', host });
  return { siteId, host };
}

const change = (body: object, params: Record<string, string> = {}): Example => ({
  at: async (world, unit) => ({
    params: { siteId: (await site(world, unit)).siteId, ...params },
    body: { revision: 1, ...body },
  }),
});

const alias = (revision: number): Example => ({
  at: async (world, unit) => {
    const { siteId } = await site(world, unit);
    const { name } = await addHost(world.context(), { siteId, host: `tenkhac${world.next()}` });
    return { params: { siteId, host: name }, body: { revision } };
  },
});

export const sites: Examples = {
  listSites: {
    reach: 'list',
    at: async (world, unit) => {
      const { siteId, host } = await site(world, unit);
      return { query: { q: host }, about: siteId };
    },
  },
  describeSite: { at: async (world, unit) => ({ params: { siteId: (await site(world, unit)).siteId } }) },
  createSite: {
    at: (world, unit) => ({ body: { unitId: unit.id, kind: 'PRESS', host: `baochi${world.next()}` } }),
  },
  importSites: {
    reach: 'everywhere',
    at: (_, unit) => ({ body: { csv: `đơn vị;loại trang\n${unit.path};Báo chí\n`, dryRun: true } }),
  },
  changeSite: change({ name: { vi: 'Trang báo chí' } }),
  changeSetting: change({ value: 'sen' }, { key: 'theme' }),
  resetSetting: change({}, { key: 'theme' }),
  changeMenu: change({ change: { hide: ['lien-he'] } }),
  addHost: {
    at: async (world, unit) => ({
      params: { siteId: (await site(world, unit)).siteId },
      body: { revision: 1, host: `tenkhac${world.next()}` },
    }),
  },
  removeHost: alias(2),
  makeCanonical: alias(2),
  archiveSite: change({}),
  closeSite: {
    at: async (world, unit) => ({
      params: { siteId: (await site(world, unit)).siteId },
      body: { revision: 1, successorId: (await site(world, unit)).siteId },
    }),
  },
};

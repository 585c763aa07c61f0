import { createSite, findSiteOfUnit } from '@saola/sites';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

async function siteOf(world: World, unit: Unit): Promise<string> {
  const found = await findSiteOfUnit(world.services.database, unit.id);
  return found?.id ?? (await createSite(world.context(), { unitId: unit.id })).siteId;
}

export const obligations: Examples = {
  getObligationsOfSite: {
    at: async (world, unit) => ({ params: { siteId: await siteOf(world, unit) } }),
  },
  listObligations: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit: '200' }, about: await siteOf(world, unit) }),
  },
};

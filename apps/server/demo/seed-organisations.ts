import { importUnits } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import type { Context } from '@saola/platform/commands';

/** The province of Lào Cai with its communes, departments and some hamlets. Does nothing the second time. */
export async function seedOrganisations(context: Context): Promise<void> {
  await importUnits(context, { units: laoCai, source });
}

/** The province alone, for a start without the demonstration: its tree is made by its own administrator. */
export async function seedProvince(context: Context): Promise<void> {
  const province = laoCai.filter((unit) => unit.below === null && unit.slug === 'laocai');
  await importUnits(context, { units: province.map(({ cameFrom: _, ...unit }) => unit), source });
}

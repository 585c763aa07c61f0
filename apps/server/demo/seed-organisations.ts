import { importUnits } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import type { Context } from '@saola/platform/commands';

/** The province of Lào Cai with its communes, departments and some hamlets. Does nothing the second time. */
export async function seedOrganisations(context: Context): Promise<void> {
  await importUnits(context, { units: laoCai, source });
}

/**
 * The province alone, for a start without the demonstration: its tree is made by its own administrator.
 * One we know nothing of is called by its label until it is named.
 */
export async function seedProvince(context: Context, label: string): Promise<void> {
  const known = laoCai.find((unit) => unit.below === null && unit.slug === label);
  const { cameFrom: _, ...province } = known ?? {
    below: null,
    kind: 'PROVINCE' as const,
    name: label,
    slug: label,
    validFrom: context.now().toISOString().slice(0, 10),
  };
  await importUnits(context, { units: [province], source: known ? source : 'PUBLIC_URL' });
}

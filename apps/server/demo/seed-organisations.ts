import { importUnits, slugOf, type ImportedUnit } from '@saola/organisations';
import { laoCai, source } from '@saola/organisations/demo';
import type { Context } from '@saola/platform/commands';

/** Former units whose end the demonstration carries out itself, so that they leave their sites behind. */
export const formerCommunes = [
  'tinhlaocaicu.thixasapa.taphincu',
  'tinhlaocaicu.thixasapa.trungchai',
] as const;
/** Two open units share no short name, so the former commune of the same name has another one. */
const formerTaPhin = 'tinhlaocaicu.thixasapa.taphin';
const openAtFirst = new Set<string>([
  'tinhlaocaicu',
  'tinhlaocaicu.thixasapa',
  formerTaPhin,
  'tinhlaocaicu.thixasapa.trungchai',
]);

/**
 * The province of Lào Cai with its communes, departments and some hamlets; does nothing the second time. `beforeMerger`
 * leaves two former communes open, as they stood on 30 June 2025.
 */
export async function seedOrganisations(context: Context, { beforeMerger = false } = {}): Promise<void> {
  await importUnits(context, { units: beforeMerger ? laoCai.map(asBefore) : laoCai, source });
}

function asBefore(unit: ImportedUnit): ImportedUnit {
  const path = `${unit.below ? `${unit.below}.` : ''}${unit.slug ?? slugOf(unit.name)}`;
  const cameFrom = unit.cameFrom?.filter((one) => !openAtFirst.has(one.path));
  const { validTo, ...rest } = unit;
  const isOpen = openAtFirst.has(path);
  return {
    ...rest,
    ...(path === formerTaPhin ? { slug: 'taphincu' } : {}),
    ...(validTo && !isOpen ? { validTo } : {}),
    ...(cameFrom ? { cameFrom } : {}),
  };
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

import { createUnit, findUnit, findUnitByPath, getUnitRecord, slugOf, type Unit } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { reorganisationsError } from '../errors.ts';
import type { Heir, Plan } from '../plan.ts';

/** A unit of today by its path. */
export async function unitAt(frame: Frame, path: string): Promise<Unit> {
  const unit = await findUnitByPath(frame.tx, path);
  const record = unit && (await getUnitRecord(frame.tx, unit.id));
  if (!unit || record?.validTo) throw reorganisationsError('unit-not-found', { path });
  return unit;
}

/** The unit that takes over: one there is, or a new one beside those it comes from. */
export async function findHeir(
  frame: Frame,
  heir: Heir,
  plan: Plan,
  parentId: string | null,
): Promise<{ unit: Unit; made: boolean }> {
  if (typeof heir === 'string') return { unit: await unitAt(frame, heir), made: false };
  if (!parentId) throw reorganisationsError('province-cannot');
  const parent = (await findUnit(frame.tx, parentId))!;
  const { id } = await createUnit(frame.context, {
    parentId,
    kind: 'COMMUNE',
    communeKind: heir.communeKind,
    name: heir.name,
    slug: heir.slug ?? (await freeSlug(frame, parent.path, heir.name, plan.on)),
    validFrom: plan.on,
    basis: plan.basis,
  });
  return { unit: (await findUnit(frame.tx, id))!, made: true };
}

/** A new commune often bears the name of an old one; paths are never used twice, so the year tells them apart. */
async function freeSlug(frame: Frame, parentPath: string, name: string, on: string): Promise<string> {
  const slug = slugOf(name);
  const taken = await findUnitByPath(frame.tx, `${parentPath}.${slug}`);
  return taken ? `${slug}${on.slice(0, 4)}` : slug;
}

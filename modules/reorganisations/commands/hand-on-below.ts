import {
  closeUnit,
  createUnit,
  findUnitByPath,
  listUnitsBelow,
  type Succession,
  type Unit,
} from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';

/**
 * Hamlets and groups of a unit that ends go on below its successor: each a new unit that names the former one, because
 * a path is never used twice. Answers the successions, deepest first as they must be closed.
 */
export async function handOnBelow(frame: Frame, succession: Succession): Promise<Succession[]> {
  const { from, to, on, basis } = succession;
  const units = await listUnitsBelow(frame.tx, from.path);
  const made = new Map<string, { id: string; path: string }>([[from.path, { id: to.id, path: to.path }]]);
  const successions: Succession[] = [];
  for (const unit of units) {
    const parent = made.get(unit.path.slice(0, unit.path.lastIndexOf('.')))!;
    const successor = await createUnit(frame.context, {
      parentId: parent.id,
      kind: unit.kind,
      communeKind: unit.communeKind,
      name: unit.name,
      fullName: unit.fullName,
      slug: await freeSlug(frame, parent.path, unit, from.path),
      lat: unit.lat,
      lon: unit.lon,
      validFrom: on,
      ...(basis ? { basis } : {}),
    });
    made.set(unit.path, successor);
    successions.push({
      from: unit,
      to: { id: successor.id, path: successor.path, fullName: unit.fullName },
      on,
      basis,
    });
  }
  for (const below of successions.toReversed())
    await closeUnit(frame.context, {
      unitId: below.from.id,
      validTo: on,
      successors: [{ unitId: below.to.id, extent: 'WHOLE', ...(basis ? { basis } : {}) }],
    });
  return successions;
}

/** Two merged communes may each have had a “Thôn 1”: the second takes the name of its old commune before it. */
async function freeSlug(frame: Frame, parentPath: string, unit: Unit, formerPath: string): Promise<string> {
  if (!(await findUnitByPath(frame.tx, `${parentPath}.${unit.slug}`))) return unit.slug;
  return `${formerPath.slice(formerPath.lastIndexOf('.') + 1)}${unit.slug}`.slice(0, 63);
}

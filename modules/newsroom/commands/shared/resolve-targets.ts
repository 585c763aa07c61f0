import { findUnit, findUnits, isAtOrBelow, listUnitsOfGroup, type Unit } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { reachOf } from '../../edition.ts';
import { newsroomError } from '../../errors.ts';
import type { Story, Target } from './lock-edition.ts';

/** The units a story of this unit may go to; a group of communes stands for its members. */
export async function resolveTargets(
  frame: Frame,
  story: Pick<Story, 'unit_id' | 'unit_path'>,
  unitIds: string[],
): Promise<Target[]> {
  const author = await findUnit(frame.tx, story.unit_id);
  const reach = author ? reachOf(author) : story.unit_path;
  const found = new Map<string, Target>();
  for (const unit of await unitsBehind(frame, [...new Set(unitIds)])) {
    if (!isAtOrBelow(unit.path, reach)) throw newsroomError('target-outside-unit', { unit: unit.fullName });
    found.set(unit.id, { unit_id: unit.id, unit_path: unit.path, unit_name: unit.fullName });
  }
  return [...found.values()];
}

async function unitsBehind(frame: Frame, unitIds: string[]): Promise<Unit[]> {
  const known = await findUnits(frame.tx, unitIds);
  if (known.size < unitIds.length) throw newsroomError('target-not-found');
  const units = await Promise.all(
    [...known.values()].map((unit) =>
      unit.kind === 'UNIT_GROUP' ? listUnitsOfGroup(frame.tx, unit.id) : [unit],
    ),
  );
  return units.flat();
}

import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import { isAtOrBelow } from '../path.ts';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { existsOn, selectUnits } from './select-units.ts';

/** In the order of the tree: a few thousand short rows, and a part of them for every home page. */
export const unitsOfToday = inMemory<Unit[]>({
  read: (database) => select(database).execute(),
  changedBy: ({ topic }) => topic === 'units',
  age: () => dayOf(new Date()),
  renewed: 600_000,
});

const byId = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

/** The units of today by their ids; null where they are not in memory. */
export async function knownUnits(database: Database): Promise<ReadonlyMap<string, Unit> | null> {
  const units = await unitsOfToday.known(database);
  if (!units) return null;
  const known = byId.get(units) ?? new Map(units.map((unit) => [unit.id, unit]));
  byId.set(units, known);
  return known;
}

/** All units of today in the subtree of `path`, that unit itself left out, in the order of the tree. */
export async function listUnitsBelow(database: Database, path: string): Promise<Unit[]> {
  const known = await unitsOfToday.known(database);
  if (known) return [...keptBelow(known, path)];
  return select(database)
    .where(sql<boolean>`unit.path <@ ${path}::ltree`)
    .where('unit.path', '<>', path)
    .execute();
}

/** Parts of the list in memory, forgotten with it. */
const parts = new WeakMap<readonly Unit[], Map<string, readonly Unit[]>>();

function keptBelow(units: readonly Unit[], path: string): readonly Unit[] {
  let below = parts.get(units);
  if (!below) parts.set(units, (below = new Map()));
  const known = below.get(path);
  if (known) return known;
  const found = units.filter((unit) => unit.path !== path && isAtOrBelow(unit.path, path));
  below.set(path, found);
  return found;
}

function select(database: Database) {
  const today = dayOf(new Date());
  return selectUnits(database, today).where(existsOn(today)).orderBy('unit.path');
}

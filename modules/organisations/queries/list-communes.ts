import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { inMemory } from '@saola/platform/live';
import type { Unit } from '../unit.ts';
import { dayOf } from '../validity.ts';
import { existsOn, selectUnits } from './select-units.ts';

export const communesOfToday = inMemory<Unit[]>({
  read(database) {
    const today = dayOf(new Date());
    return selectUnits(database, today)
      .where(existsOn(today))
      .where('unit.kind', '=', 'COMMUNE')
      .orderBy(sql`named.name collate "vi-x-icu"`)
      .execute();
  },
  changedBy: ({ topic }) => topic === 'units',
  age: () => dayOf(new Date()),
  renewed: 600_000,
});

/** The communes of today in the order of the Vietnamese alphabet. */
export const listCommunes = async (database: Database): Promise<Unit[]> => [
  ...(await communesOfToday.get(database)),
];

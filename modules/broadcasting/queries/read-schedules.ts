import { calendarOf, dayOf, rulesOn } from '@saola/law';
import { pathsAbove } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import type { Hours } from '../programme.ts';
import { defaultSlots } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';

/** The hours of any unit: its own schedule in force, or the nearest above, or the default. */
export async function readHours(
  database: Database,
  unitPaths: readonly string[],
  now: Date,
): Promise<(unitPath: string) => Hours> {
  const [schedules, book] = await Promise.all([
    broadcastingTables(database)
      .selectFrom('broadcasting.schedules')
      .select(['unit_path', 'slots'])
      .where('state', '=', 'APPROVED')
      .where('unit_path', 'in', [...new Set(unitPaths.flatMap((path) => [path, ...pathsAbove(path)]))])
      .execute(),
    rulesOn(database, dayOf(now)),
  ]);
  const holidays = calendarOf(book).off;
  const byPath = new Map(schedules.map(({ unit_path, slots }) => [unit_path, slots]));
  return (unitPath) => {
    const own = [unitPath, ...pathsAbove(unitPath).reverse()].map((path) => byPath.get(path)).find(Boolean);
    return { slots: own ?? defaultSlots, holidays };
  };
}

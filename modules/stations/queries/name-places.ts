import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { communesOf } from './communes-of.ts';

/** What each unit is called where several communes stand together: “Thôn Sả Xéng, Xã Tả Phìn”. */
export async function namePlaces(
  database: Database,
  unitIds: readonly string[],
): Promise<Map<string, string>> {
  const units = await findUnits(database, [...new Set(unitIds)]);
  const communes = await communesOf(database, units.values());
  return new Map(
    [...units.values()].map(({ id, fullName }) => {
      const commune = communes.get(id);
      return [id, commune && commune.id !== id ? `${fullName}, ${commune.fullName}` : fullName];
    }),
  );
}

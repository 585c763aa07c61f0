import type { Static } from 'typebox';
import type { QuietHours } from '@saola/device-protocol';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { devicesTables } from '../tables.ts';

export interface Loudspeaker {
  id: string;
  name: string;
  unitId: string;
  unitPath: string;
  timeZone: string;
  quietHours: Static<typeof QuietHours>;
  lat: number | null;
  lon: number | null;
}

/** Every loudspeaker that can be ordered to play, of a unit, or of several, and below: enrolled and not retired. */
export async function listLoudspeakersBelow(
  database: Database,
  units: string | readonly string[],
): Promise<Loudspeaker[]> {
  return loudspeakers(database)
    .where(atOrBelowAny('unit_path', typeof units === 'string' ? [units] : units))
    .execute();
}

/** Enrolled and not retired. */
export function loudspeakers(database: Database) {
  return devicesTables(database)
    .selectFrom('devices.devices')
    .select([
      'id',
      'name',
      'unit_id as unitId',
      'unit_path as unitPath',
      'time_zone as timeZone',
      'quiet_hours as quietHours',
      'lat',
      'lon',
    ])
    .where('kind', '=', 'LOUDSPEAKER')
    .where('enrolled_at', 'is not', null)
    .where('retired_at', 'is', null)
    .orderBy('id');
}

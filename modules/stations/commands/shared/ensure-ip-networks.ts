import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { stationsTables } from '../../tables.ts';

/** The oldest IP network of each station, made where there is none: receivers hang on it. */
export async function ensureIpNetworks(
  tx: Database,
  stationIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = sql.val(stationIds);
  await sql`
    insert into stations.sub_networks (station_id, technology, name)
    select station.id, 'IP', 'Mạng IP' from stations.stations as station
    where station.id = any(${ids}::uuid[]) and not exists (
      select from stations.sub_networks as network where network.station_id = station.id and network.technology = 'IP'
    )`.execute(tx);
  const rows = await stationsTables(tx)
    .selectFrom('stations.sub_networks')
    .select(['id', 'station_id'])
    .distinctOn('station_id')
    .where('technology', '=', 'IP')
    .where(sql<boolean>`station_id = any(${ids}::uuid[])`)
    .orderBy('station_id')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.station_id, row.id]));
}

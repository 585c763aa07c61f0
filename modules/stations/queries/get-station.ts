import { sql } from 'kysely';
import { Type, type Static } from 'typebox';
import { DeviceState, listDeviceStandings } from '@saola/devices';
import type { Unit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { orNull } from '../shapes.ts';
import { nameOf, Technology } from '../station.ts';
import { stationsTables } from '../tables.ts';

export const Station = Type.Object({
  unitId: Type.String(),
  unitName: Type.String(),
  name: Type.String(),
  place: Type.String(),
  endedOn: orNull(Type.String({ description: 'the commune was merged: this is history' })),
  former: Type.Array(Type.String(), { description: 'stations that became part of this one' }),
  subNetworks: Type.Array(
    Type.Object({
      id: Type.String(),
      technology: Technology,
      name: Type.String(),
      integrationUnitId: orNull(Type.String()),
      frequencyMhz: orNull(Type.Number()),
      clusters: Type.Integer(),
      speakers: Type.Integer(),
    }),
  ),
  integrationUnits: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      place: Type.String(),
      deviceId: orNull(Type.String()),
      state: orNull(DeviceState),
    }),
  ),
  mayWrite: Type.Boolean(),
});
export type Station = Static<typeof Station>;

/** The station of a commune: one there is, or the one it will have when somebody writes down the first of it. */
export async function getStation(database: Database, unit: Unit): Promise<Omit<Station, 'mayWrite'>> {
  const db = stationsTables(database);
  const station = await db
    .selectFrom('stations.stations')
    .select(['id', 'name', 'place', sql<string | null>`ended_on::text`.as('endedOn')])
    .where('unit_id', '=', unit.id)
    .executeTakeFirst();
  const about = { unitId: unit.id, unitName: unit.fullName };
  if (!station)
    return {
      ...about,
      name: nameOf(unit.fullName),
      place: '',
      endedOn: null,
      former: [],
      subNetworks: [],
      integrationUnits: [],
    };
  const [former, subNetworks, joints] = await Promise.all([
    db
      .selectFrom('stations.stations')
      .select('name')
      .where('successor_id', '=', station.id)
      .orderBy('name')
      .execute(),
    db
      .selectFrom('stations.sub_networks as network')
      .leftJoin('stations.clusters as cluster', 'cluster.sub_network_id', 'network.id')
      .select([
        'network.id',
        'network.technology',
        'network.name',
        'network.integration_unit_id as integrationUnitId',
        'network.frequency_mhz as frequencyMhz',
        sql<number>`count(cluster.id)::int`.as('clusters'),
        sql<number>`coalesce(sum(cluster.speakers), 0)::int`.as('speakers'),
      ])
      .where('network.station_id', '=', station.id)
      .groupBy('network.id')
      .orderBy('network.technology')
      .orderBy('network.id')
      .execute(),
    db
      .selectFrom('stations.integration_units')
      .select(['id', 'name', 'place', 'device_id as deviceId'])
      .where('station_id', '=', station.id)
      .orderBy('id')
      .execute(),
  ]);
  const standings = await listDeviceStandings(database, {
    readable: [''],
    deviceIds: joints.flatMap(({ deviceId }) => deviceId ?? []),
  });
  const { id: _, ...said } = station;
  return {
    ...about,
    ...said,
    former: former.map(({ name }) => name),
    subNetworks,
    integrationUnits: joints.map((joint) => ({
      ...joint,
      state: standings.find(({ id }) => id === joint.deviceId)?.state ?? null,
    })),
  };
}

import { sql } from 'kysely';
import { Type, type Static } from 'typebox';
import { Device, findDevice } from '@saola/devices';
import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { absencesIn } from '../absence.ts';
import { ClusterRow, orNull } from '../shapes.ts';
import { stationsTables } from '../tables.ts';
import { communesOf } from './communes-of.ts';
import { listClusters } from './list-clusters.ts';

export const LoudspeakerPage = Type.Object({
  device: Device,
  stationUnitId: Type.String({ description: 'the commune whose station it belongs to' }),
  clusters: Type.Array(ClusterRow, {
    description: 'what hears by it: one of its own, or all of the networks it joins; the first fifty',
  }),
  integrationUnit: orNull(Type.Object({ name: Type.String(), place: Type.String() })),
  groups: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  absences: Type.Array(Type.Object({ from: Type.String(), until: orNull(Type.String()) }), {
    description: 'of the last thirty days, the latest first',
  }),
});
export type LoudspeakerPage = Static<typeof LoudspeakerPage>;

/** One loudspeaker: where it hangs, who looks after it, and when it was away. Null when there is none. */
export async function getLoudspeaker(
  database: Database,
  { deviceId, now, mayKnowKeeper }: { deviceId: string; now: Date; mayKnowKeeper(unitPath: string): boolean },
): Promise<LoudspeakerPage | null> {
  const device = await findDevice(database, deviceId);
  if (device?.kind !== 'LOUDSPEAKER') return null;
  const db = stationsTables(database);
  const [clusters, integrationUnit, presences] = await Promise.all([
    listClusters(database, { readable: [''], deviceId, limit: 50, mayKnowKeeper }),
    db
      .selectFrom('stations.integration_units')
      .select(['name', 'place'])
      .where('device_id', '=', deviceId)
      .executeTakeFirst(),
    db
      .selectFrom('stations.presences')
      .select(['at', 'online'])
      .where('device_id', '=', deviceId)
      .where('at', '>', new Date(now.getTime() - 30 * 86_400_000))
      .execute(),
  ]);
  const groups = await db
    .selectFrom('stations.group_clusters as member')
    .innerJoin('stations.groups as group', 'group.id', 'member.group_id')
    .select(['group.id', 'group.name'])
    .distinct()
    .where(sql<boolean>`member.cluster_id = any(${sql.val(clusters.items.map(({ id }) => id))}::uuid[])`)
    .orderBy('group.name')
    .execute();
  const communes = await communesOf(database, (await findUnits(database, [device.unitId])).values());
  return {
    device,
    stationUnitId: communes.get(device.unitId)?.id ?? device.unitId,
    clusters: clusters.items,
    integrationUnit: integrationUnit ?? null,
    groups,
    absences: absencesIn(presences),
  };
}

import { sql } from 'kysely';
import { findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { stationsTables } from '../tables.ts';

export interface Group {
  id: string;
  name: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  clusters: number;
}

interface GroupSearch {
  readable: readonly string[];
  /** Only some of these. */
  groupIds?: readonly string[];
  after?: string;
  limit?: number;
}

/** Groups of clusters kept by the readable units, by name. */
export async function listGroups(
  database: Database,
  { readable, groupIds, after, limit = 500 }: GroupSearch,
): Promise<Group[]> {
  let query = stationsTables(database)
    .selectFrom('stations.groups as group')
    .select((select) => [
      'group.id',
      'group.name',
      'group.unit_id as unitId',
      'group.unit_path as unitPath',
      select
        .selectFrom('stations.group_clusters as member')
        .select(sql<number>`count(*)::int`.as('clusters'))
        .whereRef('member.group_id', '=', 'group.id')
        .$asScalar()
        .$notNull()
        .as('clusters'),
    ])
    .where(atOrBelowAny('group.unit_path', readable))
    .orderBy('group.name')
    .orderBy('group.id')
    .limit(limit);
  if (groupIds) query = query.where(sql<boolean>`"group".id = any(${sql.val(groupIds)}::uuid[])`);
  if (after)
    query = query.where(
      sql<boolean>`("group".name, "group".id) > (select name, id from stations.groups where id = ${after})`,
    );
  const groups = await query.execute();
  const units = await findUnits(
    database,
    groups.map(({ unitId }) => unitId),
  );
  return groups.map((group) => ({ ...group, unitName: units.get(group.unitId)?.fullName ?? '' }));
}

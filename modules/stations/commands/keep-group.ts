import { sql } from 'kysely';
import { findUnit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { stationsError } from '../errors.ts';
import { stationsTables } from '../tables.ts';

export interface GroupInput {
  unitId: string;
  groupId?: string;
  name: string;
  clusterIds: readonly string[];
}

/** Clusters named together. Whoever makes a group across communes holds the right in each of them. */
export const keepGroup = command(
  'stations.group.keep',
  async (frame, { unitId, groupId, name, clusterIds }: GroupInput): Promise<{ id: string }> => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw stationsError('unit-not-found');
    frame.authorise('stations.group.write', unit.path);
    const db = stationsTables(frame.tx);
    if (groupId) await openGroup(frame, groupId);
    const ids = [...new Set(clusterIds)];
    const clusters = await db
      .selectFrom('stations.clusters')
      .select('unit_path')
      .where(sql<boolean>`id = any(${sql.val(ids)}::uuid[])`)
      .execute();
    if (clusters.length !== ids.length) throw stationsError('cluster-not-found');
    for (const { unit_path } of clusters) frame.authorise('stations.group.write', unit_path);
    const values = { unit_id: unit.id, unit_path: unit.path, name: name.trim() };
    const { id } = groupId
      ? await db
          .updateTable('stations.groups')
          .set(values)
          .where('id', '=', groupId)
          .returning('id')
          .executeTakeFirstOrThrow()
      : await db.insertInto('stations.groups').values(values).returning('id').executeTakeFirstOrThrow();
    await db.deleteFrom('stations.group_clusters').where('group_id', '=', id).execute();
    if (ids.length > 0)
      await db
        .insertInto('stations.group_clusters')
        .values(ids.map((cluster_id) => ({ group_id: id, cluster_id })))
        .execute();
    frame.record({
      subject: 'cluster-group',
      subjectId: id,
      unitPath: unit.path,
      detail: { name: values.name, clusters: ids.length },
    });
    await frame.announce('stations', { id, unitPath: unit.path });
    return { id };
  },
);

export const removeGroup = command(
  'stations.group.remove',
  async (frame, { groupId }: { groupId: string }) => {
    const { unit_path, name } = await openGroup(frame, groupId);
    await stationsTables(frame.tx).deleteFrom('stations.groups').where('id', '=', groupId).execute();
    frame.record({ subject: 'cluster-group', subjectId: groupId, unitPath: unit_path, detail: { name } });
    await frame.announce('stations', { id: groupId, unitPath: unit_path });
  },
);

async function openGroup(frame: Frame, groupId: string) {
  const group = await stationsTables(frame.tx)
    .selectFrom('stations.groups')
    .select(['unit_path', 'name'])
    .where('id', '=', groupId)
    .forUpdate()
    .executeTakeFirst();
  if (!group) throw stationsError('group-not-found');
  frame.authorise('stations.group.write', group.unit_path);
  return group;
}

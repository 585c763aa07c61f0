import { sql, type RawBuilder } from 'kysely';
import { dayOf } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import type { DueCheck } from '../ticket-shapes.ts';
import { namePlaces } from './name-places.ts';

interface CheckSearch {
  readable: readonly string[];
  below?: string;
  deviceId?: string;
  clusterId?: string;
  /** Only what is past its day. */
  late?: boolean;
  now: Date;
}

interface Row {
  clusterId: string;
  deviceId: string | null;
  subject: string;
  unitId: string;
  check: string;
  checkName: string;
  everyMonths: number;
  lastOn: string | null;
  dueOn: string;
}

/** SQL: every planned check of every place, with the day it is due: so many months after it was last done. */
export const plannedChecks = (day: string): RawBuilder<Row> => sql<Row>`
  select cluster.id as "clusterId", cluster.device_id as "deviceId", cluster.name as subject,
    cluster.unit_id as "unitId", cluster.unit_path, rule.code as "check", rule.name as "checkName",
    rule.every_months as "everyMonths", last.on as "lastOn",
    (coalesce(last.on, cluster.kept_since) + make_interval(months => rule.every_months))::date as "dueOn"
  from stations.clusters as cluster
  join stations.sub_networks as network on network.id = cluster.sub_network_id
  join (
    select distinct on (code) * from stations.check_rules
    where valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)
    order by code, valid_from desc
  ) as rule on rule.technology is null or rule.technology = network.technology
  left join lateral (
    select max(done_on) as on from stations.maintenance_entries as entry
    where entry.cluster_id = cluster.id and entry.check_code = rule.code
  ) as last on true`;

/** Planned checks, what is due first at the top, a page at a time. */
export async function listDueChecks(
  database: Database,
  { after, limit = 50, ...search }: CheckSearch & { after?: string; limit?: number },
): Promise<{ items: DueCheck[]; next: string | null }> {
  const { readable, below, deviceId, clusterId, late, now } = search;
  const today = dayOf(now);
  const [dueOn = '', afterId = '', afterCheck = ''] = after?.split(' ') ?? [];
  const conditions = [
    atOrBelowAny('unit_path', readable),
    ...(below === undefined ? [] : [atOrBelowAny('unit_path', [below])]),
    ...(deviceId ? [sql<boolean>`"deviceId" = ${deviceId}`] : []),
    ...(clusterId ? [sql<boolean>`"clusterId" = ${clusterId}`] : []),
    ...(late ? [sql<boolean>`"dueOn" < ${today}::date`] : []),
    ...(after
      ? [sql<boolean>`("dueOn", "clusterId", "check") > (${dueOn}::date, ${afterId}::uuid, ${afterCheck})`]
      : []),
  ];
  const { rows: found } = await sql<Row>`
    select * from (${plannedChecks(today)}) as planned
    where ${sql.join(conditions, sql` and `)}
    order by "dueOn", "clusterId", "check" limit ${limit + 1}`.execute(database);
  const rows = found.slice(0, limit);
  const units = await namePlaces(
    database,
    rows.map(({ unitId }) => unitId),
  );
  const last = rows.at(-1);
  return {
    items: rows.map(({ unitId, ...row }) => ({
      clusterId: row.clusterId,
      deviceId: row.deviceId,
      subject: row.subject,
      unitName: units.get(unitId) ?? '',
      check: row.check,
      checkName: row.checkName,
      everyMonths: row.everyMonths,
      lastOn: row.lastOn,
      dueOn: row.dueOn,
      late: row.dueOn < today,
    })),
    next: found.length > limit && last ? `${last.dueOn} ${last.clusterId} ${last.check}` : null,
  };
}

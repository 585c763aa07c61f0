import { sql } from 'kysely';
import { dayOf, findUnits } from '@saola/organisations';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import type { TicketSums } from '../ticket-shapes.ts';
import { plannedChecks } from './list-due-checks.ts';

interface Row {
  unitId: string;
  open: number;
  unassigned: number;
  late: number;
  mine: number;
  resolved: number;
  checksLate: number;
}

interface SumSearch {
  readable: readonly string[];
  below?: string;
  reader: string | null;
  now: Date;
}

/** How many faults are open and late, and how many checks, in all and by commune. */
export async function getTicketSums(database: Database, search: SumSearch): Promise<TicketSums> {
  const { readable, below, reader, now } = search;
  const today = dayOf(now);
  const seen = sql.join(
    [
      atOrBelowAny('unit_path', readable),
      ...(below === undefined ? [] : [atOrBelowAny('unit_path', [below])]),
    ],
    sql` and `,
  );
  const { rows } = await sql<Row>`
    with counted as (
      select unit_id, unit_path, (state <> 'RESOLVED')::int as open, (state = 'OPEN')::int as unassigned,
        (state <> 'RESOLVED' and due_at < ${now})::int as late,
        coalesce(state <> 'RESOLVED' and assigned_to = ${reader}::uuid, false)::int as mine,
        (state = 'RESOLVED')::int as resolved, 0 as checks_late
      from stations.tickets where state <> 'CLOSED' and ${seen}
      union all
      select "unitId", unit_path, 0, 0, 0, 0, 0, 1
      from (${plannedChecks(today)}) as planned where "dueOn" < ${today}::date and ${seen}
    )
    select coalesce(station.unit_id, counted.unit_id) as "unitId", sum(open)::int as open,
      sum(unassigned)::int as unassigned, sum(late)::int as late, sum(mine)::int as mine,
      sum(resolved)::int as resolved, sum(checks_late)::int as "checksLate"
    from counted left join stations.stations as station
      on counted.unit_path <@ station.unit_path and station.ended_on is null
    group by 1
    order by late desc, open desc, "checksLate" desc, 1`.execute(database);
  const units = await findUnits(
    database,
    rows.map(({ unitId }) => unitId),
  );
  const sum = (key: Exclude<keyof Row, 'unitId'>) => rows.reduce((total, row) => total + row[key], 0);
  return {
    open: sum('open'),
    unassigned: sum('unassigned'),
    late: sum('late'),
    mine: sum('mine'),
    resolved: sum('resolved'),
    checksLate: sum('checksLate'),
    units: rows
      .filter(({ open, checksLate }) => open + checksLate > 0)
      .map(({ unitId, open, late, checksLate }) => ({
        unitId,
        unitName: units.get(unitId)?.fullName ?? '',
        open,
        late,
        checksLate,
      })),
  };
}

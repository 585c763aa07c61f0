import { sql, type RawBuilder } from 'kysely';
import { Type, type Static } from 'typebox';
import { nameDevices } from '@saola/devices';
import { dayOf } from '@saola/law';
import { findUnits, listUnitsBelow } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { origins } from '../proof/play.ts';
import { airtimeIn, playsIn, playsOfDay, type Scope } from '../proof/search.ts';

const count = Type.Integer({ minimum: 0 });
const figures = {
  plays: Type.Integer({ minimum: 0, description: 'items on loudspeakers that were to sound' }),
  heard: Type.Integer({ minimum: 0, description: 'to the end' }),
  silent: count,
  notHeard: count,
  pending: Type.Integer({ minimum: 0, description: 'their time is not over' }),
  plannedMs: count,
  heardMs: count,
  silentMs: Type.Integer({ minimum: 0, description: 'time was kept where nobody could hear it' }),
  missedMs: count,
};
const of = <T extends Parameters<typeof Type.Object>[0]>(what: T) =>
  Type.Array(Type.Object({ ...what, ...figures }));

/** Minutes of loudspeakers, planned and heard. */
export const Airtime = Type.Object({
  total: Type.Object(figures),
  days: of({ day: Type.String({ format: 'date' }) }),
  units: of({ unitId: Type.String(), unitName: Type.String() }),
  topics: of({ topic: Type.Integer({ description: '0 for what has none' }) }),
  origins: of({ origin: Type.Enum([...origins]) }),
  priorities: of({ priority: Type.Enum(['EMERGENCY', 'PRIORITY', 'NORMAL']) }),
  devices: Type.Union([of({ deviceId: Type.String(), deviceName: Type.String() }), Type.Null()], {
    description: 'where one unit is looked at, and not too many days',
  }),
});
export type Airtime = Static<typeof Airtime>;

type Figures = Airtime['total'];
const nothing: Figures = {
  plays: 0,
  heard: 0,
  silent: 0,
  notHeard: 0,
  pending: 0,
  plannedMs: 0,
  heardMs: 0,
  silentMs: 0,
  missedMs: 0,
};

/** Beyond that the table of loudspeakers is left out: it is reckoned from the plays themselves. */
const mostPlays = 150_000;

/** The sums of a scope by day, unit, topic, origin and priority; `top` is the unit whose children are told apart. */
export async function getAirtime(
  database: Database,
  { now, top, ...scope }: Scope & { now: Date; top: { id: string; path: string } },
): Promise<Airtime> {
  const level = top.path.split('.').length + 1;
  const { rows } = await sql<
    Figures & {
      by: number;
      day: string;
      path: string;
      unitId: string;
      topic: number;
      origin: Airtime['origins'][number]['origin'];
      priority: Airtime['priorities'][number]['priority'];
    }
  >`
    with a as (${scope.deviceId ? asSums(scope, now) : sql`select * from broadcasting.airtime a where ${airtimeIn(scope)}`}),
    s as (select *, subltree(unit_path, 0, least(nlevel(unit_path), ${level}))::text as path from a)
    select grouping(day, path, topic, origin, priority) as by, day::text, path, topic, origin, priority,
      (array_agg(unit_id order by nlevel(unit_path)))[1] as "unitId", ${sums}
    from s group by grouping sets ((day), (path), (topic), (origin), (priority), ()) order by day, topic
  `.execute(database);
  const below = await listUnitsBelow(database, top.path);
  const byPath = new Map(below.map((unit) => [unit.path, unit]));
  const group = (by: number) => rows.filter((row) => row.by === by);
  const total = group(0b11111)[0];
  // A unit that was merged away keeps its days.
  const known = await findUnits(database, [top.id, ...group(0b10111).map(({ unitId }) => unitId)]);
  const units = group(0b10111).map(({ path, ...row }) => {
    const unitId = path === top.path ? top.id : (byPath.get(path)?.id ?? row.unitId);
    const unitName = byPath.get(path)?.fullName ?? known.get(unitId)?.fullName ?? '';
    return { unitId, unitName, ...figuresOf(row) };
  });
  const alone = group(0b10111).every(({ path }) => path === top.path) && !scope.deviceId;
  return {
    total: total ? figuresOf(total) : nothing,
    days: group(0b01111).map(({ day, ...row }) => ({ day, ...figuresOf(row) })),
    units: units.sort((one, other) => one.unitName.localeCompare(other.unitName, 'vi')),
    topics: group(0b11011).map(({ topic, ...row }) => ({ topic, ...figuresOf(row) })),
    origins: group(0b11101).map(({ origin, ...row }) => ({ origin, ...figuresOf(row) })),
    priorities: group(0b11110).map(({ priority, ...row }) => ({ priority, ...figuresOf(row) })),
    devices: alone && total && total.plays <= mostPlays ? await byDevice(database, scope, now) : null,
  };
}

const sums = sql`${sql.join(
  Object.keys(nothing).map((name) => {
    const column = sql.ref(name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    return sql`coalesce(sum(${column}), 0)::float8 as ${sql.ref(name)}`;
  }),
)}`;

function figuresOf(row: Figures): Figures {
  const { plays, heard, silent, notHeard, pending, plannedMs, heardMs, silentMs, missedMs } = row;
  return { plays, heard, silent, notHeard, pending, plannedMs, heardMs, silentMs, missedMs };
}

/** SQL: plays in the shape of sums, one row each. */
const asSums = (scope: Scope, now: Date): RawBuilder<unknown> => sql`
  select u.day, p.unit_id, p.unit_path, p.device_id, coalesce(p.topic, 0) as topic, p.origin, p.priority, 1 as plays,
    (p.outcome = 'HEARD')::int as heard, (p.outcome = 'SILENT')::int as silent,
    (p.outcome in ('CUT', 'FAILED', 'UNREPORTED'))::int as not_heard, (p.outcome = 'PENDING')::int as pending,
    p.planned_ms, case when p.silent then 0 else p.played_ms end as heard_ms,
    case when p.silent then p.played_ms else 0 end as silent_ms,
    case when p.outcome = 'PENDING' then 0 else p.planned_ms - p.played_ms end as missed_ms
  from (select distinct a.day, a.unit_id from broadcasting.airtime a where ${airtimeIn(scope)}) u,
    lateral (select * from ${playsOfDay(now)} p where ${playsIn(scope)} and p.outcome <> 'CANCELLED' offset 0) p`;

async function byDevice(database: Database, scope: Scope, now: Date): Promise<Airtime['devices']> {
  const { rows } = await sql<Figures & { deviceId: string }>`
    with s as (${asSums(scope, now)})
    select device_id as "deviceId", ${sums} from s group by device_id
  `.execute(database);
  const names = await nameDevices(
    database,
    rows.map(({ deviceId }) => deviceId),
  );
  return rows
    .map(({ deviceId, ...row }) => ({
      deviceId,
      deviceName: names.get(deviceId) ?? '',
      ...figuresOf(row),
    }))
    .sort((one, other) => one.deviceName.localeCompare(other.deviceName, 'vi'));
}

/** All minutes of a unit and below since an instant, for who shows them beside other figures. */
export async function sumAirtimeBelow(
  database: Database,
  unitPath: string,
  since: Date,
): Promise<Pick<Figures, 'plannedMs' | 'heardMs' | 'silentMs' | 'missedMs'>> {
  const { rows } = await sql<Figures>`
    select ${sums} from broadcasting.airtime where unit_path <@ ${unitPath}::ltree and day >= ${dayOf(since)}
  `.execute(database);
  const { plannedMs, heardMs, silentMs, missedMs } = rows[0] ?? nothing;
  return { plannedMs, heardMs, silentMs, missedMs };
}

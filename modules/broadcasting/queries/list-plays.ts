import { sql } from 'kysely';
import { nameDevices } from '@saola/devices';
import { addDays, startOfDay } from '@saola/law';
import { findUnits } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { unheard, type Outcome, type Play } from '../proof/play.ts';
import { airtimeIn, playsIn, playsOfDay, type Scope } from '../proof/search.ts';

export interface PlaySearch extends Scope {
  now: Date;
  /** Only those planned and not heard to the end. */
  unheard?: boolean;
  outcome?: Outcome;
  after?: string;
  limit?: number;
}

interface Key {
  day: string;
  unitId: string;
  startsAt: string;
  itemId: string;
  deviceId: string;
}

type Row = {
  [K in keyof Omit<Play, 'deviceName' | 'unitName'>]: Play[K] extends string | null
    ? Play[K] extends string
      ? K extends `${string}At`
        ? Date
        : Play[K]
      : K extends `${string}At`
        ? Date | null
        : Play[K]
    : Play[K];
};

/** A unit on a day, with how many plays there are at most. */
interface DayOfUnit {
  day: string;
  unit_id: string;
  plays: number;
}

/**
 * The days of units one by one, the latest first; in each, what was to sound last comes first. The sums say where to look:
 * of millions of plays only those of the days on the page are read.
 */
export async function listPlays(
  database: Database,
  { limit = 50, after, ...search }: PlaySearch,
): Promise<{ items: Play[]; next: string | null }> {
  const key = after === undefined ? null : readKey(after);
  const rows: Row[] = [];
  const days = await listDays(database, search, key);
  while (rows.length <= limit && days.length > 0) {
    const missing = limit + 1 - rows.length;
    let [take, expected] = [0, 0];
    while (take < days.length && take < mostDays && expected < missing) expected += days[take++]!.plays;
    rows.push(...(await readPlays(database, search, { days: days.splice(0, take), key, limit: missing })));
  }
  const items = await named(database, rows.slice(0, limit));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writeKey(last) : null };
}

async function named(database: Database, rows: readonly Row[]): Promise<Play[]> {
  const [devices, units] = await Promise.all([
    nameDevices(
      database,
      rows.map(({ deviceId }) => deviceId),
    ),
    findUnits(database, [...new Set(rows.map(({ unitId }) => unitId))]),
  ]);
  return rows.map(({ startsAt, orderedAt, receivedAt, startedAt, endedAt, ...row }) => ({
    ...row,
    deviceName: devices.get(row.deviceId) ?? '',
    unitName: units.get(row.unitId)?.fullName ?? '',
    startsAt: startsAt.toISOString(),
    orderedAt: orderedAt.toISOString(),
    receivedAt: receivedAt?.toISOString() ?? null,
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  }));
}

/** So many days of units at once, where fewer plays are found than the sums let expect. */
const mostDays = 40;

const wantedOf = ({ outcome, unheard: only }: PlaySearch) => (outcome ? [outcome] : only ? unheard : null);

async function listDays(database: Database, search: PlaySearch, key: Key | null): Promise<DayOfUnit[]> {
  const withFaults = wantedOf(search)?.every((outcome) => unheard.includes(outcome));
  const { rows } = await sql<DayOfUnit>`
    select a.day::text as day, a.unit_id, sum(${withFaults ? sql`a.silent + a.not_heard` : sql`a.plays`})::int as plays
    from broadcasting.airtime a
    where ${airtimeIn(search)} and ${withFaults ? sql`a.silent + a.not_heard > 0` : sql`true`}
      and ${key ? sql`(a.day < ${key.day} or (a.day = ${key.day} and a.unit_id >= ${key.unitId}))` : sql`true`}
    group by a.day, a.unit_id order by a.day desc, a.unit_id
  `.execute(database);
  return rows;
}

async function readPlays(
  database: Database,
  search: PlaySearch,
  { days, key, limit }: { days: DayOfUnit[]; key: Key | null; limit: number | null },
): Promise<Row[]> {
  const wanted = wantedOf(search);
  const { rows } = await sql<Row>`
    select u.day::text as day, p.unit_id as "unitId", p.item_id as "itemId", p.device_id as "deviceId",
      nullif(p.story_id, p.item_id) as "storyId", p.title, p.kind, p.topic, p.origin, p.priority, p.outcome, p.reason, p.rule,
      p.starts_at as "startsAt", p.planned_ms as "plannedMs", p.played_ms as "playedMs", p.silent, p.volume,
      p.start_error_ms as "startErrorMs", p.ordered_at as "orderedAt", p.received_at as "receivedAt",
      p.started_at as "startedAt", p.ended_at as "endedAt"
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as u (day date, unit_id uuid),
      lateral ${playsOfDay(search.now)} p
    where ${playsIn(search)} and ${wanted ? sql`p.outcome = any(${[...wanted]})` : sql`true`} and ${
      key
        ? sql`(u.day <> ${key.day} or u.unit_id <> ${key.unitId} or p.starts_at < ${key.startsAt}
            or (p.starts_at = ${key.startsAt} and (p.item_id, p.device_id) > (${key.itemId}, ${key.deviceId})))`
        : sql`true`
    }
    order by u.day desc, u.unit_id, p.starts_at desc, p.item_id, p.device_id limit ${limit}
  `.execute(database);
  return rows;
}

/** All of them, read as they are asked for. */
export async function* eachPlay(database: Database, search: PlaySearch): AsyncGenerator<Play> {
  let after: string | null = null;
  do {
    const page = await listPlays(database, { ...search, limit: 2_000, ...(after ? { after } : {}) });
    yield* page.items;
    after = page.next;
  } while (after);
}

/** All of a day as the orders have them, whether its sums have been reckoned or not. */
export async function* eachPlayOfDay(
  database: Database,
  { day, now }: { day: string; now: Date },
): AsyncGenerator<Play> {
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))];
  const { rows: units } = await sql<{ unit_id: string }>`
    select unit_id from broadcasting.deliveries where starts_at >= ${from} and starts_at < ${to}
    union select unit_id from broadcasting.slot_deliveries where starts_at >= ${from} and starts_at < ${to}
    union select unit_id from broadcasting.emergency_deliveries where ordered_at >= ${from} and ordered_at < ${to}
    order by unit_id
  `.execute(database);
  for (const { unit_id } of units) {
    const search = { readable: [''], from: day, to: day, now };
    const days = [{ day, unit_id, plays: 0 }];
    yield* await named(database, await readPlays(database, search, { days, key: null, limit: null }));
  }
}

const writeKey = ({ day, unitId, startsAt, itemId, deviceId }: Key) =>
  Buffer.from([day, unitId, startsAt, itemId, deviceId].join(' ')).toString('base64url');

function readKey(after: string): Key | null {
  const [day, unitId, startsAt, itemId, deviceId] = Buffer.from(after, 'base64url').toString().split(' ');
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  if (!day || !unitId || !startsAt || !itemId || !deviceId) return null;
  if (![unitId, itemId, deviceId].every((id) => uuid.test(id))) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(startsAt))) return null;
  return { day, unitId, startsAt, itemId, deviceId };
}

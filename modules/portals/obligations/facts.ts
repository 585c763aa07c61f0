import { sql } from 'kysely';
import {
  deadlineFor,
  dueOf,
  type Limit,
  type MandatoryType,
  type RuleBook,
  startOfDay,
  type WorkingCalendar,
} from '@saola/law';
import type { Database } from '@saola/platform/database';
import type { Published } from './obligation.ts';

interface Ask {
  siteIds: readonly string[];
  duties: readonly MandatoryType[];
  book: RuleBook;
  calendar: WorkingCalendar;
  now: Date;
}

export type Facts = ReadonlyMap<string, Published>;
export const factKey = (siteId: string, type: string): string => `${siteId} ${type}`;

interface Row {
  siteId: string;
  type: string;
  items: number;
  latest: Date;
  parts: string[] | null;
  period: string | null;
  slow: [born: string, at: string][];
}

/** What stands on the sites of the content types that are owed: one statement, however many sites. */
export async function readFacts(database: Database, ask: Ask): Promise<Facts> {
  const { duties, now } = ask;
  const limits = duties.map(({ type }) => deadlineFor(ask.book, type));
  // The clock may have passed a moment at which something begins or ends: such a section is counted again.
  const { rows } = await sql<Row>`
    with duties as (
      select * from unnest(
        ${duties.map(({ type }) => type)}::text[],
        ${duties.map(({ parts }) => parts?.field ?? null)}::text[],
        ${duties.map(({ periodField }) => periodField)}::text[],
        ${limits.map(fewestDays)}::int[]
      ) as duty (type, part_field, period_field, days)
    ), sections as not materialized (
      select * from portals.standing where site_id = any(${[...ask.siteIds]}::uuid[])
    ), counted as (
      select site_id, type, items, latest, said, slow, slowest from sections where recount_at is null or recount_at > ${now}
      union all
      select section.site_id, section.type, found.items, found.latest, found.said, found.slow, found.slowest
      from sections section cross join lateral portals.standing_at(section.site_id, section.type, ${now}) found
      where section.recount_at <= ${now}
    )
    select site_id as "siteId", type, items, latest, said -> part_field as parts, said -> period_field ->> 0 as period,
      case when slowest < days then '[]' else slow end as slow
    from counted join duties using (type) where items > 0`.execute(database);
  const late = new Map(duties.map(({ type }, index) => [type, lateness(limits[index] ?? null, ask)]));
  return new Map(
    rows.map(({ siteId, type, items, latest, parts, period, slow }) => [
      factKey(siteId, type),
      { items, latest, period, parts: parts ?? [], late: slow.length > 0 ? late.get(type)!(slow) : 0 },
    ]),
  );
}

/** Nothing is late before as many days have passed as the limit has, weekends and holidays left aside. */
function fewestDays(limit: Limit | null): number {
  if (!limit) return 0;
  return limit.unit === 'HOURS'
    ? Math.floor(limit.limit / 24)
    : limit.unit === 'MONTHS'
      ? limit.limit * 28
      : limit.limit;
}

/** Days of one limit are few and asked for again and again: each is counted once. */
function lateness(limit: Limit | null, { calendar, now }: Ask): (slow: Row['slow']) => number {
  if (!limit || (limit.bound ?? 'AT_MOST') !== 'AT_MOST') return () => 0;
  const dues = new Map<string, number>();
  const dueTime = (born: string) => {
    const known = dues.get(born) ?? dueOf(limit, endOfDay(born), calendar).getTime();
    dues.set(born, known);
    return known;
  };
  const since = now.getTime() - 90 * 86_400_000;
  return (slow) =>
    slow.filter(([born, at]) => {
      const published = Date.parse(at);
      return published > since && published >= dueTime(born);
    }).length;
}

/** Of the day itself only the date is known: hours are counted from its end. */
const endOfDay = (day: string) => new Date(startOfDay(day).getTime() + 86_400_000 - 1);

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
  said: Record<string, string[]>;
  slow: [born: string, at: string][];
}

/** What stands on the sites of the content types that are owed: one statement, however many sites. */
export async function readFacts(database: Database, ask: Ask): Promise<Facts> {
  const byType = new Map(ask.duties.map((duty) => [duty.type, duty]));
  // The clock may have passed a moment at which something begins or ends: such a section is counted again.
  const { rows } = await sql<Row>`
    with sections as (
      select * from portals.standing
      where site_id = any(${[...ask.siteIds]}::uuid[]) and type = any(${[...byType.keys()]}::text[])
    )
    select site_id as "siteId", type, items, latest, said, slow from sections
    where (recount_at is null or recount_at > ${ask.now}) and items > 0
    union all
    select section.site_id, section.type, found.items, found.latest, found.said, found.slow
    from sections section
    cross join lateral portals.standing_at(section.site_id, section.type, ${ask.now}) found
    where section.recount_at <= ${ask.now} and found.items > 0`.execute(database);
  const limits = new Map([...byType.keys()].map((type) => [type, deadlineFor(ask.book, type)]));
  return new Map(
    rows.map(({ siteId, type, items, latest, said, slow }) => {
      const { parts, periodField } = byType.get(type)!;
      const found: Published = {
        items,
        latest: new Date(latest),
        period: (periodField && said[periodField]?.[0]) || null,
        parts: (parts && said[parts.field]) || [],
        late: countLate(slow, limits.get(type) ?? null, ask),
      };
      return [factKey(siteId, type), found];
    }),
  );
}

/** Of the day itself only the date is known: hours are counted from its end. */
function countLate(slow: Row['slow'], limit: Limit | null, { calendar, now }: Ask): number {
  if (!limit || (limit.bound ?? 'AT_MOST') !== 'AT_MOST') return 0;
  return slow.filter(([born, at]) => {
    const published = new Date(at);
    return published > daysBefore(now, 90) && published >= dueOf(limit, endOfDay(born), calendar);
  }).length;
}

const endOfDay = (day: string) => new Date(startOfDay(day).getTime() + 86_400_000 - 1);
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

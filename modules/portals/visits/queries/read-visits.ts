import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';

/** Of which sites and days; whoever asks has made sure that they may be seen. */
export interface VisitScope {
  siteIds: readonly string[];
  /** First and last local day. */
  from: string;
  to: string;
  language?: string | undefined;
  section?: string | undefined;
}

export interface Counted {
  /** A day, a month, a section, a language. */
  of: string;
  visits: number;
  views: number;
}

export interface VisitFigures {
  days: Counted[];
  sections: Counted[];
  languages: Counted[];
  visits: number;
  views: number;
  /** Pages that programs fetched, and addresses that were not found. */
  robots: number;
  lost: number;
}

export const inScope = ({ siteIds, from, to, language }: VisitScope) => sql<boolean>`
  site_id = any(${siteIds}::uuid[]) and day between ${from}::date and ${to}::date
  and (${language ?? null}::text is null or language = ${language ?? null})`;

interface Row {
  kind: string;
  day: string | null;
  section: string | null;
  language: string | null;
  visits: number;
  views: number;
}

/** Every sum of a scope in one statement. */
export async function readVisits(database: Database, scope: VisitScope): Promise<VisitFigures> {
  const { rows } = await sql<Row>`
    select kind, day::text as day, section, language, sum(visits)::int as visits, sum(views)::int as views
    from portals.visit_counts
    where ${inScope(scope)} and (${scope.section ?? null}::text is null or section = ${scope.section ?? null})
    group by grouping sets ((kind), (kind, day), (kind, section), (kind, language))
    order by day, views desc
  `.execute(database);
  const readers = rows.filter(({ kind }) => kind === 'READER');
  const by = (key: 'day' | 'section' | 'language'): Counted[] =>
    readers.flatMap(({ visits, views, ...row }) =>
      row[key] === null ? [] : [{ of: row[key], visits, views }],
    );
  const whole = (kind: string) =>
    rows.find(
      (row) => row.kind === kind && row.day === null && row.section === null && row.language === null,
    );
  return {
    days: everyDay(scope, by('day')),
    sections: by('section'),
    languages: by('language'),
    visits: whole('READER')?.visits ?? 0,
    views: whole('READER')?.views ?? 0,
    robots: whole('ROBOT')?.views ?? 0,
    lost: whole('LOST')?.views ?? 0,
  };
}

/** A day on which nobody came is a day all the same. */
function everyDay({ from, to }: VisitScope, counted: readonly Counted[]): Counted[] {
  const known = new Map(counted.map((one) => [one.of, one]));
  const days: Counted[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const of = new Date(at).toISOString().slice(0, 10);
    days.push(known.get(of) ?? { of, visits: 0, views: 0 });
  }
  return days;
}

/** Readers by month, `2026-09`, the last twelve; one in which nobody came is a month all the same. */
export async function readMonths(
  database: Database,
  { siteIds, today }: { siteIds: readonly string[]; today: string },
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select to_char(day, 'YYYY-MM') as of, sum(visits)::int as visits, sum(views)::int as views
    from portals.visit_days
    where site_id = any(${siteIds}::uuid[])
      and day >= date_trunc('month', ${today}::date) - interval '11 months' and day <= ${today}::date
    group by 1 order by 1
  `.execute(database);
  const known = new Map(rows.map((one) => [one.of, one]));
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_none, at) => {
    const month = last - 11 + at;
    const of = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return known.get(of) ?? { of, visits: 0, views: 0 };
  });
}

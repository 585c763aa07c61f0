import { sql } from 'kysely';
import {
  type Deadline,
  deadlineFor,
  dueOf,
  type MandatoryType,
  type RuleBook,
  type WorkingCalendar,
  startOfDay,
} from '@saola/law';
import type { Database } from '@saola/platform/database';
import type { Published } from './obligation.ts';

/** Fields in which an item says on which day the information came into being. */
const bornOn = ['issuedOn', 'approvedOn', 'decidedOn', 'releasedOn', 'answeredOn', 'assignedOn'];
const lookBack = 90; // days in which a late publication is still told

interface Ask {
  siteIds: readonly string[];
  duties: readonly MandatoryType[];
  book: RuleBook;
  calendar: WorkingCalendar;
  now: Date;
}

export type Facts = ReadonlyMap<string, Published>;
export const factKey = (siteId: string, type: string): string => `${siteId} ${type}`;

/** What stands on the sites of the content types that are owed: two statements, however many sites. */
export async function readFacts(database: Database, ask: Ask): Promise<Facts> {
  const [sections, late] = await Promise.all([readSections(database, ask), countLate(database, ask)]);
  return new Map(
    sections.map(({ siteId, type, ...found }) => {
      const key = factKey(siteId, type);
      return [key, { ...found, late: late.get(key) ?? 0 }];
    }),
  );
}

type Section = Omit<Published, 'late'> & { siteId: string; type: string };

async function readSections(database: Database, { siteIds, duties, now }: Ask): Promise<Section[]> {
  const { rows } = await sql<Section>`
    select entry.site_id as "siteId", entry.type, count(*)::int as items, max(entry.published_at) as latest,
      max(article.fields ->> duty.period_field) as period,
      coalesce(array_agg(distinct article.fields ->> duty.part_field)
        filter (where article.fields ->> duty.part_field is not null), '{}') as parts
    from unnest(
      ${duties.map(({ type }) => type)}::text[],
      ${duties.map(({ periodField }) => periodField)}::text[],
      ${duties.map(({ parts }) => parts?.field ?? null)}::text[]
    ) as duty (type, period_field, part_field)
    join portals.entries entry on entry.type = duty.type and ${standing(siteIds, now)}
    left join portals.articles article on coalesce(duty.period_field, duty.part_field) is not null
      and article.story_id = entry.story_id and article.language = entry.language
      and article.edition_id = entry.edition_id
    group by 1, 2`.execute(database);
  return rows;
}

/** Its own, and in the sight of readers: what another site sent fulfils no duty of this one. */
const standing = (siteIds: readonly string[], now: Date) => sql`
  entry.site_id = any(${[...siteIds]}::uuid[]) and entry.language = 'vi' and entry.origin = 'OWN'
  and entry.shown_from <= ${now} and (entry.shown_until is null or entry.shown_until > ${now})`;

/** Only what may be late comes back: more days have passed than the limit has, weekends and holidays left aside. */
async function countLate(database: Database, ask: Ask): Promise<ReadonlyMap<string, number>> {
  const limits = new Map<string, Deadline>();
  for (const { type } of ask.duties) {
    const deadline = deadlineFor(ask.book, type);
    if (deadline && (deadline.bound ?? 'AT_MOST') === 'AT_MOST') limits.set(type, deadline);
  }
  const { rows } = await sql<{ siteId: string; type: string; born: string; at: Date }>`
    select entry.site_id as "siteId", entry.type, born.day as born, entry.published_at as at
    from unnest(
      ${[...limits.keys()]}::text[], ${[...limits.values()].map(fewestDays)}::int[]
    ) as due (type, days)
    join portals.entries entry on entry.type = due.type and ${standing(ask.siteIds, ask.now)}
    join portals.articles article using (story_id, language, edition_id)
    cross join lateral (
      select coalesce(${sql.join(bornOn.map((key) => sql`article.fields ->> ${key}`))}) as day
    ) born
    where entry.published_at > ${new Date(ask.now.getTime() - lookBack * 86_400_000)}
      and born.day ~ '^\\d{4}-\\d{2}-\\d{2}$'
      and entry.published_at > (born.day || ' 00:00+07')::timestamptz + due.days * interval '1 day'`.execute(
    database,
  );
  const counts = new Map<string, number>();
  for (const { siteId, type, born, at } of rows) {
    const limit = limits.get(type);
    if (!limit || at < dueOf(limit, endOfDay(born), ask.calendar)) continue;
    const key = factKey(siteId, type);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Of the day itself only the date is known: hours are counted from its end. */
const endOfDay = (day: string) => new Date(startOfDay(day).getTime() + 86_400_000 - 1);
const fewestDays = ({ unit, limit }: Deadline): number =>
  unit === 'HOURS' ? Math.floor(limit / 24) : unit === 'MONTHS' ? limit * 28 : limit;

import type { ContentType } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { sql } from 'kysely';
import type { PublicationSummary } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';
import { summaryColumns } from './entries.ts';
import { inOrder } from './list-section.ts';

interface Ask {
  siteId: string;
  language: string;
  now: Date;
  /** The main portal counts what its communes wrote apart. */
  apart: boolean;
}

/** How many items each section of a site has, by code of its type. */
export async function countSections(database: Database, ask: Ask): Promise<Map<string, number>> {
  const rows = await portalsTables(database)
    .selectFrom('portals.entries as entry')
    .select((row) => ['entry.type', row.fn.countAll<string>().as('count')])
    .where('entry.site_id', '=', ask.siteId)
    .where('entry.language', '=', ask.language)
    .where('entry.shown_from', '<=', ask.now)
    .where((row) => row.or([row('entry.shown_until', 'is', null), row('entry.shown_until', '>', ask.now)]))
    .$if(ask.apart, (query) => query.where('entry.origin', '<>', 'FROM_BELOW'))
    .groupBy('entry.type')
    .execute();
  return new Map(rows.map((row) => [row.type, Number(row.count)]));
}

/** The first items of a few sections, each in its own order: one statement. */
export async function listFirst(
  database: Database,
  ask: Ask & { types: readonly ContentType[]; limit: number },
): Promise<Map<string, PublicationSummary[]>> {
  const lists = new Map(ask.types.map((type): [string, PublicationSummary[]] => [type.code, []]));
  if (lists.size === 0) return lists;
  const parts = ask.types.map(
    (type) =>
      sql`(${inOrder(database, { ...ask, type, ...(ask.apart && { fromBelow: 'APART' as const }) })
        .select(summaryColumns)
        .limit(ask.limit)})`,
  );
  const { rows } = await sql<PublicationSummary>`${sql.join(parts, sql` union all `)}`.execute(database);
  for (const item of rows) lists.get(item.type)!.push(item);
  return lists;
}

import { sql } from 'kysely';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import type { LinkProblem } from '../links.ts';

interface Search {
  unitId?: string;
  after?: string;
  limit?: number;
}
type Asking = Pick<Context, 'database' | 'actor'>;

interface Row {
  address: string;
  title: string;
  unit_id: string;
  problem: LinkProblem;
  outside: boolean;
  since: Date;
  seen_at: Date;
}

/** Links that lead nowhere in articles of units the actor may see, last found first. */
export async function listBrokenLinks(context: Asking, search: Search) {
  const { rows, next } = await listed<{ story_id: string; language: string; edition_id: string }>(
    context,
    search,
    { table: 'portals.broken_links', id: 'story_id' },
  );
  return {
    items: rows.map((row) => ({
      storyId: row.story_id,
      language: row.language,
      editionId: row.edition_id,
      ...present(row),
    })),
    next,
  };
}

/** The same for blocks of home pages and free pages. */
export async function listBrokenPageLinks(context: Asking, search: Search) {
  const { rows, next } = await listed<{ page_id: string; site_id: string }>(context, search, {
    table: 'portals.broken_page_links',
    id: 'page_id',
  });
  return {
    items: rows.map((row) => ({ pageId: row.page_id, siteId: row.site_id, ...present(row) })),
    next,
  };
}

const present = (row: Row) => ({
  title: row.title,
  unitId: row.unit_id,
  address: row.address,
  problem: row.problem,
  outside: row.outside,
  since: row.since.toISOString(),
  seenAt: row.seen_at.toISOString(),
});

async function listed<Own>(
  { database, actor }: Asking,
  { unitId, after, limit = 50 }: Search,
  { table, id }: { table: string; id: 'story_id' | 'page_id' },
): Promise<{ rows: (Row & Own)[]; next: string | null }> {
  const unit = unitId ? await findUnit(database, unitId) : null;
  if (unitId && !unit) return { rows: [], next: null };
  const place = readPlace(after);
  const { rows } = await sql<Row & Own & { place: string }>`
    select *, ${sql.ref(id)} as place from ${sql.table(table)} as link
    where ${atOrBelowAny('link.unit_path', actor.pathsWith('portals.link.see'))}
      and ${unit ? sql`link.unit_path <@ ${unit.path}::ltree` : sql`true`}
      and ${place ? sql`(since, ${sql.ref(id)}, address) < (${place.since}::timestamptz, ${place.id}::uuid, ${place.address})` : sql`true`}
    order by since desc, ${sql.ref(id)} desc, address desc limit ${limit + 1}
  `.execute(database);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last
      ? writePlace({ since: last.since.toISOString(), id: last.place, address: last.address })
      : null;
  return { rows: page, next };
}

interface Place {
  since: string;
  id: string;
  address: string;
}

const writePlace = ({ since, id, address }: Place): string =>
  Buffer.from(JSON.stringify([since, id, address])).toString('base64url');

/** Null for anything that is no place: the list then begins at its top. */
function readPlace(text: string | undefined): Place | null {
  try {
    const [since, id, address] = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as unknown[];
    if (typeof since !== 'string' || Number.isNaN(Date.parse(since))) return null;
    if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return null;
    return typeof address === 'string' ? { since, id, address } : null;
  } catch {
    return null;
  }
}

import { sql } from 'kysely';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { portalsTables } from '../../tables.ts';

/** Links that lead nowhere in articles of units the actor may see, last found first. */
export async function listBrokenLinks(
  { database, actor }: Pick<Context, 'database' | 'actor'>,
  search: { unitId?: string; after?: string; limit?: number },
) {
  const limit = search.limit ?? 50;
  const unit = search.unitId ? await findUnit(database, search.unitId) : null;
  if (search.unitId && !unit) return { items: [], next: null };
  let query = portalsTables(database)
    .selectFrom('portals.broken_links as link')
    .selectAll()
    .where(atOrBelowAny('link.unit_path', actor.pathsWith('portals.link.see')))
    .orderBy('since', 'desc')
    .orderBy('story_id', 'desc')
    .orderBy('address', 'desc')
    .limit(limit + 1);
  if (unit) query = query.where(sql<boolean>`link.unit_path <@ ${unit.path}::ltree`);
  const after = readPlace(search.after);
  if (after)
    query = query.where(
      sql<boolean>`(since, story_id, address) < (${after.since}::timestamptz, ${after.storyId}::uuid, ${after.address})`,
    );
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row) => ({
    storyId: row.story_id,
    language: row.language,
    editionId: row.edition_id,
    title: row.title,
    unitId: row.unit_id,
    address: row.address,
    problem: row.problem,
    outside: row.outside,
    since: row.since.toISOString(),
    seenAt: row.seen_at.toISOString(),
  }));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writePlace(last) : null };
}

/** The same for blocks of home pages and free pages. */
export async function listBrokenPageLinks(
  { database, actor }: Pick<Context, 'database' | 'actor'>,
  search: { after?: string; limit?: number },
) {
  const limit = search.limit ?? 50;
  let query = portalsTables(database)
    .selectFrom('portals.broken_page_links as link')
    .selectAll()
    .where(atOrBelowAny('link.unit_path', actor.pathsWith('portals.link.see')))
    .orderBy('since', 'desc')
    .orderBy('page_id', 'desc')
    .orderBy('address', 'desc')
    .limit(limit + 1);
  const after = readPlace(search.after);
  if (after)
    query = query.where(
      sql<boolean>`(since, page_id, address) < (${after.since}::timestamptz, ${after.storyId}::uuid, ${after.address})`,
    );
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row) => ({
    pageId: row.page_id,
    siteId: row.site_id,
    title: row.title,
    unitId: row.unit_id,
    address: row.address,
    problem: row.problem,
    outside: row.outside,
    since: row.since.toISOString(),
    seenAt: row.seen_at.toISOString(),
  }));
  const last = items.at(-1);
  const next = rows.length > limit && last ? writePlace({ ...last, storyId: last.pageId }) : null;
  return { items, next };
}

interface Place {
  since: string;
  storyId: string;
  address: string;
}

const writePlace = ({ since, storyId, address }: Place): string =>
  Buffer.from(JSON.stringify([since, storyId, address])).toString('base64url');

/** Null for anything that is no place: the list then begins at its top. */
function readPlace(text: string | undefined): Place | null {
  try {
    const [since, storyId, address] = JSON.parse(
      Buffer.from(text ?? '', 'base64url').toString(),
    ) as unknown[];
    if (typeof since !== 'string' || Number.isNaN(Date.parse(since))) return null;
    if (typeof storyId !== 'string' || !/^[0-9a-f-]{36}$/.test(storyId)) return null;
    return typeof address === 'string' ? { since, storyId, address } : null;
  } catch {
    return null;
  }
}

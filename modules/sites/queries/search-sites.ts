import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '@saola/platform/commands';
import { atOrBelowAny, type Database } from '@saola/platform/database';
import { fold, listClosedUnits } from '@saola/organisations';
import { originOf, type Named, type Site, type SiteKind, type Web } from '../site.ts';

export interface SiteSearch {
  /** Words of name or host, with or without marks. */
  q?: string;
  kind?: SiteKind;
  parentId?: string;
  state?: Site['state'];
  after?: string;
  limit?: number;
}

/** A site in a list of the administration. */
export interface SiteSummary {
  id: string;
  kind: SiteKind;
  unitId: string;
  unitPath: string;
  unitName: string;
  shortName: string;
  parentId: string | null;
  name: Named;
  host: string;
  relative: boolean;
  state: Site['state'];
  origin: string;
  /** How many sites inherit from it directly. */
  below: number;
  /** Names of the settings it says itself. */
  own: string[];
  /** Since when its unit is no more; null for a unit of today. */
  dissolvedOn: string | null;
}

type Row = Omit<SiteSummary, 'origin' | 'dissolvedOn'>;

/** Sites that the officer sees, in the order of the tree of units, by key. */
export async function searchSites(
  database: Database,
  actor: Actor,
  web: Web,
  search: SiteSearch,
): Promise<{ items: SiteSummary[]; next: string | null }> {
  const limit = search.limit ?? 50;
  const { rows } = await sql<Row>`
    select site.id, site.kind, site.unit_id as "unitId", site.unit_path as "unitPath", site.unit_name as "unitName",
      site.short_name as "shortName", site.parent_id as "parentId", site.name, site.state,
      coalesce(host.name, heir.name, '') as host, coalesce(host.relative, heir.relative, true) as relative,
      (select count(*)::int from sites.sites below where below.parent_id = site.id) as below,
      array(select said.key from sites.settings said where said.site_id = site.id order by said.key) as own
    from sites.sites site
    left join sites.hosts host on host.site_id = site.id and host.canonical
    left join sites.hosts heir on heir.site_id = site.successor_id and heir.canonical
    where ${sql.join(conditions(actor, search), sql` and `)}
    order by site.unit_path, site.id limit ${limit + 1}`.execute(database);
  const page = rows.slice(0, limit);
  const closed = await listClosedUnits(database, [...new Set(page.map(({ unitId }) => unitId))]);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      ...row,
      origin: originOf(row, web),
      dissolvedOn: closed.get(row.unitId) ?? null,
    })),
    next: rows.length > limit && last ? `${last.unitPath} ${last.id}` : null,
  };
}

function conditions(actor: Actor, search: SiteSearch) {
  const all: RawBuilder<unknown>[] = [atOrBelowAny('site.unit_path', actor.pathsWith('sites.site.see'))];
  if (search.kind) all.push(sql`site.kind = ${search.kind}`);
  if (search.parentId) all.push(sql`site.parent_id = ${search.parentId}`);
  if (search.state) all.push(sql`site.state = ${search.state}`);
  for (const word of fold(search.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8))
    all.push(sql`strpos(unaccent(lower(site.unit_name || ' ' || (site.name ->> 'vi'))) || ' ' ||
      (select string_agg(named.name, ' ') from sites.hosts named where named.site_id = site.id), ${word}) > 0`);
  const [path, id] = (search.after ?? '').split(' ');
  if (path && id) all.push(sql`(site.unit_path, site.id) > (${path}::ltree, ${id}::uuid)`);
  return all;
}

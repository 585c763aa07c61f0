import { type RawBuilder, sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Link, OwnSettings } from '../settings.ts';
import type { Named, Site, SiteKind } from '../site.ts';

/** A site as it stands in the tables, with what it says itself. */
export interface SiteRow {
  id: string;
  kind: SiteKind;
  unitId: string;
  unitPath: string;
  parentId: string | null;
  unitName: string;
  shortName: string;
  host: string;
  relative: boolean;
  name: Named;
  owner: Named;
  state: Site['state'];
  successorId: string | null;
  revision: number;
  changedAt: Date;
  changedBy: string;
  own: OwnSettings;
}

const columns = sql`
  site.id, site.kind, site.unit_id as "unitId", site.unit_path as "unitPath", site.parent_id as "parentId",
  site.unit_name as "unitName", site.short_name as "shortName", site.name, site.owner, site.state,
  site.successor_id as "successorId", site.revision, site.changed_at as "changedAt", site.changed_by as "changedBy",
  coalesce(host.name, heir.name, '') as host, coalesce(host.relative, heir.relative, true) as relative,
  coalesce((select jsonb_object_agg(said.key, said.value) from sites.settings said where said.site_id = site.id), '{}') as own`;

/** A closed site has given its names to its successor and is found there. */
const names = sql`
  left join sites.hosts host on host.site_id = site.id and host.canonical
  left join sites.hosts heir on heir.site_id = site.successor_id and heir.canonical`;

/** Every site with what it says itself, the main portal first. */
export async function readAllRows(database: Database): Promise<SiteRow[]> {
  const { rows } = await sql<SiteRow>`
    select ${columns} from sites.sites site ${names}
    order by site.kind = 'MAIN' desc, site.unit_path, site.kind, site.id`.execute(database);
  return rows;
}

/** A site and those above it, itself first, in one round trip; empty when there is none. */
export async function readChain(database: Database, where: RawBuilder<unknown>): Promise<SiteRow[]> {
  const { rows } = await sql<SiteRow>`
    with recursive chain as (
      select site.id, site.parent_id, 0 as depth from sites.sites site where ${where}
      union all
      select above.id, above.parent_id, below.depth + 1
      from chain below join sites.sites above on above.id = below.parent_id where below.depth < ${DEEPEST}
    )
    select ${columns} from chain join sites.sites site on site.id = chain.id
    ${names}
    order by chain.depth`.execute(database);
  return rows;
}

/** Deeper than any tree of bodies; a circle written by hand into the table ends here. */
const DEEPEST = 16;

/** The way up from a site, itself first. */
export function chainOf(row: SiteRow, byId: ReadonlyMap<string, SiteRow>): SiteRow[] {
  const chain = [row];
  for (let at = row; at.parentId !== null && chain.length <= DEEPEST;) {
    const above = byId.get(at.parentId);
    if (!above) break;
    chain.push((at = above));
  }
  return chain;
}

export const linksOf = (chain: readonly SiteRow[]): Link[] =>
  chain.map(({ id, name, own }) => ({ siteId: id, name: name.vi, own }));

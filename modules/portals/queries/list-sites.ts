import type { Database } from '@saola/platform/database';
import type { Site } from '../site.ts';
import { type PortalsTables, portalsTables } from '../tables.ts';
import type { Selectable } from 'kysely';

export function presentSite(row: Selectable<PortalsTables['portals.sites']>): Site {
  return {
    id: row.id,
    kind: row.kind,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    unitName: row.unit_name,
    shortName: row.short_name,
    label: row.label,
    name: row.name,
    owner: row.owner,
    theme: row.theme,
    contact: row.contact,
    menu: row.menu,
  };
}

/** Every site, the main portal first. */
export async function listSites(database: Database): Promise<Site[]> {
  const rows = await portalsTables(database)
    .selectFrom('portals.sites')
    .selectAll()
    .orderBy((row) => row.eb('kind', '=', 'MAIN'), 'desc')
    .orderBy('unit_path')
    .execute();
  return rows.map(presentSite);
}

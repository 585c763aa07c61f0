import type { Actor } from '@saola/platform/commands';
import { below, type Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { listSites } from '@saola/sites';
import { portalsTables } from '../../tables.ts';
import { ruleColumns } from '../known-shares.ts';

/** Rules that hold for sites the actor may see, newest first. */
export async function listShareRules(
  database: Database,
  actor: Actor,
  search: { siteId?: string; after?: string; limit?: number },
) {
  const limit = search.limit ?? 50;
  const sites = new Map((await listSites(database)).map((site) => [site.id, site]));
  const readable = actor.pathsWith('portals.share.see');
  const seen = [...sites.values()]
    .filter((site) => !search.siteId || site.id === search.siteId)
    .filter((site) => readable.some((top) => top === '' || below(site.unitPath, top)))
    .map(({ id }) => id);
  if (search.siteId && seen.length === 0)
    throw platformError('forbidden', { permission: 'portals.share.see' });
  if (seen.length === 0) return { items: [], next: null };
  let query = portalsTables(database)
    .selectFrom('portals.share_rules')
    .select(ruleColumns)
    .select(['made_by_name as madeBy', 'made_at as madeAt'])
    .where('active', '=', true)
    .where('to_site_id', 'in', seen)
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (search.after) query = query.where('id', '<', search.after);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map(({ active: _active, toSiteId, fromSiteId, madeAt, ...rule }) => ({
    ...rule,
    site: { siteId: toSiteId, name: sites.get(toSiteId)?.name.vi ?? '' },
    from: fromSiteId ? { siteId: fromSiteId, name: sites.get(fromSiteId)?.name.vi ?? '' } : null,
    madeAt: madeAt.toISOString(),
    may: { remove: actor.may('portals.share-rule.write', sites.get(toSiteId)!.unitPath) },
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

import type { Actor } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { getSite } from '@saola/sites';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';

/** Redirects of a site by the alphabet of their paths; `after` is the last path of the page before. */
export async function listRedirects(
  database: Database,
  actor: Actor,
  ask: { siteId: string; after?: string; limit?: number },
) {
  const site = await getSite(database, ask.siteId);
  if (!site) throw portalsError('site-not-found');
  if (!actor.may('portals.redirect.see', site.unitPath))
    throw platformError('forbidden', { permission: 'portals.redirect.see' });
  const limit = ask.limit ?? 100;
  let query = portalsTables(database)
    .selectFrom('portals.redirects')
    .select(['path', 'target', 'permanent', 'made_by_name as madeBy', 'made_at as madeAt'])
    .where('site_id', '=', site.id)
    .orderBy('path')
    .limit(limit + 1);
  if (ask.after) query = query.where('path', '>', ask.after);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  return { items, next: rows.length > limit ? (items.at(-1)?.path ?? null) : null };
}

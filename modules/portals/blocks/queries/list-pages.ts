import { getSite, originOf } from '@saola/sites';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { portalsError } from '../../errors.ts';
import { pagesTables } from '../tables.ts';
import { findHome } from './find-home.ts';

const MOST = 50;

/** Pages of a site, the newest first, and whose arrangement its home page follows. */
export async function listPages(context: Context, ask: { siteId: string; after?: string | undefined }) {
  const { database, actor } = context;
  const site = await getSite(database, ask.siteId);
  if (!site) throw portalsError('site-not-found');
  if (!actor.may('portals.page.see', site.unitPath))
    throw platformError('forbidden', { permission: 'portals.page.see' });
  let query = pagesTables(database)
    .selectFrom('portals.pages as page')
    .leftJoin('portals.page_versions as draft', (join) =>
      join.onRef('draft.page_id', '=', 'page.id').on('draft.state', '=', 'DRAFT'),
    )
    .leftJoin('portals.page_versions as public', (join) =>
      join.onRef('public.page_id', '=', 'page.id').on('public.state', '=', 'PUBLISHED'),
    )
    .select([
      'page.id',
      'page.slot',
      'page.path',
      'page.title',
      'page.revision',
      'page.changed_by as changedBy',
      'page.changed_at as changedAt',
      'draft.number as draftNumber',
      'draft.title as draftTitle',
      'public.number as publishedNumber',
      'public.published_at as publishedAt',
    ])
    .where('page.site_id', '=', site.id)
    .where('page.removed_at', 'is', null);
  if (ask.after) query = query.where('page.id', '<', ask.after);
  const rows = await query
    .orderBy('page.id', 'desc')
    .limit(MOST + 1)
    .execute();
  const home = await findHome(database, site);
  const above = home.siteId && home.siteId !== site.id ? await getSite(database, home.siteId) : null;
  const items = rows.slice(0, MOST);
  return {
    site: {
      id: site.id,
      kind: site.kind,
      name: site.name,
      unitId: site.unitId,
      address: originOf(site, context.services.config.web),
    },
    home: { from: home.from, pageId: home.pageId, siteName: above?.name ?? null },
    mayWrite: actor.may('portals.page.write', site.unitPath),
    items: items.map(({ draftTitle, ...page }) => ({ ...page, title: draftTitle ?? page.title })),
    next: rows.length > MOST ? items.at(-1)!.id : null,
  };
}

import type { Frame } from '@saola/platform/commands';
import { sitesError } from '../../errors.ts';
import { sitesTables } from '../../tables.ts';
import type { LockedSite } from './lock-site.ts';

/** A site that ends leaves none without a site above it. */
export async function expectNoSitesBelow(frame: Frame, site: LockedSite): Promise<void> {
  if (site.kind === 'MAIN') throw sitesError('main-site-stays');
  const { count } = await sitesTables(frame.tx)
    .selectFrom('sites.sites')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('parent_id', '=', site.id)
    .where('state', '=', 'OPEN')
    .executeTakeFirstOrThrow();
  if (Number(count) > 0) throw sitesError('site-has-sites-below', { count: Number(count) });
}

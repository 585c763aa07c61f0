import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { getSite } from '../queries/get-site.ts';
import { sitesTables } from '../tables.ts';
import { expectNoSitesBelow } from './shared/expect-no-sites-below.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';

/** Ends a site: all its names lead to its successor, page by page (MRG-02). */
export const closeSite = command(
  'sites.site.close',
  async (frame, input: { siteId: string; successorId: string; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, {
      permission: 'sites.domain.write',
      revision: input.revision,
      anyState: true,
    });
    const successor = await getSite(frame.tx, input.successorId);
    if (!successor || successor.id === site.id || successor.state !== 'OPEN')
      throw sitesError('successor-not-usable');
    await expectNoSitesBelow(frame, site);
    const db = sitesTables(frame.tx);
    await db
      .updateTable('sites.sites')
      .set({ state: 'CLOSED', successor_id: successor.id })
      .where('id', '=', site.id)
      .execute();
    await db
      .updateTable('sites.hosts')
      .set({ site_id: successor.id, canonical: false })
      .where('site_id', '=', site.id)
      .execute();
    return touchSite(frame, site, { state: 'CLOSED', successorId: successor.id });
  },
);

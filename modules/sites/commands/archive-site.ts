import { command } from '@saola/platform/commands';
import { sitesTables } from '../tables.ts';
import { expectNoSitesBelow } from './shared/expect-no-sites-below.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';

/** From now on a site is read only and says so (MRG-03); it stays under its names. */
export const archiveSite = command(
  'sites.site.archive',
  async (frame, input: { siteId: string; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, {
      permission: 'sites.domain.write',
      revision: input.revision,
      anyState: true,
    });
    if (site.state === 'ARCHIVED') {
      frame.unrecorded('it is archived already');
      return { revision: site.revision };
    }
    await expectNoSitesBelow(frame, site);
    await sitesTables(frame.tx)
      .updateTable('sites.sites')
      .set({ state: 'ARCHIVED' })
      .where('id', '=', site.id)
      .execute();
    return touchSite(frame, site, { state: 'ARCHIVED' });
  },
);

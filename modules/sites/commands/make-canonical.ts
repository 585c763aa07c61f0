import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { sitesTables } from '../tables.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';

/** Lets one of a site's names be the one in addresses; the others lead to it. */
export const makeCanonical = command(
  'sites.host.make-canonical',
  async (frame, input: { siteId: string; host: string; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, { revision: input.revision });
    // The names of all communes stand before the main portal's.
    if (site.kind === 'MAIN') frame.authorise('sites.domain.write', site.unitPath);
    const hosts = sitesTables(frame.tx);
    const known = await hosts
      .selectFrom('sites.hosts')
      .select('canonical')
      .where('name', '=', input.host)
      .where('site_id', '=', site.id)
      .executeTakeFirst();
    if (!known) throw sitesError('host-not-found', { host: input.host });
    if (known.canonical) {
      frame.unrecorded('it is canonical already');
      return { revision: site.revision };
    }
    await hosts.updateTable('sites.hosts').set({ canonical: false }).where('site_id', '=', site.id).execute();
    await hosts.updateTable('sites.hosts').set({ canonical: true }).where('name', '=', input.host).execute();
    return touchSite(frame, site, { host: input.host });
  },
);

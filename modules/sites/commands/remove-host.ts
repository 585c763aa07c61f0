import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { sitesTables } from '../tables.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';

/** Takes an alias from a site; nobody has the name then, until somebody is given it. */
export const removeHost = command(
  'sites.host.remove',
  async (frame, input: { siteId: string; host: string; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, { revision: input.revision });
    const hosts = sitesTables(frame.tx);
    const known = await hosts
      .selectFrom('sites.hosts')
      .select(['canonical', 'relative'])
      .where('name', '=', input.host)
      .where('site_id', '=', site.id)
      .executeTakeFirst();
    if (!known) throw sitesError('host-not-found', { host: input.host });
    if (known.canonical) throw sitesError('host-is-canonical', { host: input.host });
    if (!known.relative) frame.authorise('sites.domain.write', site.unitPath);
    await hosts.deleteFrom('sites.hosts').where('name', '=', input.host).execute();
    return touchSite(frame, site, { host: input.host });
  },
);

import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { sitesTables } from '../tables.ts';
import { expectFreeHost, hostRules, lockNames } from './shared/host-rules.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';

/** Gives a site another name, which leads to its canonical one. */
export const addHost = command(
  'sites.host.add',
  async (frame, input: { siteId: string; host: string; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, { revision: input.revision });
    const unit = await findUnit(frame.tx, site.unitId);
    if (!unit) throw sitesError('unit-not-found');
    await lockNames(frame);
    const { name, relative } = await expectFreeHost(frame, input.host, await hostRules(frame), unit);
    await sitesTables(frame.tx)
      .insertInto('sites.hosts')
      .values({ name, relative, site_id: site.id, canonical: false })
      .execute();
    return { name, relative, ...(await touchSite(frame, site, { host: name })) };
  },
);

import { command } from '@saola/platform/commands';
import type { Named } from '../site.ts';
import { sitesTables } from '../tables.ts';
import { expectUsableParent } from './shared/expect-usable-parent.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';

export interface SiteChange {
  siteId: string;
  revision?: number;
  name?: Named;
  owner?: Named;
  /** The site from which it inherits. */
  parentId?: string;
}

/** Renames a site, or puts it below another one. */
export const changeSite = command('sites.site.change', async (frame, input: SiteChange) => {
  const site = await lockSite(frame, input.siteId, { revision: input.revision });
  const { name, owner, parentId } = input;
  if (parentId !== undefined) await expectUsableParent(frame, site, parentId);
  await sitesTables(frame.tx)
    .updateTable('sites.sites')
    .set({
      ...(name && { name: JSON.stringify(name) }),
      ...(owner && { owner: JSON.stringify(owner) }),
      ...(parentId && { parent_id: parentId }),
      changed_at: frame.now,
    })
    .where('id', '=', site.id)
    .execute();
  return touchSite(frame, site, { name, owner, parentId });
});

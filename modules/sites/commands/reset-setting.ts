import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { isSettingKey } from '../setting-shapes.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';
import { removeSetting } from './shared/write-setting.ts';

/** A site says no longer something itself: what holds above it holds here again. */
export const resetSetting = command(
  'sites.setting.reset',
  async (frame, input: { siteId: string; key: string; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, { revision: input.revision });
    if (!isSettingKey(input.key)) throw sitesError('setting-unknown', { key: input.key });
    if (input.key === 'domains') frame.authorise('sites.domain.write', site.unitPath);
    if (!(await removeSetting(frame, site.id, input.key))) {
      frame.unrecorded('the site said nothing of its own');
      return { revision: site.revision };
    }
    return touchSite(frame, site, { key: input.key });
  },
);

import { contentTypes } from '@saola/newsroom';
import { command } from '@saola/platform/commands';
import { sql } from 'kysely';
import { defaultMenu } from '../default-menu.ts';
import { sitesError } from '../errors.ts';
import { arrange, faultOfMenu, type MenuChange } from '../menu.ts';
import { readChain } from '../queries/rows.ts';
import { faultOfSetting } from '../setting-shapes.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';
import { removeSetting, writeSetting } from './shared/write-setting.ts';

const types = new Set(contentTypes.map(({ code }) => code));

/** What a site changes of the menu it inherits, as a whole; a change that says nothing takes the menu of above again. */
export const changeMenu = command(
  'sites.menu.change',
  async (frame, input: { siteId: string; change: MenuChange; revision?: number }) => {
    const site = await lockSite(frame, input.siteId, { revision: input.revision });
    const wrong = faultOfSetting('menu', input.change);
    if (wrong) throw sitesError('setting-not-usable', { key: 'menu', ...wrong });
    const [, ...above] = await readChain(frame.tx, sql`site.id = ${site.id}`);
    const inherited = arrange(defaultMenu, above.map(({ own }) => own.menu).toReversed());
    const fault = faultOfMenu(input.change, inherited.items, types);
    if (fault) throw sitesError(fault.fault, { ...fault });
    const { add = [], hide = [], rename = {} } = input.change;
    if (add.length + hide.length + Object.keys(rename).length === 0)
      await removeSetting(frame, site.id, 'menu');
    else await writeSetting(frame, site.id, 'menu', input.change);
    return touchSite(frame, site, { key: 'menu', value: input.change });
  },
);

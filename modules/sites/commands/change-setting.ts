import { command } from '@saola/platform/commands';
import { sitesError } from '../errors.ts';
import { isSettingKey } from '../setting-shapes.ts';
import type { SiteKind } from '../site.ts';
import { checkSetting } from './shared/check-setting.ts';
import { lockSite, touchSite } from './shared/lock-site.ts';
import { writeSetting } from './shared/write-setting.ts';

export interface SettingChange {
  siteId: string;
  key: string;
  value: unknown;
  /** The state of the site from which the officer starts. */
  revision?: number;
}

/** Lets a site say something itself; sites below that say nothing hear it from now on. */
export const changeSetting = command('sites.setting.change', async (frame, input: SettingChange) => {
  const { siteId, key, value, revision } = input;
  const site = await lockSite(frame, siteId, { revision });
  if (!isSettingKey(key) || key === 'menu') throw sitesError('setting-unknown', { key });
  if (key === 'domains') frame.authorise('sites.domain.write', site.unitPath);
  await checkSetting(frame.tx, site.kind as SiteKind, key, value);
  await writeSetting(frame, site.id, key, value);
  return touchSite(frame, site, { key, value });
});

import type { Frame } from '@saola/platform/commands';
import type { SettingKey } from '../../settings.ts';
import { sitesTables } from '../../tables.ts';

export async function writeSetting(
  frame: Frame,
  siteId: string,
  key: SettingKey,
  value: unknown,
): Promise<void> {
  const row = { value: JSON.stringify(value) };
  await sitesTables(frame.tx)
    .insertInto('sites.settings')
    .values({ site_id: siteId, key, ...row })
    .onConflict((known) => known.columns(['site_id', 'key']).doUpdateSet(row))
    .execute();
}

export async function removeSetting(frame: Frame, siteId: string, key: SettingKey): Promise<boolean> {
  const { numDeletedRows } = await sitesTables(frame.tx)
    .deleteFrom('sites.settings')
    .where('site_id', '=', siteId)
    .where('key', '=', key)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

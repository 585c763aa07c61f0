import { isDeepStrictEqual } from 'node:util';
import type { Context } from '@saola/platform/commands';
import {
  changeMenu,
  changeSetting,
  changeSite,
  describeSite,
  type MenuChange,
  type Named,
  type Site,
  type SiteDescription,
} from '@saola/sites';
import type { Head } from './read-head.ts';
import type { Taker } from './taker.ts';

/**
 * Settings, sections and the menu that the site had of its own; names only where the unit is the same one.
 * Answers those taken.
 */
export async function restoreSettings(
  context: Context,
  site: Site,
  head: Head,
  taker: Taker,
): Promise<ReadonlyMap<string, unknown>> {
  const taken = new Map<string, unknown>();
  const { services, database } = context;
  const here = await describeSite(database, site.id, services.config.web);
  if (!here) return taken;
  await restoreNames(context, { site, here, head, taker });
  const standing = readOwn(here, site.id);
  for (const [key, value] of head.own)
    if (
      (await taker.take({ part: 'SETTING', what: key }, standing.get(key), value, () =>
        changeSetting(context, { siteId: site.id, key, value }),
      )) === 'RESTORED'
    )
      taken.set(key, value);
  if (head.ownMenu !== null)
    await taker.take({ part: 'SETTING', what: 'menu' }, here.ownMenu ?? undefined, head.ownMenu, () =>
      changeMenu(context, { siteId: site.id, change: head.ownMenu as MenuChange }),
    );
  if (head.hosts.length > 0)
    taker.say({ part: 'SITE', what: head.hosts.join(', ') }, 'LEFT', [
      'Tên miền khác của trang không tự chuyển theo; hãy thêm ở Mạng lưới trang, thẻ Tên miền, khi tên miền đã trỏ về đây.',
      'Other host names do not come by themselves; add them in Network of sites, under Host names, once they lead here.',
    ]);
  return taken;
}

/** Its names are taken by the site of the same unit, as long as nobody has touched that. */
async function restoreNames(
  context: Context,
  { site, here, head, taker }: { site: Site; here: SiteDescription; head: Head; taker: Taker },
): Promise<unknown> {
  const names = { name: head.name as Named, owner: head.owner as Named };
  const standing = { name: here.name, owner: here.owner };
  const isNew = here.revision === 1 && !isDeepStrictEqual(names, standing);
  if (head.unitPath === site.unitPath)
    return taker.take({ part: 'SETTING', what: 'name' }, isNew ? undefined : standing, names, () =>
      changeSite(context, { siteId: site.id, ...names }),
    );
  return taker.say({ part: 'SITE', what: 'name' }, 'LEFT', [
    `Tên trang và tên cơ quan giữ của ${here.name.vi}: tệp là của đơn vị khác.`,
    `Name and owner stay those of ${here.name.vi}: the archive is of another unit.`,
  ]);
}

function readOwn(here: SiteDescription, siteId: string) {
  const own = new Map<string, unknown>();
  for (const [key, { own: isOwn, value }] of Object.entries(here.settings)) if (isOwn) own.set(key, value);
  const sections = here.sections.flatMap(({ type, said, from }) =>
    said && from?.siteId === siteId ? [[type, said]] : [],
  );
  if (own.has('sections')) own.set('sections', Object.fromEntries(sections));
  return own;
}

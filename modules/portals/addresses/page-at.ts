import { contentTypeAtPath } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import type { Site } from '@saola/sites';
import { findFreePage } from '../blocks/queries/find-free-page.ts';
import { findByAddress } from '../queries/find-by-address.ts';
import { groupAtPath } from '../sections/section.ts';
import { pathOf } from './redirect.ts';
import { storyAddress } from './story-address.ts';

/** Pages that every site has by itself, besides those of its menu. */
const fixed: Readonly<Record<string, string>> = {
  'tin-tuc': 'Tin tức',
  'gioi-thieu': 'Giới thiệu',
  'lien-he': 'Liên hệ',
  'so-do': 'Sơ đồ trang',
  'tim-kiem': 'Tìm kiếm',
  'xa-phuong': 'Xã, phường',
  'so-nganh': 'Sở, ngành',
  thon: 'Thôn, tổ dân phố',
};

/** What stands at a path of a site by itself, by its title; null where nothing is and a redirect may lead on. */
export async function pageAt(
  database: Database,
  site: Site,
  path: string,
  now: Date,
): Promise<string | null> {
  const address = storyAddress(path);
  const found = address && (await findByAddress(database, { siteId: site.id, ...address, now }));
  if (found) {
    const isHidden = found.stand === 'WITHDRAWN' && found.publication.way === 'HIDDEN';
    return isHidden ? null : found.publication.title;
  }
  const item = site.menu.find(({ href }) => href === pathOf(path));
  if (item) return item.label.vi;
  const [section = '', more] = pathOf(path).slice(1).split('/');
  if (more === undefined) {
    const type = contentTypeAtPath(section);
    if (type) return type.title.vi;
    return fixed[section] ?? groupAtPath(section);
  }
  if (section !== 'trang') return null;
  const page = await findFreePage(database, { siteId: site.id, path: pathOf(path) });
  return page && !page.removedAt ? page.title.vi : null;
}

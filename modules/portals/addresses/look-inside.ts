import { getFile } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { findSiteByHost, isBareHost, originOf, type Site, type Web } from '@saola/sites';
import { findFreePage } from '../blocks/queries/find-free-page.ts';
import { findByAddress } from '../queries/find-by-address.ts';
import { fileIn } from './find-links.ts';
import { findRedirect, followAddress } from './follow-address.ts';
import type { LinkProblem } from './links.ts';
import { pathOf } from './redirect.ts';
import { storyAddress } from './story-address.ts';

/** A page of the network that a link means; null for an address outside. */
export interface InsideLink {
  site: Site;
  path: string;
}

export async function readInsideLink(
  database: Database,
  web: Web,
  address: string,
  home: Site,
): Promise<InsideLink | null> {
  if (address.startsWith('/')) return { site: home, path: address };
  const url = URL.parse(address);
  const main = new URL(web.publicUrl);
  if (!url || url.port !== main.port) return null;
  if (url.hostname !== main.hostname && isBareHost(url.hostname, web.baseDomain)) return null;
  const found = await findSiteByHost(database, url.hostname, web);
  return found && { site: found.site, path: url.pathname + url.search };
}

/** What is wrong with a link inside the network, asked of the database; null where it leads somewhere. */
export async function lookInside(
  database: Database,
  web: Web,
  { site, path }: InsideLink,
  now: Date,
): Promise<LinkProblem | null> {
  const fileId = fileIn(path);
  if (fileId) return (await getFile(database, fileId)) ? null : 'FILE_MISSING';
  const address = storyAddress(path);
  if (!address) return lookAtFreePage(database, site, path);
  const found = await findByAddress(database, { siteId: site.id, ...address, now });
  if (!found) return (await findRedirect(database, site.id, path)) ? null : 'NOT_FOUND';
  const { stand, publication } = found;
  if (stand === 'HERE' || (stand === 'WITHDRAWN' && publication.way === 'BANNER')) return null;
  if (stand !== 'WITHDRAWN' || publication.way !== 'REDIRECT' || !publication.target) return 'WITHDRAWN';
  const followed = await followAddress(database, web, { site, path }, now);
  if (followed?.kind !== 'TO' || followed.location === originOf(site, web) + path) return 'NOT_FOUND';
  const end = await readInsideLink(database, web, followed.location, site);
  const last = end && storyAddress(end.path);
  return last && !(await findByAddress(database, { siteId: end.site.id, ...last, now })) ? 'NOT_FOUND' : null;
}

/** Free pages come and go; the other pages of a site are always there. */
async function lookAtFreePage(database: Database, site: Site, path: string): Promise<LinkProblem | null> {
  if (!path.startsWith('/trang/')) return null;
  const page = await findFreePage(database, { siteId: site.id, path: pathOf(path) });
  if (page && !page.removedAt) return null;
  if (await findRedirect(database, site.id, path)) return null;
  return page ? 'WITHDRAWN' : 'NOT_FOUND';
}

import type { Database } from '@saola/platform/database';
import { findSiteByHost, isBareHost, originOf, type Site, type Web } from '@saola/sites';
import { findByAddress } from '../queries/find-by-address.ts';
import { findHomeSite } from '../queries/home-site.ts';
import { portalsTables } from '../tables.ts';
import { articlePath } from './article-path.ts';
import { pathOf } from './redirect.ts';
import { storyAddress } from './story-address.ts';

/** More than anybody means; a chain that is longer is as good as a circle. */
export const mostSteps = 5;

export type Followed =
  /** Where the chain ends: on a site of the network, or outside it. */
  { kind: 'TO'; location: string; permanent: boolean; chain: string[] } | { kind: 'CIRCLE'; chain: string[] };

interface Place {
  site: Site;
  /** Path with what stands behind the question mark. */
  path: string;
}

/**
 * Follows an address through redirects that officers set and stories that lead elsewhere. Null when nothing leads on
 * from it. What is withdrawn and leads nowhere ends the chain: its page says so itself.
 */
export async function followAddress(
  database: Database,
  web: Web,
  start: Place | { target: string; from: Site },
  now: Date = new Date(),
): Promise<Followed | null> {
  const first = 'target' in start ? null : await stepFrom(database, start, now);
  if (!('target' in start) && !first) return null;
  const begin = 'target' in start ? { target: start.target, from: start.from, permanent: true } : first!;
  const chain = 'target' in start ? [] : [addressOf(start, web)];
  let permanent = true;
  for (let step: Step | null = begin; step;) {
    permanent &&= step.permanent;
    const place = await placeOf(database, web, step);
    const location: string = place ? addressOf(place, web) : step.target;
    if (chain.includes(location) || chain.length > mostSteps)
      return { kind: 'CIRCLE', chain: [...chain, location] };
    chain.push(location);
    const next: Step | null = place && (await stepFrom(database, place, now));
    if (!next) return { kind: 'TO', location, permanent, chain };
    step = next;
  }
  return null;
}

interface Step {
  target: string;
  from: Site;
  permanent: boolean;
}

const addressOf = ({ site, path }: Place, web: Web) => originOf(site, web) + path;

/** A target on a site of the network; null for one outside it. */
async function placeOf(database: Database, web: Web, { target, from }: Step): Promise<Place | null> {
  const url = URL.parse(target, originOf(from, web));
  if (!url) return null;
  const path = url.pathname + url.search;
  if (target.startsWith('/')) return { site: from, path };
  if (url.port !== new URL(web.publicUrl).port || isBareHost(url.hostname, web.baseDomain)) return null;
  const found = await findSiteByHost(database, url.hostname, web);
  return found && { site: found.site, path };
}

async function stepFrom(database: Database, { site, path }: Place, now: Date): Promise<Step | null> {
  const set = await findRedirect(database, site.id, path);
  const story = await storyStep(database, { site, path }, now);
  // A page that is there is never hidden by a redirect.
  return story === 'HERE' ? null : (story ?? (set && { ...set, from: site }));
}

async function storyStep(
  database: Database,
  { site, path }: Place,
  now: Date,
): Promise<Step | 'HERE' | null> {
  const address = storyAddress(path);
  const found = address && (await findByAddress(database, { siteId: site.id, ...address, now }));
  if (!found) return null;
  const { publication, stand } = found;
  if (stand === 'WITHDRAWN' && publication.way === 'HIDDEN') return null;
  if (stand === 'WITHDRAWN' && publication.way === 'REDIRECT' && publication.target)
    return {
      target: publication.target,
      from: (await findHomeSite(database, publication)) ?? site,
      permanent: true,
    };
  const own = articlePath(publication);
  return own === pathOf(path) ? 'HERE' : { target: own, from: site, permanent: true };
}

/** Set by officers: with the question first, for old portals that put everything behind the question mark. */
export async function findRedirect(
  database: Database,
  siteId: string,
  path: string,
): Promise<{ target: string; permanent: boolean } | null> {
  const row = await portalsTables(database)
    .selectFrom('portals.redirects')
    .select(['path', 'target', 'permanent'])
    .where('site_id', '=', siteId)
    .where('path', 'in', [...new Set([path, pathOf(path)])])
    .orderBy((from) => from.fn<number>('length', ['path']), 'desc')
    .executeTakeFirst();
  return row ?? null;
}

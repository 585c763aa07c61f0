import { type Aim, nearestSite, sitesFor } from '../publication.ts';
import {
  isOpen,
  type Shareable,
  type ShareRule,
  type ShareState,
  type SharingSite,
  stateOnArrival,
  takes,
} from './share.ts';

/** What is known of a story's places on other sites, oldest first. */
export interface KnownShare {
  id: string;
  toSiteId: string;
  state: ShareState;
  /** Ended only because the story was withdrawn. */
  withStory: boolean;
}

export interface Placing<S extends SharingSite> {
  story: Aim & Shareable;
  sites: readonly S[];
  shares: readonly KnownShare[];
  rules: readonly ShareRule[];
}

export interface Placement<S> {
  /** Where it stands, with the share that put it there; null where it stands by itself. */
  places: { site: S; shareId: string | null }[];
  /** What rules ask for anew. */
  arrivals: { site: S; from: S; rule: ShareRule; state: 'PROPOSED' | 'ACCEPTED' }[];
}

/**
 * Where a story stands, and where rules want it to stand. A site that declined it is not asked by rules again, and one
 * that let it go keeps its word; a story that was away and is back is offered anew.
 */
export function placeStory<S extends SharingSite>({ story, sites, shares, rules }: Placing<S>): Placement<S> {
  const open = sites.filter(isOpen);
  const byItself = sitesFor(story, open);
  const stands = new Set(byItself.map((site) => site.id));
  const places: Placement<S>['places'] = byItself.map((site) => ({ site, shareId: null }));
  for (const share of shares) {
    const site = heirOf(share.toSiteId, sites);
    if (share.state !== 'ACCEPTED' || !site || stands.has(site.id)) continue;
    stands.add(site.id);
    places.push({ site, shareId: share.id });
  }
  const last = new Map(shares.map((share) => [share.toSiteId, share]));
  const from = nearestSite(story.unitPath, open);
  const arrivals: Placement<S>['arrivals'] = [];
  for (const rule of from ? rules : []) {
    const site = open.find((one) => one.id === rule.toSiteId);
    if (!site || !from || stands.has(site.id) || !takes(rule, story, from, site)) continue;
    const known = last.get(site.id);
    if (known && !(known.state === 'ENDED' && known.withStory)) continue;
    stands.add(site.id);
    arrivals.push({ site, from, rule, state: stateOnArrival('SYNDICATE', from, site) });
  }
  return { places, arrivals };
}

/** The open site itself, or the one that took its place; undefined for an archive. */
function heirOf<S extends SharingSite>(id: string, sites: readonly S[]): S | undefined {
  let site = sites.find((one) => one.id === id);
  for (let steps = 0; site?.state === 'CLOSED' && steps < sites.length; steps += 1) {
    const { successorId } = site;
    site = sites.find((one) => one.id === successorId);
  }
  return site && isOpen(site) ? site : undefined;
}

import { findStoryUnit } from '@saola/newsroom';
import type { Actor } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { listSites, type Site, type SiteKind } from '@saola/sites';
import { nearestSite } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';
import { isOpen, type ShareState, stateOnArrival, type ShareWay, wayTo } from '../share.ts';

/** A site on which the actor may have a story stand. */
export interface ShareSite {
  siteId: string;
  name: string;
  kind: SiteKind;
  way: ShareWay;
  /** What happens when it is asked now. */
  arrives: 'PROPOSED' | 'ACCEPTED';
  /** It stands there now, by itself or shared. */
  stands: boolean;
  /** The last word on it there. */
  state: ShareState | null;
}

/** Where a story can be sent or taken to by the actor: as many as there are open sites, so answered whole. */
export async function listShareSites(database: Database, actor: Actor, storyId: string) {
  const [story, sites] = await Promise.all([findStoryUnit(database, storyId), listSites(database)]);
  const from = story && nearestSite(story.unitPath, sites);
  if (!from) return { from: null, items: [] };
  const [standing, states] = await Promise.all([
    listStanding(database, storyId),
    listLastStates(database, storyId),
  ]);
  const maySend = actor.may('portals.share.send', from.unitPath);
  const items: ShareSite[] = [];
  for (const site of sites) {
    if (!isOpen(site) || site.id === from.id) continue;
    const way = wayTo(from, site, maySend, actor.may('portals.share.decide', site.unitPath));
    if (way) items.push(shareSite(site, from, way, standing.has(site.id), states.get(site.id) ?? null));
  }
  return { from: { siteId: from.id, name: from.name.vi, stands: standing.has(from.id) }, items };
}

const shareSite = (
  site: Site,
  from: Site,
  way: ShareWay,
  stands: boolean,
  state: ShareState | null,
): ShareSite => ({
  siteId: site.id,
  name: site.name.vi,
  kind: site.kind,
  way,
  arrives: stateOnArrival(way === 'TAKE' ? 'PULL' : 'PUSH', from, site),
  stands,
  state,
});

async function listStanding(database: Database, storyId: string): Promise<Set<string>> {
  const rows = await portalsTables(database)
    .selectFrom('portals.publications')
    .select('site_id')
    .where('story_id', '=', storyId)
    .where('unpublished_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.site_id));
}

async function listLastStates(database: Database, storyId: string): Promise<Map<string, ShareState>> {
  const rows = await portalsTables(database)
    .selectFrom('portals.shares')
    .select(['to_site_id', 'state'])
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.to_site_id, row.state]));
}

import { isAtOrBelow } from '@saola/organisations';
import { slugify } from '@saola/vietnamese';
import type { Site } from './site.ts';

export const origins = ['OWN', 'FROM_ABOVE', 'FROM_BELOW'] as const;
/** Whether a site shows its own story, one from a superior unit, or one from a unit below. */
export type Origin = (typeof origins)[number];

export type Priority = 'EMERGENCY' | 'PRIORITY' | 'NORMAL';

/** Pictures in the sizes there are, smallest first; width and height in pixels of the largest. */
export interface Picture {
  url: string;
  alt: string;
  width: number | null;
  height: number | null;
  sizes: { url: string; width: number }[];
}

/** A story as one site shows it, without its body. */
export interface PublicationSummary {
  storyId: string;
  editionId: string;
  language: string;
  slug: string;
  title: string;
  summary: string;
  topic: number;
  category: string;
  priority: Priority;
  unitId: string;
  unitPath: string;
  unitName: string;
  origin: Origin;
  picture: Picture | null;
  publishedAt: Date;
  updatedAt: Date;
}

export interface Publication extends PublicationSummary {
  html: string;
  unpublishedAt: Date | null;
  reason: string | null;
}

type Placed = Pick<Site, 'id' | 'kind' | 'unitPath'>;

/** The nearest site at or above a unit: a hamlet's word stands on its commune's site. */
export function nearestSite<S extends Placed>(unitPath: string, sites: readonly S[]): S | null {
  return sites
    .filter((site) => isAtOrBelow(unitPath, site.unitPath))
    .reduce<S | null>(
      (near, site) => (!near || site.unitPath.length > near.unitPath.length ? site : near),
      null,
    );
}

export interface Aim {
  unitPath: string;
  priority: Priority;
  targets: readonly { unitPath: string }[];
}

/**
 * The sites a story stands on: its author's, those of its targets, and the main portal, which shows the whole province.
 * EMERGENCY and PRIORITY also stand on every site below a target; ordinary news of the province does not fill the communes.
 */
export function sitesFor<S extends Placed>(aim: Aim, sites: readonly S[]): S[] {
  const chosen = new Set<S>(sites.filter((site) => site.kind === 'MAIN'));
  for (const path of [aim.unitPath, ...aim.targets.map((target) => target.unitPath)]) {
    const near = nearestSite(path, sites);
    if (near) chosen.add(near);
  }
  if (aim.priority !== 'NORMAL')
    for (const site of sites)
      if (aim.targets.some((target) => isAtOrBelow(site.unitPath, target.unitPath))) chosen.add(site);
  return [...chosen];
}

/** Departments write for the province: on the main portal their stories are its own. */
export function originOn(site: Placed, unitPath: string, sites: readonly Placed[]): Origin {
  const home = nearestSite(unitPath, sites);
  if (home?.id === site.id || (site.kind === 'MAIN' && home?.kind === 'DEPARTMENT')) return 'OWN';
  return isAtOrBelow(unitPath, site.unitPath) ? 'FROM_BELOW' : 'FROM_ABOVE';
}

/** Address of a story: marks folded, and a number behind it when another story has the address. */
export function slugFor(title: string, taken: (slug: string) => boolean): string {
  const slug = slugify(title) || 'tin';
  if (!taken(slug)) return slug;
  let number = 2;
  while (taken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

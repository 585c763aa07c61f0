import { contentTypeOf } from '@saola/newsroom';
import { isAtOrBelow } from '@saola/organisations';
import { slugify } from '@saola/vietnamese';
import { isPrimary, type Site } from '@saola/sites';

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

/** Values of the fields a content type has besides its texts. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** A file to download beside the text. */
export interface Attachment {
  fileId: string;
  name: string;
}

/** What readers are told of a correction; `at` is when it began to hold. */
export interface ChangeNote {
  at: string;
  note: string;
}

/**
 * What stands at the address of a story that is taken back: the text under a banner, another address, a page that says
 * why it is gone, a page that names its successor, or nothing at all.
 */
export const withdrawalWays = ['BANNER', 'REDIRECT', 'GONE', 'REPLACED', 'HIDDEN'] as const;
export type WithdrawalWay = (typeof withdrawalWays)[number];

/** A story as one site shows it, without its body. */
export interface PublicationSummary {
  storyId: string;
  editionId: string;
  language: string;
  /** Code of its content type: `news`. */
  type: string;
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
  fields: FieldValues;
  attachments: Attachment[];
  /** Since when it has been public on this site; lists go by it. */
  publishedAt: Date;
  /** When it was first public, on whatever site: the day that readers are told. */
  firstPublishedAt: Date;
  updatedAt: Date;
}

export interface Publication extends PublicationSummary {
  html: string;
  changeNotes: ChangeNote[];
  unpublishedAt: Date | null;
  reason: string | null;
  way: WithdrawalWay | null;
  target: string | null;
  shareId: string | null;
}

type Placed = Pick<Site, 'id' | 'kind' | 'unitPath'>;

/** The nearest site at or above a unit: a hamlet's word stands on its commune's site. */
export function nearestSite<S extends Placed>(unitPath: string, sites: readonly S[]): S | null {
  return sites
    .filter((site) => isPrimary(site.kind) && isAtOrBelow(unitPath, site.unitPath))
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
 * The sites a story stands on by itself: its author's, those of its targets, and the main portal, which shows the whole province.
 * EMERGENCY and PRIORITY also stand on every site below a target; ordinary news of the province does not fill the communes.
 * Other sites have it by sharing.
 */
export function sitesFor<S extends Placed>(aim: Aim, sites: readonly S[]): S[] {
  const chosen = new Set<S>(sites.filter((site) => site.kind === 'MAIN'));
  for (const path of [aim.unitPath, ...aim.targets.map((target) => target.unitPath)]) {
    const near = nearestSite(path, sites);
    if (near) chosen.add(near);
  }
  if (aim.priority !== 'NORMAL')
    for (const site of sites)
      if (isPrimary(site.kind) && aim.targets.some((target) => isAtOrBelow(site.unitPath, target.unitPath)))
        chosen.add(site);
  return [...chosen];
}

/**
 * Departments write for the province: on the main portal their stories are its own. What they say of themselves, such as
 * their leaders, is not.
 */
export function originOn(site: Placed, unitPath: string, sites: readonly Placed[], type = 'news'): Origin {
  const home = nearestSite(unitPath, sites);
  const forTheProvince = site.kind === 'MAIN' && home?.kind === 'DEPARTMENT' && !isOfItself(type);
  if (home?.id === site.id || forTheProvince) return 'OWN';
  return isAtOrBelow(unitPath, site.unitPath) ? 'FROM_BELOW' : 'FROM_ABOVE';
}

const isOfItself = (type: string): boolean =>
  type === 'leader-schedule' ||
  ['introduction', 'disclosure', 'contact'].includes(contentTypeOf(type)?.group ?? '');

/** Address of a story: marks folded, and a number behind it when another story has the address. */
export function slugFor(title: string, taken: (slug: string) => boolean): string {
  const slug = slugify(title) || 'tin';
  if (!taken(slug)) return slug;
  let number = 2;
  while (taken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

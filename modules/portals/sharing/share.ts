import { isAtOrBelow } from '@saola/organisations';
import { isPrimary, type Site } from '@saola/sites';

/** Sharing of stories between sites: a place on another site for the same story. Pure. */

export const shareModes = ['PUSH', 'PULL', 'SYNDICATE'] as const;
/** Sent by a site, taken by a site, or fed by a rule. */
export type ShareMode = (typeof shareModes)[number];

export const shareStates = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED'] as const;
export type ShareState = (typeof shareStates)[number];

/** What a site takes by itself. Empty lists and nulls leave a question open. */
export interface ShareRule {
  id: string;
  toSiteId: string;
  /** Null: any site above it or below it. */
  fromSiteId: string | null;
  types: readonly string[];
  categories: readonly string[];
  topics: readonly number[];
  /** Stories written in this part of the tree, or for it. */
  area: string | null;
  active: boolean;
}

/** What a rule looks at. */
export interface Shareable {
  unitPath: string;
  type: string;
  category: string;
  topic: number;
  targets: readonly { unitPath: string }[];
}

export type SharingSite = Pick<Site, 'id' | 'kind' | 'unitPath' | 'state' | 'successorId'> & {
  settings: Pick<Site['settings'], 'takes'>;
};

const related = (one: string, other: string) => isAtOrBelow(one, other) || isAtOrBelow(other, one);

/** Whether a rule sends a story from its author's site to the site of the rule. */
export function takes(rule: ShareRule, story: Shareable, home: SharingSite, to: SharingSite): boolean {
  if (!rule.active || rule.toSiteId !== to.id || home.id === to.id) return false;
  if (rule.fromSiteId ? rule.fromSiteId !== home.id : !related(home.unitPath, to.unitPath)) return false;
  const { area } = rule;
  return (
    has(rule.types, story.type) &&
    has(rule.categories, story.category) &&
    has(rule.topics, story.topic) &&
    (area === null || [story, ...story.targets].some(({ unitPath }) => isAtOrBelow(unitPath, area)))
  );
}

const has = <T>(list: readonly T[], one: T) => list.length === 0 || list.includes(one);

/** Whether what comes stands at once: by what the receiving site says of stories from above, from below and fed by rules. */
export function stateOnArrival(
  mode: ShareMode,
  from: Pick<SharingSite, 'unitPath'>,
  to: SharingSite,
): 'PROPOSED' | 'ACCEPTED' {
  // Whoever takes has decided by taking.
  if (mode === 'PULL') return 'ACCEPTED';
  const { fromAbove, fromBelow, syndicated } = to.settings.takes;
  const taking =
    mode === 'SYNDICATE' ? syndicated : isAtOrBelow(to.unitPath, from.unitPath) ? fromAbove : fromBelow;
  return taking === 'AT_ONCE' ? 'ACCEPTED' : 'PROPOSED';
}

/** To sites below, to sites above for their decision, or to a site of one's own. */
export const shareWays = ['DOWN', 'UP', 'TAKE'] as const;
export type ShareWay = (typeof shareWays)[number];

/** How an officer brings a story to a site; null where he may not. Who takes for his own site need not ask himself. */
export function wayTo(
  from: Pick<SharingSite, 'unitPath'>,
  to: Pick<SharingSite, 'unitPath'>,
  maySend: boolean,
  mayDecide: boolean,
): ShareWay | null {
  if (maySend && isAtOrBelow(to.unitPath, from.unitPath)) return 'DOWN';
  if (mayDecide) return 'TAKE';
  return maySend && isAtOrBelow(from.unitPath, to.unitPath) ? 'UP' : null;
}

/** Sites that take anything new: an archived one is read only, a closed one leads to its successor. */
export const isOpen = (site: Pick<Site, 'state'>): boolean => site.state === 'OPEN';

/** A site fed by sharing alone, such as one for the press. */
export const isFed = (site: Pick<Site, 'kind'>): boolean => !isPrimary(site.kind);

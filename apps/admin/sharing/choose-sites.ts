import type { ShareSite, SiteKind } from '@saola/api-client';

/** Sites among which an officer chooses for a story. Pure. */

const order = ['DOWN', 'TAKE', 'UP'] as const satisfies ShareSite['way'][];

/** The ways that are open, the usual first. */
export const waysOf = (sites: readonly ShareSite[]): ShareSite['way'][] =>
  order.filter((way) => sites.some((site) => site.way === way));

/** Nothing is sent twice: where it stands, or where it waits, there is nothing to choose. */
export const isFree = (site: ShareSite): boolean => !site.stands && site.state !== 'PROPOSED';

export const outcomeOf = (sites: readonly ShareSite[]) => ({
  atOnce: sites.filter(({ arrives }) => arrives === 'ACCEPTED').length,
  asked: sites.filter(({ arrives }) => arrives === 'PROPOSED').length,
});

/** Kinds of which a site is still free, in the order in which they first stand. */
export const kindsOf = (sites: readonly ShareSite[]): { kind: SiteKind; free: string[] }[] => {
  const groups = new Map<SiteKind, string[]>();
  for (const { kind, siteId } of sites.filter(isFree))
    groups.set(kind, [...(groups.get(kind) ?? []), siteId]);
  return [...groups].map(([kind, free]) => ({ kind, free }));
};

/** All of a kind are chosen, or let go where all are chosen already. */
export function toggleAll(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(chosen);
  const all = ids.every((id) => chosen.has(id));
  for (const id of ids)
    if (all) next.delete(id);
    else next.add(id);
  return next;
}

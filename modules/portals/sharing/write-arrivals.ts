import type { ApprovedEdition } from '@saola/newsroom';
import type { Frame } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import { ShareProposed } from '../events.ts';
import { portalsTables } from '../tables.ts';
import type { Placement } from './place-story.ts';

/** Writes down what rules send; answers the places that stand at once. */
export async function writeArrivals(
  frame: Frame,
  story: Pick<ApprovedEdition, 'storyId' | 'title'>,
  arrivals: Placement<Site>['arrivals'],
): Promise<Placement<Site>['places']> {
  const places: Placement<Site>['places'] = [];
  for (const { site, from, rule, state } of arrivals) {
    const { id } = await portalsTables(frame.tx)
      .insertInto('portals.shares')
      .values({
        story_id: story.storyId,
        from_site_id: from.id,
        to_site_id: site.id,
        mode: 'SYNDICATE',
        rule_id: rule.id,
        state,
        asked_by: null,
        asked_by_name: frame.actor.name,
        asked_at: frame.now,
        ...(state === 'ACCEPTED' && {
          decided_by: null,
          decided_by_name: frame.actor.name,
          decided_at: frame.now,
        }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (state === 'ACCEPTED') places.push({ site, shareId: id });
    else await frame.tell(proposalOf({ shareId: id, story, site, from }));
  }
  return places;
}

export const proposalOf = (share: {
  shareId: string;
  story: Pick<ApprovedEdition, 'storyId' | 'title'>;
  site: Site;
  from: Site;
}) =>
  ShareProposed({
    shareId: share.shareId,
    storyId: share.story.storyId,
    title: share.story.title,
    siteId: share.site.id,
    unitId: share.site.unitId,
    unitPath: share.site.unitPath,
    from: share.from.name.vi,
  });

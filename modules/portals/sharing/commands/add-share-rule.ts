import { findUnit } from '@saola/organisations';
import { command } from '@saola/platform/commands';
import { enqueue } from '@saola/platform/jobs';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';
import { bringEarlierTask } from '../jobs.ts';
import { listEarlierStories } from '../queries/list-earlier-stories.ts';
import { expectOpen, siteOf } from './shared.ts';

export interface NewShareRule {
  siteId: string;
  /** Null: any site above it or below it. */
  fromSiteId?: string | null;
  types?: string[];
  categories?: string[];
  topics?: number[];
  /** Stories written by or for this unit and those below it. */
  areaUnitId?: string | null;
  /** Stories first public within so many days come as well; default none. */
  days?: number;
}

const atATime = 25;

/** From now on what is approved and fits comes to the site by itself, and of what stands already as much as is asked for. */
export const addShareRule = command('portals.share-rule.add', async (frame, input: NewShareRule) => {
  const site = await siteOf(frame, input.siteId);
  frame.authorise('portals.share-rule.write', site.unitPath);
  expectOpen(site);
  if (input.fromSiteId) await siteOf(frame, input.fromSiteId);
  if (input.fromSiteId === site.id) throw portalsError('no-site-to-share-with');
  const area = input.areaUnitId ? await findUnit(frame.tx, input.areaUnitId) : null;
  if (input.areaUnitId && !area) throw portalsError('site-not-found');
  const { id } = await portalsTables(frame.tx)
    .insertInto('portals.share_rules')
    .values({
      to_site_id: site.id,
      from_site_id: input.fromSiteId ?? null,
      types: input.types ?? [],
      categories: input.categories ?? [],
      topics: input.topics ?? [],
      area: area?.path ?? null,
      made_by: frame.actor.id,
      made_by_name: frame.actor.name,
      made_at: frame.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const whence = { toSiteId: site.id, fromSiteId: input.fromSiteId ?? null, area: area?.path ?? null };
  const asks = { types: input.types ?? [], categories: input.categories ?? [], topics: input.topics ?? [] };
  const { storyIds } = await listEarlierStories(frame.tx, { ...whence, ...asks }, input.days ?? 0, frame.now);
  for (let first = 0; first < storyIds.length; first += atATime)
    await enqueue(frame.context, bringEarlierTask, { storyIds: storyIds.slice(first, first + atATime) });
  frame.record({
    subject: 'share-rule',
    subjectId: id,
    unitPath: site.unitPath,
    detail: { ...input, area: area?.path ?? null, earlier: storyIds.length },
  });
  await frame.announce('shares', { unitPath: site.unitPath });
  return { ruleId: id, earlier: storyIds.length };
});

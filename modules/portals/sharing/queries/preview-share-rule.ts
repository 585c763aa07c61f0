import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { getSite } from '@saola/sites';
import { portalsError } from '../../errors.ts';
import type { NewShareRule } from '../commands/add-share-rule.ts';
import { listEarlierStories } from './list-earlier-stories.ts';

/** What a rule that is not made yet would bring of the last days. */
export async function previewShareRule(
  { database, actor, now }: Pick<Context, 'database' | 'actor' | 'now'>,
  input: NewShareRule & { days: number },
): Promise<{ count: number; more: boolean }> {
  const site = await getSite(database, input.siteId);
  if (!site) throw portalsError('site-not-found');
  if (!actor.may('portals.share-rule.write', site.unitPath))
    throw platformError('forbidden', { permission: 'portals.share-rule.write' });
  const area = input.areaUnitId ? await findUnit(database, input.areaUnitId) : null;
  if (input.areaUnitId && !area) throw portalsError('site-not-found');
  const { storyIds, more } = await listEarlierStories(
    database,
    {
      toSiteId: site.id,
      fromSiteId: input.fromSiteId ?? null,
      types: input.types ?? [],
      categories: input.categories ?? [],
      topics: input.topics ?? [],
      area: area?.path ?? null,
    },
    input.days,
    now(),
  );
  return { count: storyIds.length, more };
}

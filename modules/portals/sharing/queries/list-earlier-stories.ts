import { sql } from 'kysely';
import { listTargetPaths } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { listSites } from '@saola/sites';
import { nearestSite } from '../../publication.ts';
import { selectVisible } from '../../queries/publications.ts';
import { isOpen, type ShareRule, takes } from '../share.ts';

/** As many earlier stories as a new rule brings; a site that is to have more asks for them in two rules. */
export const mostEarlier = 500;
const mostLookedAt = 4_000;

const day = 86_400_000; // ms

/**
 * Stories that readers have now, first public within so many days, and that a rule would have brought: newest first.
 * What stands on the site already, or was decided on there, is left alone.
 */
export async function listEarlierStories(
  database: Database,
  rule: Omit<ShareRule, 'id' | 'active'>,
  days: number,
  now: Date,
): Promise<{ storyIds: string[]; more: boolean }> {
  if (days <= 0) return { storyIds: [], more: false };
  const sites = (await listSites(database)).filter(isOpen);
  const to = sites.find((site) => site.id === rule.toSiteId);
  if (!to) return { storyIds: [], more: false };
  let query = selectVisible(database, now)
    .where('article.published_at', '>=', new Date(now.getTime() - days * day))
    .where(
      sql<boolean>`not exists (select from portals.publications known where known.story_id = article.story_id
        and known.site_id = ${to.id}::uuid and known.unpublished_at is null)`,
    )
    .where(
      sql<boolean>`not exists (select from portals.shares known where known.story_id = article.story_id
        and known.to_site_id = ${to.id}::uuid and not (known.state = 'ENDED' and known.with_story))`,
    )
    .distinctOn(['article.published_at', 'article.story_id'])
    .orderBy('article.published_at', 'desc')
    .orderBy('article.story_id', 'desc')
    .limit(mostLookedAt);
  if (rule.types.length > 0) query = query.where('article.type', 'in', rule.types);
  if (rule.categories.length > 0) query = query.where('article.category', 'in', rule.categories);
  if (rule.topics.length > 0) query = query.where('article.topic', 'in', rule.topics);
  const rows = await query.execute();
  const targets = rule.area
    ? await listTargetPaths(
        database,
        rows.map((row) => row.editionId),
      )
    : new Map<string, string[]>();
  const fitting = rows.filter((row) => {
    const home = nearestSite(row.unitPath, sites);
    const paths = targets.get(row.editionId) ?? [];
    const story = { ...row, targets: paths.map((unitPath) => ({ unitPath })) };
    return home !== null && takes({ ...rule, id: '', active: true }, story, home, to);
  });
  const storyIds = [...new Set(fitting.map((row) => row.storyId))];
  return { storyIds: storyIds.slice(0, mostEarlier), more: storyIds.length > mostEarlier };
}

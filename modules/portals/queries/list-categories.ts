import type { Database } from '@saola/platform/database';
import { categoryName } from '../category.ts';
import { portalsTables } from '../tables.ts';

/** Codes of the categories in which a site has stories, the fullest first; those without a name are left out. */
export async function listCategories(database: Database, siteId: string): Promise<string[]> {
  const rows = await portalsTables(database)
    .selectFrom('portals.publications as publication')
    .innerJoin('portals.articles as article', (join) =>
      join
        .onRef('article.story_id', '=', 'publication.story_id')
        .onRef('article.language', '=', 'publication.language'),
    )
    .select((row) => ['article.category', row.fn.countAll<number>().as('stories')])
    .where('publication.site_id', '=', siteId)
    .where('publication.unpublished_at', 'is', null)
    .groupBy('article.category')
    .orderBy('stories', 'desc')
    .orderBy('article.category')
    .execute();
  return rows.map((row) => row.category).filter((code) => categoryName(code) !== null);
}

import type { Database } from '@saola/platform/database';
import { categoryName } from '../category.ts';
import { selectPublications } from './publications.ts';

/** Codes of the categories in which a site has stories, the fullest first; those without a name are left out. */
export async function listCategories(
  database: Database,
  siteId: string,
  { language = 'vi', now = new Date() }: { language?: string; now?: Date } = {},
): Promise<string[]> {
  const rows = await selectPublications(database, now, language)
    .clearSelect()
    .select((row) => ['article.category', row.fn.countAll<number>().as('stories')])
    .where('publication.site_id', '=', siteId)
    .where('article.type', '=', 'news')
    .groupBy('article.category')
    .orderBy('stories', 'desc')
    .orderBy('article.category')
    .execute();
  return rows.map((row) => row.category).filter((code) => categoryName(code) !== null);
}

import { type Boundary, contentTypeOf, readBoundary } from '@saola/newsroom';
import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import { articlePath } from '../../addresses/article-path.ts';
import { selectPublications } from '../../queries/publications.ts';

export interface PublishedBoundary {
  boundary: Boundary;
  credit: string;
  title: string;
  path: string;
}

/** The newest map on a site that is drawn from its boundaries; null where there is none. */
export async function findBoundary(
  database: Database,
  siteId: string,
  language: string,
): Promise<PublishedBoundary | null> {
  const field = contentTypeOf('boundary-map')?.fields.find(({ kind }) => kind === 'boundary');
  if (field?.kind !== 'boundary') return null;
  const found = await selectPublications(database, new Date(), language)
    .where('publication.site_id', '=', siteId)
    .where('article.type', '=', 'boundary-map')
    .where(sql<boolean>`jsonb_exists(article.fields, ${field.key})`)
    .orderBy('publication.visible_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  const read = found && readBoundary(found.fields[field.key]);
  if (!found || !read || !('value' in read)) return null;
  const { title } = found;
  return {
    boundary: read.value,
    credit: String(found.fields[field.credit] ?? ''),
    title,
    path: articlePath({ ...found, language: 'vi' }),
  };
}

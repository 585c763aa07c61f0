import { findUnit } from '@saola/organisations';
import type { Database } from '@saola/platform/database';
import { newsroomTables } from '../tables.ts';
import { isFor } from './list-public-stories.ts';
import { articleColumns, presentArticle, type PublicArticle } from './shared/public-article.ts';
import { isPublicAt, publicColumns } from './shared/public-story.ts';

export type { PublicArticle } from './shared/public-article.ts';

export interface PublicAsk {
  storyId: string;
  /** The place of the reader, which the story has to concern. */
  unitId?: string;
  language?: string;
  /** What was approved last, whatever its times: for who keeps it ready and asks the clock later. */
  whenever?: boolean;
  /** The clock that decides; default: the server's. */
  now?: Date;
}

/**
 * The approved text of a story; null when it is not public, withdrawn, or does not concern the place asked from.
 * Where the language is missing, Vietnamese answers.
 */
export async function getPublicStory(database: Database, ask: PublicAsk): Promise<PublicArticle | null> {
  const unit = ask.unitId ? await findUnit(database, ask.unitId) : null;
  if (ask.unitId && !unit) return null;
  const db = newsroomTables(database);
  let query = db
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .select(publicColumns)
    .select(articleColumns)
    .where('edition.story_id', '=', ask.storyId)
    .where('edition.language', 'in', [...new Set([ask.language ?? 'vi', 'vi'])])
    .orderBy((from) => from.eb('edition.language', '=', ask.language ?? 'vi'), 'desc')
    .limit(1);
  query = ask.whenever
    ? query.where('edition.state', '=', 'APPROVED')
    : query.where(isPublicAt(ask.now ?? new Date()));
  if (unit) query = query.where(isFor(unit.path));
  const row = await query.executeTakeFirst();
  if (!row) return null;

  const [article, targets] = await Promise.all([
    presentArticle(database, row),
    db
      .selectFrom('newsroom.edition_targets')
      .select(['unit_id as unitId', 'unit_name as unitName'])
      .where('edition_id', '=', row.id)
      .orderBy('unit_path')
      .execute(),
  ]);
  return { ...article, targets };
}

import { sql } from 'kysely';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { findUnit, fold } from '@saola/organisations';
import { localDay } from '@saola/vietnamese';
import { pageOf, readCursor } from '../cursor.ts';
import { decisionDueAt, type EditionState } from '../edition.ts';
import { newsroomTables } from '../tables.ts';
import { findPictures } from './shared/pictures.ts';

export interface StoryFilter {
  /** Stories with an edition in this state; without it every story, seen by its open edition where there is one. */
  state?: EditionState;
  /** This unit and those below it. */
  unitId?: string;
  /** Code of a content type. */
  type?: string;
  /** Stories with an edition in this language, seen by it. */
  language?: string;
  /** What is public and whose day of review has come, seen by that edition. */
  reviewDue?: boolean;
  /** Words of any of its editions, with marks or without; the last one may be only begun. */
  q?: string;
  /** Only stories the actor began or had a hand in. */
  mine?: boolean;
  after?: string;
  limit?: number;
}

/** Stories of the units the actor may see, last changed first. */
export async function listStories(context: Context, filter: StoryFilter) {
  const limit = filter.limit ?? 30;
  const rows = await select(context, filter, limit + 1);
  const page = pageOf(rows, limit, (row) => ({ at: row.changed_at, id: row.id }));
  const pictures = await findPictures(
    context.database,
    page.items.map((row) => row.picture_file_id),
  );
  const items = page.items.map((row) => {
    const picture = pictures.get(row.picture_file_id ?? '');
    return {
      id: row.id,
      type: row.type,
      editionId: row.edition_id,
      unitId: row.unit_id,
      unitName: row.unit_name,
      title: row.title,
      summary: row.summary,
      priority: row.priority,
      topic: row.topic,
      category: row.category,
      state: row.state,
      language: row.language,
      number: row.number,
      channels: row.channels,
      writtenBy: row.written_by_name,
      updatedAt: row.changed_at.toISOString(),
      dueAt: dueAt(row),
      isPublic: row.is_public,
      publicFrom: row.public_from?.toISOString() ?? null,
      publicUntil: row.public_until?.toISOString() ?? null,
      reviewOn: row.review_on,
      picture: picture ? { ...picture, alt: row.picture_alt } : null,
    };
  });
  return { items, next: page.next };
}

export type StorySummary = Awaited<ReturnType<typeof listStories>>['items'][number];

async function select(context: Context, filter: StoryFilter, limit: number) {
  const paths = context.actor.pathsWith('newsroom.story.see');
  const after = readCursor(filter.after);
  const unit = filter.unitId ? await findUnit(context.database, filter.unitId) : null;
  let query = newsroomTables(context.database)
    .selectFrom('newsroom.stories as story')
    .innerJoinLateral(
      (from) => {
        let editions = from
          .selectFrom('newsroom.editions as one')
          .selectAll()
          .whereRef('one.story_id', '=', 'story.id')
          .orderBy(sql`one.state in ('DRAFT', 'SUBMITTED', 'RETURNED')`, 'desc')
          .orderBy(sql`one.state = 'APPROVED'`, 'desc')
          // A story is Vietnamese first; its translations stand behind it.
          .orderBy(sql`one.language = 'vi'`, 'desc')
          .orderBy('one.changed_at', 'desc')
          .limit(1);
        if (filter.state) editions = editions.where('one.state', '=', filter.state);
        if (filter.language) editions = editions.where('one.language', '=', filter.language);
        if (filter.reviewDue)
          editions = editions
            .where('one.state', '=', 'APPROVED')
            .where('one.review_on', '<=', localDay(context.now()));
        return editions.as('edition');
      },
      (join) => join.onTrue(),
    )
    .select([
      'story.id',
      'story.type',
      'story.unit_id',
      'story.unit_name',
      'story.changed_at',
      'edition.id as edition_id',
      'edition.title',
      'edition.summary',
      'edition.priority',
      'edition.topic',
      'edition.category',
      'edition.state',
      'edition.language',
      'edition.number',
      'edition.channels',
      'edition.written_by_name',
      'edition.submitted_at',
      'edition.starts_at',
      'edition.public_from',
      'edition.public_until',
      'edition.review_on',
      'edition.picture_file_id',
      'edition.picture_alt',
      sql<boolean>`exists (select from newsroom.editions other where other.story_id = story.id and other.state = 'APPROVED')`.as(
        'is_public',
      ),
    ])
    .where(atOrBelowAny('story.unit_path', paths))
    .orderBy('story.changed_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(limit);
  if (filter.unitId) query = query.where(atOrBelowAny('story.unit_path', unit ? [unit.path] : []));
  if (filter.type) query = query.where('story.type', '=', filter.type);
  const words = wordsOf(filter.q);
  if (words) query = query.where(hasWords(words));
  if (filter.mine) query = query.where(hasHandOf(context.actor.id));
  if (after)
    query = query.where(sql<boolean>`(story.changed_at, story.id) < (${after.at}, ${after.id}::uuid)`);
  return query.execute();
}

/** As a question to the index: each word may go on, since officers type while they look. */
function wordsOf(q: string | undefined): string | null {
  const words = fold(q ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0
    ? words
        .slice(0, mostWords)
        .map((word) => `${word}:*`)
        .join(' & ')
    : null;
}
const mostWords = 12;

const hasWords = (words: string) =>
  sql<boolean>`story.id in (select said.story_id from newsroom.editions said
    where newsroom.words_of(said.title, said.summary, said.plain_text) @@ to_tsquery('simple', ${words}))`;

const hasHandOf = (accountId: string | null) =>
  sql<boolean>`exists (select from newsroom.editions own join newsroom.edition_changes hand on hand.edition_id = own.id
    where own.story_id = story.id and hand.by_id = ${accountId})`;

type Row = Awaited<ReturnType<typeof select>>[number];

function dueAt(row: Row): string | null {
  if (row.state !== 'SUBMITTED' || !row.submitted_at) return null;
  return decisionDueAt({
    priority: row.priority,
    submittedAt: row.submitted_at,
    startsAt: earliest(row.starts_at, laterThan(row.public_from, row.submitted_at)),
  }).toISOString();
}

const laterThan = (time: Date | null, start: Date) => (time && time > start ? time : null);
const earliest = (one: Date | null, other: Date | null) =>
  one && other ? (one < other ? one : other) : (one ?? other);

import { type RawBuilder, sql } from 'kysely';
import { contentTypeOf, fieldText, filesIn } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { isLanguage } from '@saola/translations';
import type { Attachment, FieldValues } from '../publication.ts';

/** All that readers can find of an edition, and where: for whoever keeps an index of public words. */
export interface PublicWords {
  storyId: string;
  language: string;
  editionId: string;
  type: string;
  topic: number;
  category: string;
  unitPath: string;
  unitName: string;
  publishedAt: Date;
  title: string;
  summary: string;
  body: string;
  /** What its fields say, a value a line. */
  fields: string;
  /** Files to download, with what they are called. */
  files: Attachment[];
  /** Sites that have it, from when until when, in milliseconds; also what is to be public only later. */
  places: { siteId: string; own: boolean; from: number; until: number | null }[];
}

/** A batch of everything that is or will be public, in the order of its editions. */
export async function listPublicWords(
  database: Database,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ items: PublicWords[]; next: string | null }> {
  const { rows } = await read(
    database,
    sql`where ${after}::uuid is null or edition_id > ${after}::uuid order by edition_id limit ${limit}`,
  );
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { items: rows.flatMap(present), next: last?.editionId ?? null };
}

/** The same of some stories. */
export async function listPublicWordsOf(
  database: Database,
  storyIds: readonly string[],
): Promise<PublicWords[]> {
  if (storyIds.length === 0) return [];
  const { rows } = await read(database, sql`where story_id = any(${storyIds}::uuid[])`);
  return rows.flatMap(present);
}

interface Row extends Omit<PublicWords, 'fields' | 'places' | 'files'> {
  attachments: Attachment[];
  values: FieldValues;
  places: PublicWords['places'] | null;
}

const read = (database: Database, which: RawBuilder<unknown>) =>
  sql<Row>`
    select article.story_id as "storyId", article.language, article.edition_id as "editionId", article.type,
      article.topic, article.category, article.unit_path::text as "unitPath", article.unit_name as "unitName", article.published_at as "publishedAt",
      article.title, article.summary, article.plain_text as body, article.fields as values, article.attachments,
      place.places
    from (select * from portals.articles ${which}) article
    cross join lateral (
      select jsonb_agg(jsonb_build_object(
        'siteId', entry.site_id, 'own', entry.origin = 'OWN',
        'from', (extract(epoch from entry.shown_from) * 1000)::bigint,
        'until', (extract(epoch from entry.shown_until) * 1000)::bigint
      )) as places
      from portals.entries entry
      where (entry.story_id, entry.language, entry.edition_id)
        = (article.story_id, article.language, article.edition_id)
    ) place
    order by article.edition_id
  `.execute(database);

function present({ values, places, attachments, ...row }: Row): PublicWords[] {
  if (!places) return [];
  const type = contentTypeOf(row.type);
  const fields = type ? fieldText(type, values, isLanguage(row.language) ? row.language : 'vi') : '';
  const inFields = type ? filesIn(type, values, ['files']).map((fileId) => ({ fileId, name: '' })) : [];
  return [{ ...row, fields, places, files: [...attachments, ...inFields] }];
}

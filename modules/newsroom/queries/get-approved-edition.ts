import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Body } from '../body-schema.ts';
import type { FieldValues } from '../content-type.ts';
import { contentTypeOf } from '../content-types/index.ts';
import type { Attachment } from '../content.ts';
import { channelsOpenTo, firstHeardAt, type Channel, type Priority } from '../edition.ts';
import { newsroomTables } from '../tables.ts';

export interface ApprovedEdition {
  storyId: string;
  editionId: string;
  /** Code of the content type. */
  type: string;
  language: string;
  number: number;
  /** SUPERSEDED and WITHDRAWN once another edition, or none, is public. */
  state: 'APPROVED' | 'SUPERSEDED' | 'WITHDRAWN';
  unitId: string;
  unitPath: string;
  unitName: string;
  title: string;
  summary: string;
  body: Body;
  plainText: string;
  /** What is to be said aloud where the author wrote it apart; else title, summary and text serve. */
  spokenText: string | null;
  picture: { fileId: string; alt: string } | null;
  topic: number;
  category: string;
  priority: Priority;
  /** Those that can carry it: the portals alone for other languages than Vietnamese. */
  channels: Channel[];
  targets: { unitId: string; unitPath: string; unitName: string }[];
  /** Loudspeakers and boards do not begin before this time, which is never before `publicFrom`. */
  startsAt: Date | null;
  fields: FieldValues;
  attachments: Attachment[];
  /** The public sees it between these times only; null: at once, and for ever. */
  publicFrom: Date | null;
  publicUntil: Date | null;
  /** What is different from the edition before; null in the first one. */
  changeNote: string | null;
  reviewOn: string | null;
  /** The edition in another language that this one was translated from. */
  sourceEditionId: string | null;
  approvedAt: Date;
  approvedBy: string;
}

/** An edition that has been approved, by its id; null for one that never was. For the channels, which know nothing else. */
export async function getApprovedEdition(
  database: Database,
  editionId: string,
): Promise<ApprovedEdition | null> {
  const [found] = await select(database).where('edition.id', '=', editionId).execute();
  return found ? present(found) : null;
}

/** As `getApprovedEdition`, many in one question, in no order. */
export async function listApprovedEditions(
  database: Database,
  editionIds: readonly string[],
): Promise<ApprovedEdition[]> {
  if (editionIds.length === 0) return [];
  return (await select(database).where('edition.id', 'in', editionIds).execute()).map(present);
}

/** What the public has of a story in a language; null when nothing. */
export async function getApprovedEditionOfStory(
  database: Database,
  storyId: string,
  language = 'vi',
): Promise<ApprovedEdition | null> {
  const [found] = await select(database)
    .where('edition.story_id', '=', storyId)
    .where('edition.language', '=', language)
    .where('edition.state', '=', 'APPROVED')
    .execute();
  return found ? present(found) : null;
}

function select(database: Database) {
  return newsroomTables(database)
    .selectFrom('newsroom.editions as edition')
    .innerJoin('newsroom.stories as story', 'story.id', 'edition.story_id')
    .selectAll('edition')
    .select(['story.unit_id', 'story.unit_path', 'story.unit_name', 'story.type'])
    .select(
      sql<ApprovedEdition['targets']>`coalesce((
        select jsonb_agg(jsonb_build_object('unitId', unit_id, 'unitPath', unit_path::text, 'unitName', unit_name) order by unit_path)
        from newsroom.edition_targets where edition_id = edition.id), '[]')`.as('targets'),
    )
    .where('edition.approved_at', 'is not', null);
}

function present(row: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]): ApprovedEdition {
  const type = contentTypeOf(row.type);
  const open = type ? channelsOpenTo(type, row.language) : [];
  return {
    storyId: row.story_id,
    editionId: row.id,
    type: row.type,
    language: row.language,
    number: row.number,
    state: row.state as ApprovedEdition['state'],
    unitId: row.unit_id,
    unitPath: row.unit_path,
    unitName: row.unit_name,
    title: row.title,
    summary: row.summary,
    body: row.body,
    plainText: row.plain_text,
    spokenText: row.spoken_text,
    picture: row.picture_file_id ? { fileId: row.picture_file_id, alt: row.picture_alt } : null,
    topic: row.topic,
    category: row.category,
    priority: row.priority,
    channels: row.channels.filter((channel) => open.includes(channel)),
    targets: row.targets,
    startsAt: firstHeardAt({ startsAt: row.starts_at, publicFrom: row.public_from }, row.approved_at!),
    fields: row.fields,
    attachments: row.attachments,
    publicFrom: row.public_from,
    publicUntil: row.public_until,
    changeNote: row.change_note,
    reviewOn: row.review_on,
    sourceEditionId: row.source_edition_id,
    approvedAt: row.approved_at!,
    approvedBy: row.approved_by_name!,
  };
}

import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { Body } from '../body-schema.ts';
import type { Channel, Priority } from '../edition.ts';
import { newsroomTables } from '../tables.ts';

export interface ApprovedEdition {
  storyId: string;
  editionId: string;
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
  channels: Channel[];
  targets: { unitId: string; unitPath: string; unitName: string }[];
  startsAt: Date | null;
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
    .select(['story.unit_id', 'story.unit_path', 'story.unit_name'])
    .select(
      sql<ApprovedEdition['targets']>`coalesce((
        select jsonb_agg(jsonb_build_object('unitId', unit_id, 'unitPath', unit_path::text, 'unitName', unit_name) order by unit_path)
        from newsroom.edition_targets where edition_id = edition.id), '[]')`.as('targets'),
    )
    .where('edition.approved_at', 'is not', null);
}

function present(row: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]): ApprovedEdition {
  return {
    storyId: row.story_id,
    editionId: row.id,
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
    channels: row.channels,
    targets: row.targets,
    startsAt: row.starts_at,
    approvedAt: row.approved_at!,
    approvedBy: row.approved_by_name!,
  };
}

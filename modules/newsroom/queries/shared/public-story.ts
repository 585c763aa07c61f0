import { sql } from 'kysely';
import type { Channel, Priority } from '../../edition.ts';
import type { Picture } from './pictures.ts';

/** A story as anybody may read it in a list. */
export interface PublicStory {
  id: string;
  editionId: string;
  /** Code of the content type. */
  type: string;
  language: string;
  title: string;
  summary: string;
  unitId: string;
  unitPath: string;
  unitName: string;
  picture: (Picture & { alt: string }) | null;
  /** When this text was approved. */
  publishedAt: string;
  /** True from the second approved edition on. */
  isRevised: boolean;
  priority: Priority;
  topic: number;
  category: string;
  channels: Channel[];
}

export const publicColumns = [
  'edition.id',
  'edition.story_id',
  'edition.language',
  'edition.number',
  'edition.title',
  'edition.summary',
  'edition.picture_file_id',
  'edition.picture_alt',
  'edition.approved_at',
  'edition.priority',
  'edition.topic',
  'edition.category',
  'edition.channels',
  'story.unit_id',
  'story.unit_path',
  'story.unit_name',
  'story.type',
] as const;

export interface PublicRow {
  id: string;
  story_id: string;
  language: string;
  number: number;
  title: string;
  summary: string;
  picture_file_id: string | null;
  picture_alt: string;
  approved_at: Date | null;
  priority: Priority;
  topic: number;
  category: string;
  channels: Channel[];
  unit_id: string;
  unit_path: string;
  unit_name: string;
  type: string;
}

export function presentPublic(row: PublicRow, pictures: Map<string, Picture>): PublicStory {
  const picture = pictures.get(row.picture_file_id ?? '');
  return {
    id: row.story_id,
    editionId: row.id,
    type: row.type,
    language: row.language,
    title: row.title,
    summary: row.summary,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    unitName: row.unit_name,
    picture: picture ? { ...picture, alt: row.picture_alt } : null,
    publishedAt: row.approved_at!.toISOString(),
    isRevised: row.number > 1,
    priority: row.priority,
    topic: row.topic,
    category: row.category,
    channels: row.channels,
  };
}

/**
 * SQL: this edition is what the public has at this time. Of a story and language that is the last approved one whose
 * time has begun, if it has not ended; one approved for later leaves the words before it in place until then.
 */
export const isPublicAt = (now: Date) =>
  sql<boolean>`edition.state in ('APPROVED', 'SUPERSEDED')
    and coalesce(edition.public_from <= ${now}, true) and coalesce(edition.public_until > ${now}, true)
    and (edition.state = 'APPROVED' or exists (
      select from newsroom.editions next where next.story_id = edition.story_id
      and next.language = edition.language and next.state = 'APPROVED' and next.public_from > ${now}))
    and not exists (
      select from newsroom.editions later where later.story_id = edition.story_id
      and later.language = edition.language and later.number > edition.number
      and later.approved_at is not null and coalesce(later.public_from <= ${now}, true))`;

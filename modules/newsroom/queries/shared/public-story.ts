import type { Channel, Priority } from '../../edition.ts';
import type { Picture } from './pictures.ts';

/** A story as anybody may read it in a list. */
export interface PublicStory {
  id: string;
  editionId: string;
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
] as const;

interface Row {
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
}

export function presentPublic(row: Row, pictures: Map<string, Picture>): PublicStory {
  const picture = pictures.get(row.picture_file_id ?? '');
  return {
    id: row.story_id,
    editionId: row.id,
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

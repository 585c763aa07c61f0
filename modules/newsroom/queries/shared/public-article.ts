import type { Database } from '@saola/platform/database';
import { picturesIn, type Body } from '../../body-schema.ts';
import type { FieldValues } from '../../content-type.ts';
import type { Attachment } from '../../content.ts';
import { renderBody } from '../../rich-text.ts';
import { findAttachments, type AttachedFile } from './files.ts';
import { findPictures } from './pictures.ts';
import { presentPublic, type PublicRow, type PublicStory } from './public-story.ts';

export interface PublicArticle extends PublicStory {
  body: Body;
  /** The body as safe HTML, headings from h2 down. */
  html: string;
  plainText: string;
  fields: FieldValues;
  attachments: AttachedFile[];
  /** What is different from the edition before; null in the first one. */
  changeNote: string | null;
  /** The public sees it between these times only; null: at once, and for ever. */
  publicFrom: string | null;
  publicUntil: string | null;
  targets: { unitId: string; unitName: string }[];
}

export const articleColumns = [
  'edition.body',
  'edition.plain_text',
  'edition.fields',
  'edition.attachments',
  'edition.change_note',
  'edition.public_from',
  'edition.public_until',
] as const;

interface ArticleRow extends PublicRow {
  body: Body;
  plain_text: string;
  fields: FieldValues;
  attachments: Attachment[];
  change_note: string | null;
  public_from: Date | null;
  public_until: Date | null;
}

export async function presentArticle(
  database: Database,
  row: ArticleRow,
): Promise<Omit<PublicArticle, 'targets'>> {
  const [pictures, attachments] = await Promise.all([
    findPictures(database, [row.picture_file_id, ...picturesIn(row.body)]),
    findAttachments(database, row.attachments),
  ]);
  return {
    ...presentPublic(row, pictures),
    body: row.body,
    html: renderBody(row.body, (fileId) => pictures.get(fileId) ?? null),
    plainText: row.plain_text,
    fields: row.fields,
    attachments,
    changeNote: row.change_note,
    publicFrom: row.public_from?.toISOString() ?? null,
    publicUntil: row.public_until?.toISOString() ?? null,
  };
}

import { pathsAbove } from '@saola/organisations';
import { findingsIn, type Finding } from './accessibility.ts';
import { contentTypeOf } from './content-types/index.ts';
import type { Body } from './body-schema.ts';
import type { FieldValues } from './content-type.ts';
import type { Attachment } from './content.ts';

/** The columns of an edition that are looked at. */
interface StoredWords {
  title: string;
  summary: string;
  body: Body;
  plain_text: string;
  picture_file_id: string | null;
  picture_alt: string;
  fields: FieldValues;
  attachments: Attachment[];
}

/** What an edition holds that shuts readers out, errors and warnings. */
export const findingsOf = (story: { type: string }, edition: StoredWords): Finding[] =>
  findingsIn(
    {
      title: edition.title,
      summary: edition.summary,
      body: edition.body,
      plainText: edition.plain_text,
      hasPicture: edition.picture_file_id !== null,
      pictureAlt: edition.picture_alt,
      fields: edition.fields,
      attachments: edition.attachments,
    },
    contentTypeOf(story.type) ?? { fields: [] },
  );

/** Where the right to approve it all the same is held: at the top of the tree, so that nobody excuses himself. */
export const exceptionPath = (unitPath: string): string => pathsAbove(unitPath)[0] ?? unitPath;

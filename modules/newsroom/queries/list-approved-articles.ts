import type { Database } from '@saola/platform/database';
import { picturesIn } from '../body-schema.ts';
import { plainText, renderBody } from '../rich-text.ts';
import { listApprovedEditions, type ApprovedEdition } from './get-approved-edition.ts';
import { findPictures, type Picture } from './shared/pictures.ts';

export interface ApprovedArticle {
  edition: ApprovedEdition;
  html: string;
  plainText: string;
  picture: (Picture & { alt: string }) | null;
}

/** Editions as pages show them, many in two questions; those that were never approved are left out. */
export async function listApprovedArticles(
  database: Database,
  editionIds: readonly string[],
): Promise<ApprovedArticle[]> {
  const editions = await listApprovedEditions(database, editionIds);
  const pictures = await findPictures(
    database,
    editions.flatMap(({ picture, body }) => [picture?.fileId ?? null, ...picturesIn(body)]),
  );
  return editions.map((edition) => {
    const picture = edition.picture && pictures.get(edition.picture.fileId);
    return {
      edition,
      html: renderBody(edition.body, (fileId) => pictures.get(fileId) ?? null),
      plainText: plainText(edition.body),
      picture: picture && edition.picture ? { ...picture, alt: edition.picture.alt } : null,
    };
  });
}

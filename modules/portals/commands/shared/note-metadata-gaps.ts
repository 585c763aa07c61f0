import type { ApprovedEdition } from '@saola/newsroom';
import type { Frame } from '@saola/platform/commands';
import { sql } from 'kysely';
import { categoryName } from '../../category.ts';
import { gapsIn } from '../../metadata/gaps.ts';
import { portalsTables } from '../../tables.ts';

/** Looks at the metadata of editions as their words are written; what said too little before and says enough is struck off. */
export async function noteMetadataGaps(
  frame: Frame,
  written: readonly { edition: ApprovedEdition; plainText: string }[],
) {
  if (written.length === 0) return;
  const [stories, languages] = [
    written.map(({ edition }) => edition.storyId),
    written.map(({ edition }) => edition.language),
  ];
  const db = portalsTables(frame.tx);
  await sql`delete from portals.metadata_gaps using unnest(${stories}::uuid[], ${languages}::text[]) as written (story, tongue)
    where story_id = story and language = tongue`.execute(frame.tx);
  const rows = written.flatMap(({ edition, plainText }) => {
    const gaps = gapsIn({ ...edition, plainText }, (code) => categoryName(code) !== null);
    return gaps.length > 0
      ? [
          {
            story_id: edition.storyId,
            language: edition.language,
            edition_id: edition.editionId,
            unit_id: edition.unitId,
            unit_path: edition.unitPath,
            title: edition.title,
            gaps,
            found_at: frame.now,
          },
        ]
      : [];
  });
  if (rows.length > 0) await db.insertInto('portals.metadata_gaps').values(rows).execute();
}

import { sql } from 'kysely';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { atOrBelowAny } from '@saola/platform/database';
import { readCursor, writeCursor } from '../../cursor.ts';
import { portalsTables } from '../../tables.ts';

/** Items that readers have, of units the actor may see, whose metadata say too little; last found first. */
export async function listMetadataGaps(
  { database, actor, now }: Pick<Context, 'database' | 'actor' | 'now'>,
  search: { unitId?: string; after?: string; limit?: number },
) {
  const limit = search.limit ?? 50;
  const unit = search.unitId ? await findUnit(database, search.unitId) : null;
  if (search.unitId && !unit) return { items: [], next: null };
  const after = readCursor(search.after);
  const rows = await portalsTables(database)
    .selectFrom('portals.metadata_gaps as gap')
    .selectAll()
    .where(atOrBelowAny('gap.unit_path', actor.pathsWith('portals.metadata.see')))
    .where((row) =>
      row.exists(
        row
          .selectFrom('portals.entries as entry')
          .select('entry.site_id')
          .whereRef('entry.edition_id', '=', 'gap.edition_id')
          .whereRef('entry.story_id', '=', 'gap.story_id')
          .where('entry.shown_from', '<=', now())
          .where((one) => one.or([one('shown_until', 'is', null), one('shown_until', '>', now())])),
      ),
    )
    .$if(unit !== null, (query) => query.where(sql<boolean>`gap.unit_path <@ ${unit?.path}::ltree`))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(found_at, story_id) < (${after?.at}, ${after?.storyId}::uuid)`),
    )
    .orderBy('found_at', 'desc')
    .orderBy('story_id', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      storyId: row.story_id,
      language: row.language,
      editionId: row.edition_id,
      unitId: row.unit_id,
      title: row.title,
      gaps: row.gaps,
      foundAt: row.found_at.toISOString(),
    })),
    next: rows.length > limit && last ? writeCursor({ at: last.found_at, storyId: last.story_id }) : null,
  };
}

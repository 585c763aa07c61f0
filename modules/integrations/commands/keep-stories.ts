import { sql } from 'kysely';
import { importStories, type ImportedContent } from '@saola/newsroom';
import { command, type Context, type Frame } from '@saola/platform/commands';
import { publishImported, type PublishedImport } from '@saola/portals';
import type { Site } from '@saola/sites';
import type { Counts } from '../import-report.ts';
import { integrationsTables } from '../tables.ts';

export interface PreparedStory {
  key: string;
  hash: string;
  url: string | null;
  tags: readonly string[];
  corrections: readonly { at: string; note: string }[];
  /** Paths by which it was found before. */
  addresses: readonly string[];
  content: ImportedContent;
}

export interface Keeping {
  /** Null in a rehearsal. */
  importId: string | null;
  site: Pick<Site, 'id' | 'unitId' | 'unitPath'>;
  source: string;
  stories: readonly PreparedStory[];
  /** As they stand after this. */
  counts: Counts;
  /** Files that are not there yet and are taken for sound: in a rehearsal only. */
  promised?: ReadonlySet<string>;
}

export type Kept = { key: string; lost: PublishedImport['lost'] }[];

/**
 * Takes stories of a source: in the newsroom, on the portals, and the word of where each came from, all in one
 * transaction. Broken off before its end nothing of them is there; after it, none comes twice.
 */
export const keepStories = command(
  'integrations.import.keep',
  async (frame, input: Keeping): Promise<Kept> => {
    const { importId, site, source } = input;
    frame.authorise('integrations.import.run', site.unitPath);
    frame.unrecorded('each story has a line of its own, and so have the beginning and the end of the import');
    await sql`select pg_advisory_xact_lock(hashtextextended(${`import into ${site.id}`}, 0))`.execute(
      frame.tx,
    );
    const db = integrationsTables(frame.tx);
    // Before the audit lines of the stories, as the beginning and the end of an import lock it before their own.
    if (importId)
      await db
        .updateTable('integrations.imports')
        .set({ counts: JSON.stringify(input.counts), changed_at: frame.now })
        .where('id', '=', importId)
        .execute();
    const known = await db
      .selectFrom('integrations.imported_items')
      .select(['key', 'hash'])
      .where('site_id', '=', site.id)
      .where('source', '=', source)
      .where('key', 'in', ['', ...input.stories.map(({ key }) => key)])
      .execute();
    const hashes = new Map(known.map((row) => [row.key, row.hash]));
    // Brought by somebody else since we looked: it stands, and is not taken again.
    const stories = input.stories.filter(
      ({ key, hash, content }) => hashes.get(key) !== hash && (content.follows || !hashes.has(key)),
    );
    const standing = await storiesOf(frame, input, stories);
    const kept = await importStories(frame.context, {
      unitId: site.unitId,
      ...(input.promised && { promised: input.promised }),
      stories: stories.map(({ content }) => {
        const storyId = content.story !== undefined && standing.get(content.story);
        return storyId ? { ...content, storyId } : content;
      }),
    });
    const published = await publishImported(frame.context, {
      siteId: site.id,
      editions: stories.flatMap(({ addresses, corrections, content }, place) =>
        content.draft ? [] : [{ editionId: kept[place]!.editionId, addresses, changeNotes: corrections }],
      ),
    });
    if (stories.length > 0 && importId)
      await db
        .insertInto('integrations.imported_items')
        .values(
          stories.map(({ key, hash, url, tags, content }, place) => ({
            story_key: content.story ?? null,
            site_id: site.id,
            source,
            key,
            hash,
            story_id: kept[place]!.storyId,
            edition_id: kept[place]!.editionId,
            url,
            tags: [...tags],
            import_id: importId,
            imported_at: frame.now,
          })),
        )
        .onConflict((row) =>
          row.columns(['site_id', 'source', 'key']).doUpdateSet((to) => ({
            hash: to.ref('excluded.hash'),
            edition_id: to.ref('excluded.edition_id'),
            url: to.ref('excluded.url'),
            tags: to.ref('excluded.tags'),
            import_id: to.ref('excluded.import_id'),
            story_key: to.ref('excluded.story_key'),
            imported_at: to.ref('excluded.imported_at'),
          })),
        )
        .execute();
    const lost = new Map(published.map((one) => [one.editionId, one.lost]));
    return stories.map(({ key }, place) => ({ key, lost: lost.get(kept[place]!.editionId) ?? [] }));
  },
);

class RolledBack extends Error {}

/** All that `keepStories` does and finds wrong, of which nothing stays. */
export async function rehearse(context: Context, keeping: Keeping): Promise<Kept> {
  let kept: Kept = [];
  try {
    await context.database.transaction().execute(async (database) => {
      // Who writes here goes first: a rehearsal can be asked for again.
      await sql`set local lock_timeout = '10s'`.execute(database);
      kept = await keepStories({ ...context, database }, keeping);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  return kept;
}

/** Stories of this source that stand here in another language, or whose draft comes now, by the source's name for them. */
async function storiesOf(
  frame: Frame,
  { site, source }: Keeping,
  stories: readonly PreparedStory[],
): Promise<Map<string, string>> {
  const names = stories.flatMap(({ content }) => (content.story === undefined ? [] : [content.story]));
  if (names.length === 0) return new Map();
  const rows = await integrationsTables(frame.tx)
    .selectFrom('integrations.imported_items')
    .select(['story_key', 'story_id'])
    .where('site_id', '=', site.id)
    .where('source', '=', source)
    .where('story_key', 'in', names)
    // What came as two stories is joined by nobody: more of it goes to the older one.
    .orderBy('story_id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.story_key!, row.story_id]));
}

import { sql } from 'kysely';
import { getApprovedEditionOfStory, getPublicStory, type ApprovedEdition } from '@saola/newsroom';
import { command, type Frame } from '@saola/platform/commands';
import { foldMarks } from '@saola/vietnamese';
import { StoryPublished } from '../events.ts';
import { originOn, type Picture, sitesFor, slugFor } from '../publication.ts';
import { listSites } from '../queries/list-sites.ts';
import { originOf, type Site } from '../site.ts';
import { portalsTables } from '../tables.ts';
import { endPublications } from './shared/end-publications.ts';

/**
 * Brings the portals in line with what is approved of a story in a language. May be called at any time and any number
 * of times: what stands already is left alone, and sites it no longer concerns let it go.
 */
export const publishStory = command(
  'portals.story.publish',
  async (frame, input: { storyId: string; language: string }) => {
    frame.anyone('the approval in the newsroom is the authority; the portals only follow it');
    await oneAtATime(frame, input.storyId);
    const edition = await getApprovedEditionOfStory(frame.tx, input.storyId, input.language);
    const sites = await listSites(frame.tx);
    const chosen = edition?.channels.includes('PORTAL') ? sitesFor(edition, sites) : [];
    if (edition && chosen.length > 0) await writeArticle(frame, edition);
    const fresh = edition ? await placeOn(frame, edition, chosen, sites) : [];
    const ended = await endPublications(frame, {
      ...input,
      keep: chosen.map((site) => site.id),
      reason: 'Tin không còn thuộc phạm vi của trang này.',
    });
    if (fresh.length + ended === 0) frame.unrecorded('the sites show it already');
    else
      frame.record({
        subject: 'story',
        subjectId: input.storyId,
        unitPath: edition?.unitPath,
        detail: { editionId: edition?.editionId, sites: fresh.length, ended },
      });
    await frame.announce('published', { id: input.storyId });
    return { published: fresh.length, ended };
  },
);

const oneAtATime = (frame: Frame, storyId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`portals ${storyId}`}, 0))`.execute(frame.tx);

/** Writes the words; a new title gives a new address and keeps the old one. */
async function writeArticle(frame: Frame, edition: ApprovedEdition): Promise<void> {
  const { storyId, language, editionId } = edition;
  const db = portalsTables(frame.tx);
  const known = await db
    .selectFrom('portals.articles')
    .select(['edition_id', 'slug', 'title'])
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .executeTakeFirst();
  if (known?.edition_id === editionId) return;
  const shown = await getPublicStory(frame.tx, { storyId, language });
  if (!shown) return;
  const slug = known?.title === edition.title ? known.slug : await freeSlug(frame, edition);
  const words = {
    edition_id: editionId,
    slug,
    title: edition.title,
    summary: edition.summary,
    html: shown.html,
    search_text: foldMarks(`${edition.title} ${edition.summary}`).toLowerCase(),
    picture: shown.picture ? JSON.stringify(pictureOf(shown.picture)) : null,
    topic: edition.topic,
    category: edition.category,
    priority: edition.priority,
    unit_id: edition.unitId,
    unit_path: edition.unitPath,
    unit_name: edition.unitName,
    updated_at: edition.approvedAt,
  };
  await db
    .insertInto('portals.articles')
    .values({ ...words, story_id: storyId, language, published_at: edition.approvedAt })
    .onConflict((row) => row.columns(['story_id', 'language']).doUpdateSet(words))
    .execute();
  await db.deleteFrom('portals.previous_slugs').where('slug', '=', slug).execute();
  if (known && known.slug !== slug)
    await db
      .insertInto('portals.previous_slugs')
      .values({ slug: known.slug, story_id: storyId, language })
      .execute();
}

/** A slug that no other story has or has had. */
async function freeSlug(frame: Frame, edition: ApprovedEdition): Promise<string> {
  const base = slugFor(edition.title, () => false);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`portals slug ${base}`}, 0))`.execute(frame.tx);
  const db = portalsTables(frame.tx);
  const rows = await db
    .selectFrom('portals.articles')
    .select(['slug', 'story_id', 'language'])
    .where('slug', 'like', `${base}%`)
    .unionAll(
      db
        .selectFrom('portals.previous_slugs')
        .select(['slug', 'story_id', 'language'])
        .where('slug', 'like', `${base}%`),
    )
    .execute();
  const taken = new Set(
    rows
      .filter((row) => row.story_id !== edition.storyId || row.language !== edition.language)
      .map((row) => row.slug),
  );
  return slugFor(edition.title, (slug) => taken.has(slug));
}

function pictureOf(shown: {
  url: string;
  smallUrl: string;
  alt: string;
  width: number | null;
  height: number | null;
}): Picture {
  const sizes = [
    { url: shown.smallUrl, width: 480 },
    { url: shown.url, width: 960 },
  ];
  return {
    url: shown.url,
    alt: shown.alt,
    width: shown.width,
    height: shown.height,
    sizes: shown.smallUrl === shown.url ? sizes.slice(1) : sizes,
  };
}

/** Sites on which the edition stands only from now on. */
async function placeOn(
  frame: Frame,
  edition: ApprovedEdition,
  chosen: Site[],
  sites: Site[],
): Promise<Site[]> {
  const { storyId, language } = edition;
  const db = portalsTables(frame.tx);
  const standing = await db
    .selectFrom('portals.publications')
    .select('site_id')
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .where('unpublished_at', 'is', null)
    .execute();
  const before = new Set(standing.map((row) => row.site_id));
  const fresh = chosen.filter((site) => !before.has(site.id));
  if (fresh.length > 0)
    await db
      .insertInto('portals.publications')
      .values(
        fresh.map((site) => ({
          site_id: site.id,
          story_id: storyId,
          language,
          origin: originOn(site, edition.unitPath, sites),
          published_at: edition.approvedAt,
        })),
      )
      .onConflict((row) =>
        row
          .columns(['site_id', 'story_id', 'language'])
          .doUpdateSet({ unpublished_at: null, reason: null, published_at: edition.approvedAt }),
      )
      .execute();
  const { slug } = await db
    .selectFrom('portals.articles')
    .select('slug')
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .executeTakeFirstOrThrow();
  await frame.tell(
    ...fresh.map((site) =>
      StoryPublished({
        storyId,
        editionId: edition.editionId,
        language,
        siteId: site.id,
        unitId: site.unitId,
        unitPath: site.unitPath,
        url: `${originOf(site, frame.services.config.web)}/tin-tuc/${slug}`,
        at: edition.approvedAt.toISOString(),
      }),
    ),
  );
  return fresh;
}

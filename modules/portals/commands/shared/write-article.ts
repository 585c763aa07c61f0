import { sql } from 'kysely';
import { type ApprovedEdition, contentTypeOf, fieldText, getPublicStory, RENDERER } from '@saola/newsroom';
import type { Frame } from '@saola/platform/commands';
import { isLanguage } from '@saola/translations';
import { type ChangeNote, type Picture, slugFor } from '../../publication.ts';
import { sortKeyOf } from '../../sections/sort-key.ts';
import { searchText } from '../../sections/search-words.ts';
import { portalsTables } from '../../tables.ts';
import { latinOnly } from './slug-of-title.ts';
import { noteMetadataGaps } from './note-metadata-gaps.ts';
import type { Span } from './stand-on.ts';

/**
 * Writes the words of an edition for its time. Those before it end where it begins; what was planned and never read
 * gives way. A new title gives a new address, and the old one keeps leading to the story.
 * False when the edition has been withdrawn or replaced meanwhile.
 */
export async function writeArticle(frame: Frame, edition: ApprovedEdition, span: Span): Promise<boolean> {
  const { storyId, language, editionId } = edition;
  const db = portalsTables(frame.tx);
  const ofStory = await db
    .selectFrom('portals.articles')
    .select(['edition_id', 'slug', 'title', 'change_notes', 'published_at', 'words_from', 'words_until'])
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .orderBy('words_from')
    .execute();
  if (ofStory.some((row) => row.edition_id === editionId)) return true;
  const shown = await getPublicStory(frame.tx, { storyId, language, whenever: true });
  if (shown?.editionId !== editionId) return false;

  const before = ofStory.filter((row) => row.words_from < span.from).at(-1);
  const read = ofStory.filter((row) => row.words_from <= frame.now);
  const slug = before?.title === edition.title ? before.slug : await freeSlug(frame, edition);
  await giveWay(frame, edition, span, before?.edition_id ?? null);
  await db
    .insertInto('portals.articles')
    .values({
      ...articleRow(edition, shown, { slug, span }),
      change_notes: JSON.stringify(notesOf(edition, span, before)),
      published_at: before?.published_at ?? span.from,
    })
    .execute();
  await noteMetadataGaps(frame, [{ edition, plainText: shown.plainText }]);
  await db
    .deleteFrom('portals.previous_slugs')
    .where('slug', '=', slug)
    .where('language', '=', language)
    .execute();
  const former = [...new Set(read.map((row) => row.slug))].filter((one) => one !== slug);
  if (former.length > 0)
    await db
      .insertInto('portals.previous_slugs')
      .values(former.map((one) => ({ slug: one, story_id: storyId, language })))
      .onConflict((row) => row.columns(['slug', 'language']).doNothing())
      .execute();
  return true;
}

/** The words of an edition as they stand from the second it begins, as those of a story that had none before. */
export function articleRow(
  edition: ApprovedEdition,
  shown: { html: string; plainText: string; picture: ShownPicture | null },
  { slug, span }: { slug: string; span: Span },
) {
  const type = contentTypeOf(edition.type);
  return {
    story_id: edition.storyId,
    language: edition.language,
    edition_id: edition.editionId,
    type: edition.type,
    slug,
    title: edition.title,
    summary: edition.summary,
    html: shown.html,
    plain_text: shown.plainText,
    search_text: searchTextOf(edition),
    sort_key: type ? sortKeyOf(type, edition.fields) : null,
    picture: shown.picture ? JSON.stringify(pictureOf(shown.picture)) : null,
    fields: JSON.stringify(edition.fields),
    attachments: JSON.stringify(edition.attachments),
    change_notes: '[]',
    topic: edition.topic,
    category: edition.category,
    priority: edition.priority,
    unit_id: edition.unitId,
    unit_path: edition.unitPath,
    unit_name: edition.unitName,
    published_at: span.from,
    updated_at: span.from,
    words_from: span.from,
    words_until: span.until,
    drawn_by: RENDERER,
  };
}

/** What search finds an item by: title, summary and everything its fields say. */
function searchTextOf({ title, summary, type, fields, language }: ApprovedEdition): string {
  const known = contentTypeOf(type);
  const said = known ? fieldText(known, fields, isLanguage(language) ? language : 'vi') : '';
  return searchText(`${title} ${summary} ${said}`);
}

/** Ends the words before at the second the new ones begin; of what is past, only the last is kept until then. */
async function giveWay(frame: Frame, edition: ApprovedEdition, { from }: Span, before: string | null) {
  const ofStory = portalsTables(frame.tx);
  await ofStory
    .deleteFrom('portals.articles')
    .where('story_id', '=', edition.storyId)
    .where('language', '=', edition.language)
    .where((row) =>
      row.or([
        row('words_from', '>=', from),
        row.and([row('words_until', '<=', frame.now), row('edition_id', 'is distinct from', before)]),
        ...(from <= frame.now ? [row('words_until', '<=', from)] : []),
      ]),
    )
    .execute();
  await ofStory
    .updateTable('portals.articles')
    .set({ words_until: from })
    .where('story_id', '=', edition.storyId)
    .where('language', '=', edition.language)
    .where((row) => row.or([row('words_until', 'is', null), row('words_until', '>', from)]))
    .execute();
}

/** The first edition needs no note: what changed is said from the second on. */
function notesOf(
  edition: ApprovedEdition,
  { from }: Span,
  before: { change_notes: ChangeNote[] } | undefined,
): ChangeNote[] {
  const note = edition.changeNote?.trim();
  return [...(before?.change_notes ?? []), ...(before && note ? [{ at: from.toISOString(), note }] : [])];
}

/** A slug that no other story has or has had in this language. */
async function freeSlug(frame: Frame, edition: ApprovedEdition): Promise<string> {
  const title = latinOnly(edition.title) ? edition.title : await vietnameseTitle(frame, edition);
  const base = slugFor(title, () => false);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`portals slug ${base}`}, 0))`.execute(frame.tx);
  const db = portalsTables(frame.tx);
  const rows = await db
    .selectFrom('portals.articles')
    .select(['slug', 'story_id'])
    .where('language', '=', edition.language)
    .where('slug', 'like', `${base}%`)
    .unionAll(
      db
        .selectFrom('portals.previous_slugs')
        .select(['slug', 'story_id'])
        .where('language', '=', edition.language)
        .where('slug', 'like', `${base}%`),
    )
    .execute();
  const taken = new Set(rows.filter((row) => row.story_id !== edition.storyId).map((row) => row.slug));
  return slugFor(title, (slug) => taken.has(slug));
}

/** Letters that no address carries: the translation stands at the address of its original, in its own language. */
async function vietnameseTitle(frame: Frame, { storyId }: ApprovedEdition): Promise<string> {
  const original = await portalsTables(frame.tx)
    .selectFrom('portals.articles')
    .select('title')
    .where('story_id', '=', storyId)
    .where('language', '=', 'vi')
    .orderBy('words_from', 'desc')
    .executeTakeFirst();
  return original?.title ?? '';
}

interface ShownPicture {
  url: string;
  smallUrl: string;
  alt: string;
  width: number | null;
  height: number | null;
}

function pictureOf(shown: ShownPicture): Picture {
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

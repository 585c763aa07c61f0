import { sql } from 'kysely';
import { listApprovedArticles, type ApprovedArticle } from '@saola/newsroom';
import { listSites, type Site } from '@saola/sites';
import { command, type Frame } from '@saola/platform/commands';
import { articlePath } from '../addresses/article-path.ts';
import { pageAt } from '../addresses/page-at.ts';
import { isReserved, readPath } from '../addresses/redirect.ts';
import { originOn, slugFor, type ChangeNote } from '../publication.ts';
import { placeStory } from '../sharing/place-story.ts';
import { portalsTables } from '../tables.ts';
import { latinOnly } from './shared/slug-of-title.ts';
import { spanOf, type Span } from './shared/stand-on.ts';
import { noteMetadataGaps } from './shared/note-metadata-gaps.ts';
import { tellReaders } from './shared/tell-readers.ts';
import { articleRow, writeArticle } from './shared/write-article.ts';

export interface PublishedImport {
  editionId: string;
  /** Path of its page on the site. */
  path: string;
  /** Former addresses that could not be kept, and why: a page stands there, or it leads elsewhere already. */
  lost: { path: string; why: 'NOT_A_PATH' | 'PAGE_THERE' | 'LEADS_ELSEWHERE' }[];
}

interface GivenEdition {
  editionId: string;
  addresses: readonly string[];
  /** What readers were told there of what had changed in it. */
  changeNotes?: readonly ChangeNote[];
}

/**
 * Puts imported editions on the sites they stand on by themselves, many in few statements, and lets their former
 * addresses on one site lead to them. What `publishStory` would do of each, but without a word to anybody: it is old
 * news. Rules that feed other sites take it with its next edition.
 */
export const publishImported = command(
  'portals.import.publish',
  async (frame, input: { siteId: string; editions: readonly GivenEdition[] }): Promise<PublishedImport[]> => {
    frame.anyone('the import in the newsroom is the authority; the portals only follow it');
    frame.unrecorded('the import in the newsroom has a line for each story');
    const articles = await listApprovedArticles(
      frame.tx,
      input.editions.map(({ editionId }) => editionId),
    );
    const sites = await listSites(frame.tx);
    const known = await storiesWithWords(frame, articles);
    const fresh = articles.filter(({ edition }) => !known.has(keyOf(edition)));
    for (const { edition } of articles)
      if (known.has(keyOf(edition))) await writeArticle(frame, edition, spanOf(edition));
    await writeFresh(frame, fresh, sites, input.editions);
    const published = await pathsOf(frame, articles);
    const site = sites.find(({ id }) => id === input.siteId);
    const lost = site ? await keepAddresses(frame, site, input.editions, published) : new Map();
    for (const { edition } of articles)
      if (known.has(keyOf(edition))) await tellReaders(frame, edition.storyId);
    return [...published].map(([editionId, path]) => ({ editionId, path, lost: lost.get(editionId) ?? [] }));
  },
);

async function storiesWithWords(frame: Frame, articles: readonly ApprovedArticle[]): Promise<Set<string>> {
  if (articles.length === 0) return new Set();
  const rows = await portalsTables(frame.tx)
    .selectFrom('portals.articles')
    .select(['story_id as storyId', 'language'])
    .where(
      'story_id',
      'in',
      articles.map(({ edition }) => edition.storyId),
    )
    .execute();
  return new Set(rows.map(keyOf));
}

/** A story has words of its own in each language. */
const keyOf = ({ storyId, language }: { storyId: string; language: string }) => `${storyId} ${language}`;

async function writeFresh(
  frame: Frame,
  articles: readonly ApprovedArticle[],
  sites: Site[],
  given: readonly GivenEdition[],
): Promise<void> {
  if (articles.length === 0) return;
  const slugs = await freeSlugs(frame, articles);
  const planned = articles.map((article, place) => {
    const { edition } = article;
    const span = spanOf(edition);
    const { places } = placeStory({ story: edition, sites, shares: [], rules: [] });
    return { article, edition, span, places, slug: slugs[place]! };
  });
  const notes = new Map(given.map(({ editionId, changeNotes }) => [editionId, changeNotes ?? []]));
  const db = portalsTables(frame.tx);
  await db
    .insertInto('portals.articles')
    .values(
      planned.map(({ article, edition, span, slug }) => ({
        ...articleRow(edition, article, { slug, span }),
        change_notes: JSON.stringify(notes.get(edition.editionId)),
      })),
    )
    .execute();
  const publications = planned.flatMap(({ edition, span, places }) =>
    places.map(({ site }) => publicationRow(edition, site, sites, span)),
  );
  if (publications.length > 0) await db.insertInto('portals.publications').values(publications).execute();
  // One word for all of them: pages are kept by the sites they belong to.
  const changed = [...new Set(publications.map((row) => row.site_id))];
  await frame.announce('published', { id: articles[0]!.edition.storyId, sites: changed });
  await noteMetadataGaps(
    frame,
    planned.map(({ article, edition }) => ({ edition, plainText: article.plainText })),
  );
}

const publicationRow = (edition: ApprovedArticle['edition'], site: Site, sites: Site[], span: Span) => ({
  site_id: site.id,
  story_id: edition.storyId,
  language: edition.language,
  origin: originOn(site, edition.unitPath, sites, edition.type),
  published_at: span.from,
  visible_from: span.from,
  visible_until: span.until,
});

/** A slug for each that no other story has or has had in its language. */
async function freeSlugs(frame: Frame, articles: readonly ApprovedArticle[]): Promise<string[]> {
  const original = new Map(
    articles.flatMap(({ edition }) => (edition.language === 'vi' ? [[edition.storyId, edition.title]] : [])),
  );
  // Letters that no address carries: a translation stands at the address of its original.
  const titles = articles.map(({ edition: { title, storyId } }) =>
    latinOnly(title) ? title : (original.get(storyId) ?? ''),
  );
  const bases = [...new Set(titles.map((title) => slugFor(title, () => false)))];
  // In one order, so that two imports do not wait for each other for ever.
  await sql`select pg_advisory_xact_lock(hashtextextended('portals slug ' || base, 0))
    from (select base from unnest(${bases}::text[]) as base order by base) as bases`.execute(frame.tx);
  const { rows } = await sql<{ language: string; slug: string; base: string }>`
    select language, slug, base from unnest(${bases}::text[]) as base, lateral (
      select language, slug from portals.articles where slug = base
      union all select language, slug from portals.previous_slugs where slug = base) as standing`.execute(
    frame.tx,
  );
  const taken = new Set(rows.map((row) => `${row.language} ${row.slug}`));
  const crowded = new Set(rows.map((row) => row.base));
  for (const base of repeated(titles.map((title) => slugFor(title, () => false)))) crowded.add(base);
  const numbers = new Map<string, number>();
  for (const base of crowded)
    for (const { language, free, others } of await numbersOf(frame, base)) {
      numbers.set(`${language} ${base}`, free - 1);
      for (const number of others) taken.add(`${language} ${base}-${number}`);
    }
  return articles.map(({ edition: { language } }, place) => {
    const base = slugFor(titles[place]!, () => false);
    const key = `${language} ${base}`;
    let slug = base;
    let number = numbers.get(key) ?? 1;
    while (taken.has(`${language} ${slug}`)) slug = `${base}-${++number}`;
    if (slug !== base) numbers.set(key, number);
    taken.add(`${language} ${slug}`);
    return slug;
  });
}

const repeated = (list: readonly string[]) => list.filter((one, place) => list.indexOf(one) !== place);

/** The first free number behind a slug in each language, and those taken above it: thousands share a title. */
async function numbersOf(frame: Frame, base: string) {
  const { rows } = await sql<{ language: string; free: number; others: number[] }>`
    select language, 2 + count(*) filter (where number = place + 1)::int as free,
      coalesce(array_agg(number) filter (where number > place + 1), '{}') as others
    from (
      select language, number, row_number() over (partition by language order by number) as place from (
        select language, substr(slug, length(${base}::text) + 2)::int as number from (
          select language, slug from portals.articles where slug like ${`${base}-%`}
          union select language, slug from portals.previous_slugs where slug like ${`${base}-%`}
        ) as alike where substr(slug, length(${base}::text) + 2) ~ '^([2-9]|[1-9][0-9]{1,8})$'
      ) as numbered
    ) as placed group by language`.execute(frame.tx);
  return rows;
}

async function pathsOf(frame: Frame, articles: readonly ApprovedArticle[]): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map();
  const rows = await portalsTables(frame.tx)
    .selectFrom('portals.articles')
    .select(['edition_id', 'slug', 'type', 'language'])
    .where(
      'edition_id',
      'in',
      articles.map(({ edition }) => edition.editionId),
    )
    .execute();
  return new Map(rows.map((row) => [row.edition_id, articlePath(row)]));
}

/** Former addresses lead on; one that is taken stays with whoever has it. Answers what was lost, by edition. */
async function keepAddresses(
  frame: Frame,
  site: Site,
  editions: readonly { editionId: string; addresses: readonly string[] }[],
  published: ReadonlyMap<string, string>,
): Promise<Map<string, PublishedImport['lost']>> {
  const lost = new Map<string, PublishedImport['lost']>();
  const lose = (editionId: string, one: PublishedImport['lost'][number]) =>
    lost.set(editionId, [...(lost.get(editionId) ?? []), one]);
  const wanted = new Map<string, { editionId: string; target: string }>();
  for (const { editionId, addresses } of editions) {
    const target = published.get(editionId);
    for (const address of target ? addresses : []) {
      const path = readPath(address);
      if (path === target) continue;
      if (!path || isReserved(path)) lose(editionId, { path: address, why: 'NOT_A_PATH' });
      else if (wanted.has(path) && wanted.get(path)!.target !== target)
        lose(editionId, { path, why: 'LEADS_ELSEWHERE' });
      else if (await pageAt(frame.tx, site, path, frame.now)) lose(editionId, { path, why: 'PAGE_THERE' });
      else wanted.set(path, { editionId, target: target! });
    }
  }
  for (const path of await keepSlugs(frame, wanted)) wanted.delete(path);
  if (wanted.size === 0) return lost;
  const db = portalsTables(frame.tx);
  await db
    .insertInto('portals.redirects')
    .values(
      [...wanted].map(([path, { target }]) => ({
        site_id: site.id,
        path,
        target,
        permanent: true,
        made_by: frame.actor.id,
        made_by_name: frame.actor.name,
        made_at: frame.now,
      })),
    )
    .onConflict((row) => row.columns(['site_id', 'path']).doNothing())
    .execute();
  const standing = await db
    .selectFrom('portals.redirects')
    .select(['path', 'target'])
    .where('site_id', '=', site.id)
    .where('path', 'in', [...wanted.keys()])
    .execute();
  for (const { path, target } of standing) {
    const { editionId, target: own } = wanted.get(path)!;
    if (target !== own) lose(editionId, { path, why: 'LEADS_ELSEWHERE' });
  }
  return lost;
}

/** Former addresses of the house's own form stay former addresses of the story, on every site; answers those kept so. */
async function keepSlugs(
  frame: Frame,
  wanted: ReadonlyMap<string, { editionId: string; target: string }>,
): Promise<string[]> {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const own = [...wanted].filter(
    ([path, { target }]) => folder(path) === folder(target) && !path.includes('?'),
  );
  if (own.length === 0) return [];
  const { rows } = await sql<{ path: string }>`
    with asked as (
      select asked.path, asked.slug, article.story_id, article.language
      from unnest(${own.map(([path]) => path)}::text[], ${own.map(([path]) => path.slice(folder(path).length))}::text[],
        ${own.map(([, { editionId }]) => editionId)}::uuid[]) as asked (path, slug, edition_id)
      join portals.articles as article on article.edition_id = asked.edition_id
      where asked.slug ~ '^[a-z0-9-]+$' and not exists (
        select from portals.articles as other where other.slug = asked.slug and other.language = article.language)
    ), kept as (
      insert into portals.previous_slugs (slug, story_id, language)
      select slug, story_id, language from asked on conflict do nothing returning slug, language
    )
    select path from asked join kept using (slug, language)`.execute(frame.tx);
  return rows.map(({ path }) => path);
}

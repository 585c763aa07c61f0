import type { Database } from '@saola/platform/database';
import { originOf, type Site, type Web } from '@saola/sites';
import { isLanguage } from '@saola/translations';
import { articlePath } from '../addresses/article-path.ts';
import { blockTypes } from '../blocks/block-types.ts';
import { pagesTables } from '../blocks/tables.ts';
import { filesIn, unitsIn } from '../blocks/words.ts';
import { describeItem } from '../metadata/describe-item.ts';
import { standingOn } from '../metadata/standing.ts';
import type { Origin } from '../publication.ts';
import { portalsTables } from '../tables.ts';
import { selectVisible } from './publications.ts';

const portion = 200;

/** Everything public on a site, portion by portion in the order of its keys: for taking it elsewhere. */
export async function* readItemsOfSite(
  database: Database,
  web: Web,
  site: Site,
  origins: readonly Origin[],
  now: Date,
) {
  for (let after: { storyId: string; language: string } | null = null; ;) {
    let query = selectVisible(database, now)
      .select(['article.plain_text as words', 'article.change_notes as changeNotes'])
      .where('publication.site_id', '=', site.id)
      .where('publication.origin', 'in', [...origins])
      .orderBy('publication.story_id')
      .orderBy('publication.language')
      .limit(portion);
    if (after) {
      const { storyId, language } = after;
      query = query.where((row) =>
        row.or([
          row('publication.story_id', '>', storyId),
          row.and([row('publication.story_id', '=', storyId), row('publication.language', '>', language)]),
        ]),
      );
    }
    const items = await query.execute();
    const former = await formerSlugs(
      database,
      items.map(({ storyId }) => storyId),
    );
    const origin = originOf(site, web);
    yield items.map((item) => {
      const { words, changeNotes, ...summary } = item;
      const at = standingOn(site, origin, isLanguage(item.language) ? item.language : 'vi');
      return {
        item: summary,
        url: origin + articlePath(item),
        changeNotes,
        addresses: former
          .filter((row) => row.story_id === item.storyId && row.language === item.language)
          .map(({ slug }) => articlePath({ ...item, slug })),
        dublinCore: describeItem(at, { item: summary, words: words.slice(0, 600) }),
      };
    });
    const last = items.at(-1);
    if (!last || items.length < portion) return;
    after = { storyId: last.storyId, language: last.language };
  }
}

/** Words of the site's own that readers will have from a time on; `isFirst` where they have none of the story now. */
export async function listPlannedOfSite(database: Database, site: Pick<Site, 'id'>, now: Date) {
  return portalsTables(database)
    .selectFrom('portals.publications as publication')
    .innerJoin('portals.articles as article', (join) =>
      join
        .onRef('article.story_id', '=', 'publication.story_id')
        .onRef('article.language', '=', 'publication.language'),
    )
    .select([
      'article.edition_id as editionId',
      'article.words_from as publishedAt',
      (row) => row('publication.visible_from', '>', now).$castTo<boolean>().as('isFirst'),
    ])
    .where('publication.site_id', '=', site.id)
    .where('publication.origin', '=', 'OWN')
    .where('publication.unpublished_at', 'is', null)
    .where('article.words_from', '>', now)
    .orderBy('article.edition_id')
    .execute();
}

async function formerSlugs(database: Database, storyIds: readonly string[]) {
  if (storyIds.length === 0) return [];
  return portalsTables(database)
    .selectFrom('portals.previous_slugs')
    .select(['slug', 'story_id', 'language'])
    .where('story_id', 'in', storyIds)
    .execute();
}

/** Home and free pages of a site as they are public, with their blocks. */
export async function* readPagesOfSite(database: Database, site: Pick<Site, 'id'>, drafts: boolean) {
  const rows = await pagesTables(database)
    .selectFrom('portals.pages as page')
    .innerJoin('portals.page_versions as version', 'version.page_id', 'page.id')
    .select([
      'page.id',
      'page.slot',
      'page.path',
      'version.title',
      'version.blocks',
      'version.state',
      'version.published_at as publishedAt',
    ])
    .where('page.site_id', '=', site.id)
    .where('page.removed_at', 'is', null)
    .where('version.state', 'in', drafts ? ['PUBLISHED', 'DRAFT'] : ['PUBLISHED'])
    .orderBy('page.id')
    .orderBy('version.number')
    .execute();
  for (const row of rows)
    yield { ...row, files: filesIn(row.blocks, blockTypes), units: unitsIn(row.blocks, blockTypes) };
}

/** Redirects of a site by the alphabet of their paths. */
export async function* readRedirectsOfSite(database: Database, site: Pick<Site, 'id'>) {
  for (let after = ''; ;) {
    const rows = await portalsTables(database)
      .selectFrom('portals.redirects')
      .select(['path', 'target', 'permanent'])
      .where('site_id', '=', site.id)
      .where('path', '>', after)
      .orderBy('path')
      .limit(portion)
      .execute();
    yield* rows;
    if (rows.length < portion) return;
    after = rows.at(-1)!.path;
  }
}

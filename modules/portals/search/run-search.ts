import { contentTypeOf } from '@saola/newsroom';
import { listSites, originOf, type Site } from '@saola/sites';
import type { Context } from '@saola/platform/commands';
import { articlePath } from '../addresses/article-path.ts';
import type { PageParts } from '../page-parts.ts';
import { findSearched, type Searched } from './find-searched.ts';
import { type SearchAsked, spanOfDays } from './read-search.ts';
import { findSaidInFiles, type SaidInFile } from './said-in-files.ts';
import { countFinds, searchSite } from './search-site.ts';
import type { SearchFinds } from './site-searcher.ts';

export interface FoundItem {
  item: Searched;
  site: Site;
  /** Address with its host. */
  url: string;
  /** The file that says it, where the page itself says less. */
  inFile: SaidInFile | null;
}

export interface SearchOutcome extends Omit<SearchFinds, 'items'> {
  items: FoundItem[];
  /** Of this site by their words alone, because the index is still being made. */
  plain: boolean;
}

const pageLength = 20;

/** What a reader asked for, from the index; while there is none, by the words in the database. */
export async function runSearch(
  context: Context,
  { asked, site, language, parts }: { asked: SearchAsked; site: Site; language: string; parts: PageParts },
): Promise<SearchOutcome> {
  const now = context.now();
  const siteId = asked.scope === 'site' ? site.id : null;
  const finds =
    (await parts.search?.find(context, {
      text: asked.text,
      language,
      now,
      siteId,
      type: asked.type,
      category: asked.category,
      unitPath: asked.unit,
      ...spanOfDays(asked),
      sort: asked.sort,
      after: asked.after,
      limit: pageLength,
    })) ?? null;
  const outcome = finds
    ? { ...finds, items: await withFiles(context, finds, now), plain: false }
    : await searchPlainly(context, { asked, site, language });
  // The one place where it is known what readers look for, and whether they find it; what only an index finds is not missed
  // because there is none yet.
  if (!outcome.plain || outcome.total > 0 || !parts.search)
    parts.searched?.(context, { site, language, text: asked.text, total: outcome.total });
  return outcome;
}

async function withFiles(context: Context, finds: SearchFinds, now: Date): Promise<FoundItem[]> {
  const items = await findSearched(context.database, { items: finds.items, now });
  return placed(context, items, await findSaidInFiles(context, finds, items));
}

async function searchPlainly(
  context: Context,
  { asked, site, language }: { asked: SearchAsked; site: Site; language: string },
): Promise<SearchOutcome> {
  const search = { siteId: site.id, language, now: context.now(), words: asked.text };
  const [found, counts] = await Promise.all([
    searchSite(context.database, { ...search, type: asked.type, after: asked.after, limit: pageLength }),
    countFinds(context.database, search),
  ]);
  const types = [...counts].sort((a, b) => b[1] - a[1]);
  const total = types.reduce(
    (sum, [code, count]) => sum + (asked.type === null || asked.type === code ? count : 0),
    0,
  );
  return {
    total,
    items: await placed(
      context,
      found.items.map((item) => ({ ...item, siteId: site.id, words: '', begun: false })),
    ),
    next: found.next,
    types,
    categories: [],
    units: [],
    partly: false,
    didYouMean: null,
    instead: null,
    alsoLookedFor: [],
    readAs: asked.text,
    mark: (text) => [text],
    excerpt: () => [],
    sayingOf: () => 0,
    excerptsOfFiles: async () => new Map(),
    plain: true,
  };
}

async function placed(
  context: Context,
  items: readonly Searched[],
  files: ReadonlyMap<string, SaidInFile> = new Map(),
): Promise<FoundItem[]> {
  const sites = await sitesById(context);
  return items.flatMap((item) => {
    const site = sites.get(item.siteId);
    if (!site || !contentTypeOf(item.type)) return [];
    const url = originOf(site, context.services.config.web) + articlePath(item);
    return [{ item, site, url, inFile: files.get(item.editionId) ?? null }];
  });
}

let known: { at: number; sites: Promise<Map<string, Site>>; services: unknown } | null = null;
const fresh = 3_000; // ms

/** The sites of the network, read once in a few seconds however many search. */
function sitesById({ database, services }: Context): Promise<Map<string, Site>> {
  if (!known || known.services !== services || Date.now() - known.at > fresh) {
    const sites = listSites(database).then((all) => new Map(all.map((site) => [site.id, site])));
    known = { at: Date.now(), sites, services };
    sites.catch(() => (known = null));
  }
  return known.sites;
}

import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '@saola/platform/commands';
import { enqueue, job, task } from '@saola/platform/jobs';
import { getSite, listSites } from '@saola/sites';
import { pagesTables } from '../../blocks/tables.ts';
import { nearestSite } from '../../publication.ts';
import { portalsTables } from '../../tables.ts';
import { askOutside, type Guard, outsideOnly } from '../ask-outside.ts';
import { checkLinks } from '../commands/check-links.ts';
import { keepOutsideAnswers, type OutsideAnswer } from '../commands/keep-outside-answers.ts';
import { checkPageLinks } from '../commands/check-page-links.ts';
import { findLinks, findLinksInBlocks } from '../find-links.ts';
import { readInsideLink } from '../look-inside.ts';

interface ArticleKey {
  storyId: string;
  language: string;
}

const articlesATime = 50;
const askedAtOnce = 4;
const pauseOfHost = 1_000; // ms: a small server is not pressed
const askedAgainAfter = 20 * 3_600_000; // ms: once a day, however many articles name it

/** Every night the links of everything public are looked at, some articles at a time. */
export const checkAllLinks = job('portals.check-all-links', { every: '20 2 * * *' }, async (context) => {
  let after: ArticleKey | null = null;
  do {
    const keys: ArticleKey[] = await nextArticles(context, after);
    if (keys.length > 0) await enqueue(context, checkLinksTask, { keys });
    after = keys.at(-1) ?? null;
  } while (after);
  const pages = await pagesTables(context.database)
    .selectFrom('portals.page_versions')
    .select('page_id as pageId')
    .where('state', '=', 'PUBLISHED')
    .execute();
  for (const { pageId } of pages) await enqueue(context, checkPageLinksTask, { pageId });
});

/** Asks what lies outside, as for articles, and then says what of the page is broken. */
export const checkPageLinksTask = task<{ pageId: string }>(
  'portals.check-page-links',
  (context, { pageId }) => checkLinksOfPage(context, pageId),
);

export async function checkLinksOfPage(
  context: Context,
  pageId: string,
  guard: Guard = outsideOnly,
): Promise<void> {
  const page = await pagesTables(context.database)
    .selectFrom('portals.page_versions as version')
    .innerJoin('portals.pages as page', 'page.id', 'version.page_id')
    .select(['version.blocks', 'page.site_id'])
    .where('page.id', '=', pageId)
    .where('version.state', '=', 'PUBLISHED')
    .executeTakeFirst();
  const site = page && (await getSite(context.database, page.site_id));
  if (page && site && context.services.config.checkLinksOutside) {
    const outside: string[] = [];
    for (const address of findLinksInBlocks(page.blocks))
      if (!(await readInsideLink(context.database, context.services.config.web, address, site)))
        outside.push(address);
    await keepOutsideAnswers(context, { answers: await askAll(await dueOf(context, outside), guard) });
  }
  await checkPageLinks(context, { pageId });
}

export const checkLinksTask = task<{ keys: ArticleKey[] }>('portals.check-links', (context, { keys }) =>
  checkLinksOf(context, keys),
);

/** Asks what lies outside, where that is wanted, and then says of each article what is broken. */
export async function checkLinksOf(
  context: Context,
  keys: readonly ArticleKey[],
  guard: Guard = outsideOnly,
): Promise<void> {
  if (context.services.config.checkLinksOutside) {
    const addresses = await addressesOutside(context, keys);
    const due = await dueOf(context, addresses);
    await keepOutsideAnswers(context, { answers: await askAll(due, guard) });
  }
  for (const key of keys) await checkLinks(context, key);
}

async function nextArticles(context: Context, after: ArticleKey | null): Promise<ArticleKey[]> {
  let query = portalsTables(context.database)
    .selectFrom('portals.articles')
    .select(['story_id as storyId', 'language'])
    .distinct()
    .orderBy('story_id')
    .orderBy('language')
    .limit(articlesATime);
  if (after)
    query = query.where(sql<boolean>`(story_id, language) > (${after.storyId}::uuid, ${after.language})`);
  return query.execute();
}

async function addressesOutside(context: Context, keys: readonly ArticleKey[]): Promise<string[]> {
  const sites = await listSites(context.database);
  const found = new Set<string>();
  for (const { storyId, language } of keys) {
    const articles = await portalsTables(context.database)
      .selectFrom('portals.articles')
      .select(['html', 'fields', 'attachments', 'unit_path'])
      .where('story_id', '=', storyId)
      .where('language', '=', language)
      .execute();
    for (const article of articles) {
      const home = nearestSite(article.unit_path, sites);
      for (const address of home ? findLinks(article) : [])
        if (!(await readInsideLink(context.database, context.services.config.web, address, home!)))
          found.add(address);
    }
  }
  return [...found];
}

async function dueOf(context: Context, addresses: string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const known = await portalsTables(context.database)
    .selectFrom('portals.outside_links')
    .select('address')
    .where('address', 'in', addresses)
    .where('checked_at', '>', new Date(context.now().getTime() - askedAgainAfter))
    .execute();
  const fresh = new Set(known.map(({ address }) => address));
  return addresses.filter((address) => !fresh.has(address));
}

/** A few hosts at once, and each host one page after the other. */
async function askAll(addresses: readonly string[], guard: Guard): Promise<OutsideAnswer[]> {
  const byHost = Map.groupBy(addresses, (address) => URL.parse(address)?.host ?? '');
  const hosts = [...byHost.values()];
  const answers: OutsideAnswer[] = [];
  const askHosts = async () => {
    for (let pages = hosts.pop(); pages; pages = hosts.pop())
      for (const [index, address] of pages.entries()) {
        if (index > 0) await sleep(pauseOfHost);
        answers.push({ address, problem: await askOutside(address, guard) });
      }
  };
  await Promise.all(Array.from({ length: askedAtOnce }, askHosts));
  return answers;
}

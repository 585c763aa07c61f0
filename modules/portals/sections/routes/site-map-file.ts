import { Readable } from 'node:stream';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { findSiteByHost, originOf, type Site } from '@saola/sites';
import { type Language, textsOf } from '@saola/translations';
import { contentTypes } from '@saola/newsroom';
import { articlePath } from '../../addresses/article-path.ts';
import { listFreePages } from '../../blocks/queries/find-free-page.ts';
import { pathIn } from '../../pages/frame.ts';
import { languagesOf } from '../../routes/language.ts';
import { listMappedStories, listStretches } from '../queries/list-all-entries.ts';
import { countSections } from '../queries/glance-sections.ts';
import { branchesOf, groupPaths, sectionPath } from '../section.ts';
import { shownSections } from '../shown-sections.ts';
import { mandatoryOn } from './group.tsx';

/** Stories a file; in four languages that stays below the 50,000 addresses a file may have. */
const SIZE = 10_000;
const STRETCH = 1_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const siteMapFileRoute = route({
  operationId: 'getSiteMapFile',
  method: 'GET',
  path: '/sitemap.xml',
  summary: 'All pages of the site in all its languages, for search engines',
  access: 'anyone',
  hidden: true,
  handle: async ({ context, request, reply }) => {
    const { web } = context.services.config;
    const site = (await findSiteByHost(context.database, request.hostname, web))?.site;
    if (!site) throw platformError('not-found');
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const ask = { siteId: site.id, languages: languagesOf(site), now: context.now() };
    const ends = await listStretches(context.database, { ...ask, size: SIZE });
    const origin = originOf(site, web);
    void reply.type('application/xml; charset=utf-8');
    if (ends.length > 0 && !query.has('phan')) return reply.send(indexOf(origin, ends));
    const after = query.get('phan') ?? '';
    const until = ends.find((end) => !uuid.test(after) || end > after) ?? null;
    return reply.send(
      Readable.from(write(context, site, origin, uuid.test(after) ? after : null, until), {
        objectMode: false,
      }),
    );
  },
});

/** One file after another: each begins behind the story that ends the one before. */
const indexOf = (origin: string, ends: readonly string[]) =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${['0', ...ends]
    .map((end) => `<sitemap><loc>${origin}/sitemap.xml?phan=${end}</loc></sitemap>`)
    .join('\n')}\n</sitemapindex>\n`;

async function* write(
  context: Context,
  site: Site,
  origin: string,
  after: string | null,
  until: string | null,
) {
  const languages = languagesOf(site);
  yield `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  if (after === null)
    yield (await pagesOf(context, site)).flatMap((page) => inLanguages(origin, page)).join('');
  const ask = { siteId: site.id, languages, now: context.now(), until, limit: STRETCH };
  for (let from = after; ;) {
    const stories = await listMappedStories(context.database, { ...ask, after: from });
    yield stories.map(({ addresses }) => urlsOf(origin, addresses)).join('');
    if (stories.length < STRETCH) break;
    from = stories.at(-1)!.storyId;
  }
  yield '</urlset>\n';
}

/** Everything that is no item: home, groups, sections, contact, the tree, free pages. */
async function pagesOf(
  context: Context,
  site: Site,
): Promise<{ path: string; languages: readonly Language[] }[]> {
  const languages = languagesOf(site);
  const scope = { siteId: site.id, now: context.now(), apart: site.kind === 'MAIN' };
  const [counts, mandatory, free] = await Promise.all([
    Promise.all(languages.map((language) => countSections(context.database, { ...scope, language }))),
    mandatoryOn({ context, site }),
    listFreePages(context.database, site.id),
  ]);
  const always = [
    '/',
    '/lien-he',
    '/so-do',
    '/rss',
    ...(site.kind === 'MAIN' ? ['/xa-phuong', '/so-nganh'] : []),
    ...(site.kind === 'COMMUNE' ? ['/thon'] : []),
  ];
  // A branch without any section in a language is no page there.
  const shown = languages.map((language, at) => {
    const sections = shownSections(site, contentTypes, mandatory, counts[at]!);
    const branches = branchesOf(sections).map(({ group }) => `/${groupPaths[group]}`);
    return { language, paths: new Set([...branches, ...sections.map(sectionPath)]) };
  });
  const paths = new Set([...always, ...shown.flatMap((one) => [...one.paths])]);
  return [
    ...[...paths].map((path) => ({
      path,
      languages: always.includes(path)
        ? languages
        : shown.flatMap((one) => (one.paths.has(path) ? one.language : [])),
    })),
    // A page of its own stands in the languages in which it has a title.
    ...free.map(({ path, title }) => ({ path, languages: languages.filter((one) => title[one]) })),
  ];
}

const inLanguages = (
  origin: string,
  { path, languages }: { path: string; languages: readonly Language[] },
) => {
  const places = languages.map((language) => ({ language, href: origin + pathIn(language, path) }));
  return places.map(({ href }) => urlOf(href, places));
};

const urlsOf = (
  origin: string,
  addresses: { language: Language; type: string; slug: string; updatedAt: Date }[],
) => {
  const places = addresses.map((one) => ({ ...one, href: origin + articlePath(one) }));
  return places.map(({ href, updatedAt }) => urlOf(href, places, updatedAt)).join('');
};

/** Slugs are letters, digits and hyphens; the rest of an address is the house's own: nothing to escape. */
function urlOf(
  href: string,
  places: readonly { language: Language; href: string }[],
  updatedAt?: Date,
): string {
  const lastmod = updatedAt ? `<lastmod>${updatedAt.toISOString()}</lastmod>` : '';
  return `<url><loc>${href}</loc>${lastmod}${places.length > 1 ? alternates(places) : ''}</url>\n`;
}

/** Every language of the page, itself too; whoever speaks none of them reads Vietnamese. */
const alternates = (places: readonly { language: Language; href: string }[]): string => {
  const first = places.find(({ language }) => language === 'vi') ?? places[0]!;
  return [
    ...places.map(({ language, href }) => [textsOf(language).language.tag, href] as const),
    ['x-default', first.href] as const,
  ]
    .map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`)
    .join('');
};

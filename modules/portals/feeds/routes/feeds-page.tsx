import { contentTypes } from '@saola/newsroom';
import type { Route } from '@saola/platform/http';
import { hostOf } from '@saola/sites';
import { say } from '@saola/translations';
import { categoryName } from '../../category.ts';
import { renderPage } from '../../pages/layout.tsx';
import { listUrl } from '../../pages/story-list.tsx';
import { listCategories } from '../../queries/list-categories.ts';
import { type Ask, pageRoute, type PageRoom } from '../../routes/page.ts';
import { countSections } from '../../sections/queries/glance-sections.ts';
import { mandatoryOn } from '../../sections/routes/group.tsx';
import { branchesOf, sectionPath } from '../../sections/section.ts';
import { shownSections } from '../../sections/shown-sections.ts';
import { type FeedBranch, FeedsPage } from '../pages/feeds-page.tsx';

export const feedsPageRoute = (room: PageRoom): Route =>
  pageRoute(room, { operationId: 'getFeedsPage', path: '/rss', summary: 'All feeds of a site', draw });

async function draw(ask: Ask) {
  const { context, site } = ask;
  const frame = ask.frame('/rss');
  const { feeds, sections } = frame.texts;
  const scope = { siteId: site.id, language: frame.language, now: frame.now, apart: site.kind === 'MAIN' };
  const [counts, mandatory, categories] = await Promise.all([
    countSections(context.database, scope),
    mandatoryOn(ask),
    listCategories(context.database, site.id, { language: frame.language, now: frame.now }),
  ]);
  const branches: FeedBranch[] = [
    { title: feeds.whole, lists: [{ name: feeds.everything, href: '/' }] },
    {
      title: feeds.categories,
      lists: [
        ...categories.map((code) => ({
          name: categoryName(code, frame.texts) ?? code,
          href: listUrl({ category: code }),
        })),
        ...(site.kind === 'MAIN'
          ? [{ name: frame.texts.stories.fromCommunes, href: listUrl({ fromCommunes: true }) }]
          : []),
      ],
    },
    ...branchesOf(shownSections(site, contentTypes, mandatory, counts)).map((branch) => ({
      title: sections.groups[branch.group],
      lists: branch.sections.map((type) => ({
        name: say(type.title, frame.language),
        href: sectionPath(type),
      })),
    })),
  ];
  const api = `${ask.frame('').main.url}/api/public/sites/${hostOf(site, context.services.config.web)}`;
  return {
    status: 200,
    html: renderPage(
      <FeedsPage
        frame={frame}
        branches={branches.filter(({ lists }) => lists.length > 0)}
        machines={[
          { name: feeds.siteMap, href: '/sitemap.xml' },
          { name: feeds.core, href: `${api}/metadata?format=xml` },
          { name: feeds.json, href: `${api}/sections` },
        ]}
      />,
    ),
  };
}

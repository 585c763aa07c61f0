import { contentTypes } from '@saola/newsroom';
import type { Route } from '@saola/platform/http';
import { listFreePages } from '../../blocks/queries/find-free-page.ts';
import { type Frame, hrefOf, nameOf } from '../../pages/frame.ts';
import { renderPage } from '../../pages/layout.tsx';
import { homeOf, type Place } from '../../pages/places.tsx';
import { listCommunePlaces, listDepartmentPlaces, listHamletPlaces } from '../../queries/list-places.ts';
import { type Ask, pageRoute, type PageRoom } from '../../routes/page.ts';
import { SiteTree, type TreeLink } from '../pages/site-tree.tsx';
import { countSections } from '../queries/glance-sections.ts';
import { branchesOf } from '../section.ts';
import { shownSections } from '../shown-sections.ts';
import { mandatoryOn } from './group.tsx';

export const siteTreeRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getSiteMapPage',
    path: '/so-do',
    summary: 'All pages of the site',
    draw: drawTree,
  });

async function drawTree(ask: Ask) {
  const { context, site } = ask;
  const { database } = context;
  const frame = ask.frame('/so-do');
  const [counts, mandatory, free, places] = await Promise.all([
    countSections(database, {
      siteId: site.id,
      language: frame.language,
      now: frame.now,
      apart: site.kind === 'MAIN',
    }),
    mandatoryOn(ask),
    listFreePages(database, site.id),
    placesOf(ask, frame),
  ]);
  const branches = branchesOf(shownSections(site, contentTypes, mandatory, counts)).map(
    ({ group, sections }) => ({
      group,
      sections: sections.map((type) => ({ type, count: counts.get(type.code) ?? 0 })),
    }),
  );
  return {
    status: 200,
    html: renderPage(
      <SiteTree
        frame={frame}
        branches={branches}
        pages={mainPages(frame)}
        freePages={free.map((page) => {
          const name = nameOf(frame, page.title);
          return { href: frame.path(page.path), label: name.text, ...(name.lang ? { lang: name.lang } : {}) };
        })}
        places={places}
        elsewhere={elsewhere(frame)}
      />,
    ),
  };
}

function mainPages(frame: Frame): TreeLink[] {
  const { page, sections, places } = frame.texts;
  const at = (path: string, label: string): TreeLink => ({ href: frame.path(path), label });
  return [
    at('/', page.home),
    at('/gioi-thieu', sections.groups.introduction),
    at('/tim-kiem', sections.search),
    at('/lien-he', sections.groups.contact),
    at('/rss', frame.texts.feeds.short),
    ...(frame.site.settings.showsVisits ? [at('/thong-ke-truy-cap', frame.texts.visits.title)] : []),
    ...(frame.site.kind === 'MAIN'
      ? [at('/xa-phuong', frame.texts.footer.communes), at('/so-nganh', places.departments)]
      : []),
    ...(frame.site.kind === 'COMMUNE' ? [at('/thon', frame.texts.sections.tree.hamlets)] : []),
  ];
}

/** What the menu leads to outside the site. */
const elsewhere = (frame: Frame): TreeLink[] =>
  frame.site.menu
    .filter((item) => !item.href.startsWith('/') && !item.href.startsWith('type:'))
    .map((item) => {
      const name = nameOf(frame, item.label);
      return { href: hrefOf(frame, item.href), label: name.text, ...(name.lang ? { lang: name.lang } : {}) };
    });

async function placesOf({ context, site }: Ask, frame: Frame) {
  const { web } = context.services.config;
  const t = frame.texts;
  if (site.kind === 'COMMUNE') {
    const hamlets = await listHamletPlaces(context.database, site.unitPath);
    return hamlets.length > 0 ? [{ title: t.sections.tree.hamlets, links: linksOf(frame, hamlets) }] : [];
  }
  if (site.kind !== 'MAIN') return [];
  const [departments, communes] = await Promise.all([
    listDepartmentPlaces(context.database, site.unitPath, web),
    listCommunePlaces(context.database, web),
  ]);
  return [
    { title: t.places.departments, links: linksOf(frame, departments) },
    { title: t.footer.communes, links: linksOf(frame, communes) },
  ].filter(({ links }) => links.length > 0);
}

const linksOf = (frame: Frame, places: readonly Place[]): TreeLink[] =>
  places.map((place) => ({
    href: place.url ? homeOf(place.url, place.languages, frame) : '',
    label: nameOf(frame, place.fullName).text,
  }));

import type { Route } from '@saola/platform/http';
import { renderPage } from '../../pages/layout.tsx';
import { NotTranslated } from '../../pages/lost.tsx';
import { RemovedPage } from '../removed-page.tsx';
import { type Ask, pageRoute, type PageRoom } from '../../routes/page.ts';
import { loadPage } from '../draw-page.tsx';
import { FreePage, HomeOfBlocks } from '../page-of-blocks.tsx';
import { findFreePage } from '../queries/find-free-page.ts';
import { findHome } from '../queries/find-home.ts';

export const homeRoute = (room: PageRoom): Route =>
  pageRoute(room, { operationId: 'getHomePage', path: '/', summary: 'Home page of a site', draw: drawHome });

export const freePageRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getFreePage',
    path: '/trang/:slug',
    summary: 'A page that a unit has arranged itself',
    draw: drawFreePage,
  });

async function drawHome(ask: Ask) {
  const { rows } = await findHome(ask.context.database, ask.site);
  const loaded = await loadPage(ask, rows);
  return {
    status: 200,
    html: renderPage(<HomeOfBlocks frame={ask.frame('/')} rows={rows} loaded={loaded} />),
  };
}

async function drawFreePage(ask: Ask) {
  const { context, site, language, params } = ask;
  const path = `/trang/${params.slug}`;
  const page = await findFreePage(context.database, { siteId: site.id, path });
  if (!page) return null;
  const frame = ask.frame(path);
  // A language without the title has not been written: the switcher says so, and so does the page.
  const translations = frame.translations.map((one) =>
    page.title[one.language] ? one : { ...one, missing: true },
  );
  const here = { ...frame, translations };
  if (page.removedAt)
    return {
      status: 410,
      html: renderPage(<RemovedPage frame={here} at={page.removedAt} reason={page.reason} />),
    };
  if (!page.title[language])
    return { status: 404, html: renderPage(<NotTranslated frame={here} title={page.title.vi} />) };
  const loaded = await loadPage(ask, page.rows);
  return {
    status: 200,
    html: renderPage(
      <FreePage frame={here} title={page.title} rows={page.rows} loaded={loaded} path={path} />,
    ),
  };
}

import { contentTypeOf, contentTypes } from '@saola/newsroom';
import type { Route } from '@saola/platform/http';
import { renderPage } from '../../pages/layout.tsx';
import { type Ask, pageRoute, type PageRoom } from '../../routes/page.ts';
import { SearchPage } from '../pages/search-page.tsx';
import { countFinds, searchSite } from '../queries/search-site.ts';
import { viewItems } from './views.ts';

export const searchRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getSearchPage',
    path: '/tim-kiem',
    summary: 'Items of every content type on a site that have the words',
    draw: drawSearch,
  });

async function drawSearch(ask: Ask) {
  const { database } = ask.context;
  const words = (ask.query.get('q') ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 100);
  const type = contentTypeOf(ask.query.get('loai') ?? '') ?? null;
  const after = ask.query.get('sau');
  const frame = ask.frame('/tim-kiem', { search: words });
  const search = { siteId: ask.site.id, language: frame.language, now: frame.now, words };
  const [found, counts] = words
    ? await Promise.all([
        searchSite(database, { ...search, type: type?.code ?? null, after }),
        countFinds(database, search),
      ])
    : [{ items: [], next: null }, new Map<string, number>()];
  const facets = contentTypes.flatMap((one) => {
    const count = counts.get(one.code);
    return count ? [{ type: one, count }] : [];
  });
  return {
    status: 200,
    html: renderPage(
      <SearchPage
        frame={frame}
        words={words}
        type={type}
        facets={facets}
        views={await viewItems(database, frame, found.items)}
        next={found.next}
        later={after !== null}
      />,
    ),
  };
}

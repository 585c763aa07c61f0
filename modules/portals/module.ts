import { randomUUID } from 'node:crypto';
import { systemContext } from '@saola/platform/commands';
import { defineModule, type SaolaModule } from '@saola/platform/module';
import { checkAllLinks, checkLinksTask, checkPageLinksTask } from './addresses/jobs/check-all-links.ts';
import { listBrokenLinksRoute, listBrokenPageLinksRoute } from './addresses/routes/broken-links.ts';
import { redirectRoutes } from './addresses/routes/redirects.ts';
import {
  fetchWeather,
  forecasts,
  freePageRoute,
  homeRoute,
  pageRoutes,
  publishedHomes,
} from './blocks/index.ts';
import { portalsError } from './errors.ts';
import {
  LinkBroken,
  PageLinkBroken,
  ShareDecided,
  ShareProposed,
  StoryPublished,
  StoryRead,
} from './events.ts';
import { redrawOldArticles } from './jobs/redraw-articles.ts';
import { checkPublishedLinks } from './listeners/check-published-links.ts';
import { endWithdrawnStory, publishApprovedStory } from './listeners/follow-newsroom.ts';
import { noParts, type PageParts } from './page-parts.ts';
import { feedRoutes } from './feeds/routes/feeds.ts';
import { feedsPageRoute } from './feeds/routes/feeds-page.tsx';
import { listMetadataGapsRoute } from './metadata/routes/metadata-gaps.ts';
import { getObligationsRoute, listObligationsRoute } from './obligations/routes.ts';
import { permissions } from './permissions.ts';
import { getPublicItemRoute, listPublicItemsRoute } from './public-api/routes/items.ts';
import { getMetadataRoute } from './public-api/routes/metadata.ts';
import { harvestRoute } from './public-api/routes/oai.ts';
import { listPublicSectionsRoute, listPublicSitesRoute } from './public-api/routes/sites.ts';
import { categoriesOfSites } from './queries/list-categories.ts';
import { urgentStories } from './queries/urgent-stories.ts';
import { letterPages, letterPosts } from './letters/routes.tsx';
import { offlinePageRoute, offlineWorkerRoute } from './offline/routes.tsx';
import { assetRoute, faviconRoute, fontRoute, robotsRoute, securityTextRoute } from './routes/files.ts';
import { galleryRoute } from './routes/gallery.tsx';
import { inEveryLanguage } from './routes/language.ts';
import { answerPage } from './routes/page.ts';
import { quickAnswers } from './routes/quick-answer.ts';
import { createRoom } from './routes/page-room.ts';
import { plainPageRoutes } from './routes/plain-pages.tsx';
import { storiesRoute, storyRoute } from './routes/stories.tsx';
import { searchRoutes } from './search/search-route.tsx';
import { suggestRoutes } from './search/suggest-route.ts';
import { siteMapFileRoute } from './sections/routes/site-map-file.ts';
import { siteTreeRoute } from './sections/routes/site-tree.tsx';
import { sectionItemRoute, sectionRoute } from './sections/routes/section.tsx';
import { textOnlyRoutes } from './text-only/route.ts';
import { bringEarlierTask } from './sharing/jobs.ts';
import { shareRuleRoutes } from './sharing/routes/share-rules.ts';
import { shareRoutes } from './sharing/routes/shares.ts';
import { keepFavourites } from './visits/favourites.ts';
import { forgetVisits } from './visits/jobs/forget-visits.ts';
import { deskRoutes } from './visits/routes/desk.ts';
import { askToHearRoute, getReadingRoute, getSentenceOfReadingRoute } from './listening/routes/readings.ts';
import { getCountersRoute } from './visits/routes/counters.ts';
import { rateRoute, thanksRoute } from './visits/routes/ratings.tsx';
import { visitsPageRoute } from './visits/routes/visits-page.tsx';
import { createVisits } from './visits/visits.ts';

/** @param parts what other domains put on the pages; without it the pages stand alone */
export function portalsModule(parts: Partial<PageParts> = {}): SaolaModule {
  const visits = createVisits();
  const room = createRoom({ ...noParts, ...parts, searched: visits.searched }, visits);
  return defineModule({
    name: 'portals',
    migrations: new URL('./migrations/', import.meta.url),
    permissions,
    errors: [portalsError],
    events: [StoryPublished, StoryRead, ShareProposed, ShareDecided, LinkBroken, PageLinkBroken],
    listeners: [publishApprovedStory, endWithdrawnStory, checkPublishedLinks],
    routes: [
      ...inEveryLanguage([
        homeRoute(room),
        freePageRoute(room),
        storiesRoute(room),
        storyRoute(room),
        ...plainPageRoutes(room),
        siteTreeRoute(room),
        offlinePageRoute(room),
        feedsPageRoute(room),
        visitsPageRoute(room),
        thanksRoute(room),
        harvestRoute,
        ...letterPages(room),
        ...letterPosts,
        ...feedRoutes(room),
        sectionRoute(room),
        sectionItemRoute(room),
      ]),
      ...searchRoutes(room),
      ...suggestRoutes(room),
      ...pageRoutes(room),
      getObligationsRoute,
      listObligationsRoute,
      ...redirectRoutes,
      listBrokenLinksRoute,
      listBrokenPageLinksRoute,
      listMetadataGapsRoute,
      ...shareRoutes,
      ...shareRuleRoutes,
      ...textOnlyRoutes(),
      galleryRoute(room),
      assetRoute,
      fontRoute,
      faviconRoute,
      robotsRoute,
      offlineWorkerRoute,
      securityTextRoute,
      siteMapFileRoute,
      listPublicSitesRoute,
      listPublicSectionsRoute,
      listPublicItemsRoute,
      getPublicItemRoute({ ...noParts, ...parts }),
      getMetadataRoute,
      getCountersRoute(room),
      ...deskRoutes,
      rateRoute(room),
      getReadingRoute,
      getSentenceOfReadingRoute,
      askToHearRoute,
    ],
    tasks: [checkLinksTask, checkPageLinksTask, bringEarlierTask],
    jobs: [fetchWeather, checkAllLinks, redrawOldArticles, forgetVisits],
    async start(services) {
      const stopCounting = await visits.start(services);
      const stopFavourites = await keepFavourites(services);
      const ends = [urgentStories, publishedHomes, forecasts, categoriesOfSites].map((one) =>
        one.keep(services),
      );
      ends.push(room.start(services));
      return async () => {
        for (const end of ends) end();
        stopFavourites();
        await stopCounting();
      };
    },
    quick: (services) => quickAnswers(room, services),
    notFound: (services) => (request, reply) =>
      answerPage(room, systemContext(services, request.id ?? randomUUID()), request, reply, async () => null),
  });
}

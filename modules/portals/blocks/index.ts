import type { Route } from '@saola/platform/http';
import type { PageRoom } from '../routes/page.ts';
import { listPageBlocksRoute } from './routes/page-blocks.ts';
import { previewPageRoutes } from './routes/preview-page.tsx';
import { comparePagesRoute, getPageRoute, getVersionRoute, listPagesRoute } from './routes/read-pages.ts';
import {
  createPageRoute,
  publishPageRoute,
  removePageRoute,
  resetHomeRoute,
  restoreVersionRoute,
  writePageRoute,
} from './routes/write-pages.ts';
import { demoFeedRoute } from './weather/demo-feed.ts';

export { freePageRoute, homeRoute } from './routes/public-pages.tsx';
export { publishedHomes } from './queries/find-home.ts';
export { forecasts } from './queries/get-weather.ts';
export { fetchWeather } from './weather/fetch-weather.ts';

/** What officers arrange pages with. */
export const pageRoutes = (room: PageRoom): Route[] => [
  listPageBlocksRoute,
  listPagesRoute,
  createPageRoute,
  getPageRoute,
  writePageRoute,
  publishPageRoute,
  restoreVersionRoute,
  removePageRoute,
  resetHomeRoute,
  getVersionRoute,
  comparePagesRoute,
  ...previewPageRoutes(room),
  demoFeedRoute,
];

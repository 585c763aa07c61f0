import { readFileSync } from 'node:fs';
import { route, type Route } from '@saola/platform/http';
import { languages, textsOf } from '@saola/translations';
import { renderPage } from '../pages/layout.tsx';
import { pageRoute, type PageRoom } from '../routes/page.ts';
import { OfflinePage } from './offline-page.tsx';

/** The page that stands in where there is no network; a worker keeps it. */
export const offlinePageRoute = (room: PageRoom): Route =>
  pageRoute(room, {
    operationId: 'getOfflinePage',
    path: '/trang-da-luu',
    summary: 'Pages kept on this device, and telephones, for a time without a network',
    draw: async (ask) => ({
      status: 200,
      html: renderPage(<OfflinePage frame={ask.frame('/trang-da-luu')} />),
    }),
  });

/** Times and days are filled in on the reader's device, which may have no network. */
const said = Object.fromEntries(
  languages.map((language) => {
    const { offline, visits } = textsOf(language);
    const { gone, slow, alert, again, arrived, show } = offline;
    const [time, day] = ['{time}', '{day}'];
    return [
      language,
      {
        locale: visits.locale,
        gone: gone(time, day),
        slow: slow(time, day),
        alert: alert(time, day),
        again,
        arrived,
        show,
      },
    ];
  }),
);
/** What a browser runs; its words stand before it. */
export const workerText = `const said = ${JSON.stringify(said)};\n${readFileSync(new URL('./worker.js', import.meta.url), 'utf8')}`;

/** Stands at the root, for a worker rules what lies below it; a browser asks for it anew by itself. */
export const offlineWorkerRoute = route({
  operationId: 'getOfflineWorker',
  method: 'GET',
  path: '/trang-da-luu.js',
  summary: 'Service worker that keeps the pages last read',
  access: 'anyone',
  hidden: true,
  handle: ({ reply }) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(workerText),
});

import { serveOffline, type WorkerScope } from '@saola/offline/service-worker';
import { FILES_BOUND } from './kept.ts';
import { sendWaiting } from './outbox.ts';

const scope = globalThis as unknown as WorkerScope;

serveOffline(scope, {
  name: 'saola-citizen',
  base: '/ung-dung/',
  answers: ({ pathname }) =>
    pathname === '/api/about' ||
    pathname === '/api/citizen/communes' ||
    pathname.startsWith('/api/citizen/stories'),
  files: ({ pathname }) => pathname.startsWith('/tep/'),
  bound: FILES_BOUND,
});

// Where the browser can, reports leave also when the app has been closed in the meantime.
scope.addEventListener('sync', (event) => {
  if (event.tag === 'send-reports') event.waitUntil(sendWaiting());
});

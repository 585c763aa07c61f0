import { serveOffline, type WorkerScope } from '@saola/offline/service-worker';
import { PICTURES_BOUND } from './pictures.ts';

serveOffline(globalThis as unknown as WorkerScope, {
  name: 'saola-board',
  base: '/bang-tin/',
  answers: ({ pathname }) => pathname === '/api/about',
  files: ({ pathname }) => pathname.startsWith('/tep/'),
  bound: PICTURES_BOUND,
});

import { newestAnswer } from './kept-answers.ts';
import { partOf, trim, type Bound } from './kept-files.ts';
import { fillShell, shellFileFor, type ShellFile } from './shell.ts';
import type { WorkerScope } from './worker-scope.ts';

export type { WorkerScope } from './worker-scope.ts';

/** Put in by the build (see vite.ts). */
declare const __SHELL__: { version: string; files: ShellFile[] };

export interface OfflineRules {
  /** Prefix of all cache names of this app. */
  name: string;
  base: string;
  /** Answers worth reading again without a network. */
  answers(url: URL): boolean;
  /** Files that never change under their address. */
  files(url: URL): boolean;
  bound: Bound;
}

/** Installs the four doors of a service worker: install, activate, fetch, and nothing by itself. */
export function serveOffline(scope: WorkerScope, rules: OfflineRules): void {
  const built = __SHELL__;
  const shell = `${rules.name}-shell-${built.version}`;
  const answers = `${rules.name}-answers`;
  const files = `${rules.name}-files`;
  const urls = new Set(built.files.map((file) => file.url));

  scope.addEventListener('install', (event) => {
    event.waitUntil(
      caches
        .open(shell)
        .then((cache) => fillShell(cache, built.files))
        .then(() => scope.skipWaiting()),
    );
  });

  scope.addEventListener('activate', (event) => {
    event.waitUntil(forgetOldShells().then(() => scope.clients.claim()));
  });

  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== scope.location.origin) return;
    const navigation = request.mode === 'navigate';
    const own = shellFileFor({ pathname: url.pathname, navigation }, rules.base, urls);
    if (own) event.respondWith(fromShell(own, request));
    else if (rules.answers(url)) event.respondWith(answerNewest(request));
    else if (rules.files(url)) event.respondWith(fromFiles(request));
  });

  async function forgetOldShells(): Promise<void> {
    const old = (await caches.keys()).filter(
      (key) => key.startsWith(`${rules.name}-shell-`) && key !== shell,
    );
    await Promise.all(old.map((key) => caches.delete(key)));
  }

  async function fromShell(url: string, request: Request): Promise<Response> {
    return (await (await caches.open(shell)).match(url)) ?? fetch(request);
  }

  async function answerNewest(request: Request): Promise<Response> {
    return newestAnswer(request, await caches.open(answers), { patience: 5_000 });
  }

  async function fromFiles(request: Request): Promise<Response> {
    const cache = await caches.open(files);
    const kept = await cache.match(request.url);
    if (kept) return partOf(kept, request.headers.get('range'));
    const response = await fetch(request);
    // Pictures that were seen are kept; sound is kept only when the page asks for the whole file.
    if (response.status === 200 && response.headers.get('content-type')?.startsWith('image/')) {
      await cache.put(request.url, response.clone());
      await trim(cache, rules.bound);
    }
    return response;
  }
}

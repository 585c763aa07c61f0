// Service worker of a site: pages that were read can be read again without a network, and say that they are kept ones.
// `said` (words in every language of the portals) stands before this text.
const pages = 'saola-pages';
const look = 'saola-page-look';
const files = 'saola-page-files';
const bounds = {
  [pages]: { files: 30, bytes: 2_000_000 },
  [look]: { files: 40, bytes: 500_000 },
  [files]: { files: 90, bytes: 2_500_000 },
};
/** Style and script are needed by every kept page; pictures and slices of a face must not push them out. */
const cacheOf = (path) => (path.startsWith('/giao-dien/') ? look : files);
/** Milliseconds after which a network that says nothing counts as gone for a page that is kept. */
const patience = 4_000;

/** Milliseconds for which a page that came too late is as good as one just fetched. */
const justNow = 60_000;
/** When pages came for which a kept copy had been shown. */
const arrived = new Map();

const languageOf = (path) => /^\/(en|zh|km)(?=\/|$)/.exec(path)?.[1] ?? 'vi';
const offlinePage = (path) => (languageOf(path) === 'vi' ? '' : `/${languageOf(path)}`) + '/trang-da-luu';
/** Apps with workers of their own, and what is for officers. */
const others = /^\/(?:ung-dung|quan-tri|bang-tin|api)(?:\/|$)/;
/** Words somebody searched for, wrote or follows are no one else's on a shared phone. */
const personal = /\/(?:tim-kiem|tra-cuu|gui-y-kien|trang-da-luu)(?:\/|$)/;
const isFile = (path) => /^\/(?:giao-dien|phong-chu)\/|^\/tep\/.+\.(?:avif|webp|jpg)$/.test(path);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable().catch(() => {})]),
  ),
);

self.addEventListener('message', (event) => {
  // The page that brought the worker was read before it was there; its bytes are in the browser's own store.
  if (event.data?.keep) event.waitUntil(keepAgain(event.data.keep));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || others.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(event, url));
  else if (isFile(url.pathname)) event.respondWith(file(event));
});

/** The newest when it comes in time, else the kept one with a line above it, else the page that says there is no network. */
async function page(event, url) {
  let keeping = Promise.resolve();
  const fresh = (async () => {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    // What has been taken back is not read on from here.
    if (answer.status === 404 || answer.status === 410) await (await caches.open(pages)).delete(url.href);
    if (mayKeep(answer, url)) keeping = keep(url.href, answer.clone());
    event.waitUntil(keeping);
    return answer;
  })();
  const kept = await (await caches.open(pages)).match(url.href);
  const gone = fresh.catch(() => null);
  const late = kept && new Promise((resolve) => setTimeout(resolve, patience, 'late'));
  event.waitUntil(gone);
  if (kept && Date.now() - (arrived.get(url.href) ?? 0) < justNow) {
    arrived.delete(url.href);
    return kept;
  }
  const answer = await (late ? Promise.race([gone, late]) : gone);
  if (answer === 'late') {
    event.waitUntil(
      tellArrival(
        event,
        url,
        gone.then(() => keeping),
      ),
    );
    return asKept(kept, url, 'slow');
  }
  if (answer && !(kept && answer.status >= 500)) return answer;
  if (kept) return asKept(kept, url, answer ? 'slow' : 'gone');
  return (await caches.match(offlinePage(url.pathname))) ?? (await caches.match('/trang-da-luu')) ?? fresh;
}

/** The newer page does not push the older one away from under its reader: it is offered. */
async function tellArrival(event, url, whenKept) {
  const shownSince = Date.now();
  await whenKept;
  const kept = await (await caches.open(pages)).match(url.href);
  if (!kept || Date.parse(kept.headers.get('x-kept-at')) < shownSince) return;
  arrived.set(url.href, Date.now());
  const reader = await self.clients.get(event.resultingClientId);
  const { arrived: text, show } = said[languageOf(url.pathname)];
  reader?.postMessage({ arrived: { address: url.href, text, show } });
}

const mayKeep = (answer, url) =>
  answer.status === 200 &&
  !answer.redirected &&
  url.search === '' &&
  !personal.test(url.pathname) &&
  (answer.headers.get('content-type') ?? '').startsWith('text/html') &&
  !/no-store/.test(answer.headers.get('cache-control') ?? '');

async function keep(address, answer) {
  const html = await answer.text();
  await put(pages, address, html, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': answer.headers.get('content-security-policy') ?? "default-src 'self'",
    'x-kept-at': new Date().toISOString(),
    'x-language': /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? 'vi',
    'x-title': encodeURIComponent(/<title>([^<]*)/.exec(html)?.[1] ?? ''),
  });
  await keepOfflinePage(offlinePage(new URL(address).pathname));
}

/** The page for a time without a network, once a day with what it is drawn by. */
async function keepOfflinePage(path) {
  const cache = await caches.open('saola-page-shell');
  const known = await cache.match(path);
  if (known && Date.now() - Date.parse(known.headers.get('date')) < 86_400_000) return;
  // Nobody reads it now: it is not counted.
  const answer = await fetch(path, { cache: 'no-cache', headers: { purpose: 'prefetch' } });
  if (!answer.ok) return;
  await cache.put(path, answer.clone());
  for (const [, address] of (await answer.text()).matchAll(
    /(?:href|src)="(\/giao-dien\/[^"]+\.(?:css|js))"/g,
  ))
    if (!(await caches.match(address))) await fetchFile(new URL(address, self.location).href);
}

async function keepAgain({ address, also }) {
  const url = new URL(address);
  const answer = await fetch(address, { cache: 'force-cache' });
  if (mayKeep(answer, url)) await keep(address, answer);
  await Promise.all(
    also.filter((one) => isFile(new URL(one).pathname)).map((one) => fetchFile(one, 'force-cache')),
  );
}

async function put(name, address, body, headers) {
  const cache = await caches.open(name);
  // Put anew, it is the newest: what was read longest ago goes first.
  await cache.delete(address);
  const bytes = typeof body === 'string' ? new Blob([body]).size : body.byteLength;
  await cache.put(address, new Response(body, { headers: { ...headers, 'content-length': String(bytes) } }));
  await trim(cache, bounds[name]);
}

/** Drops the oldest until the rest is within its bound. */
async function trim(cache, bound) {
  let count = 0;
  let bytes = 0;
  for (const request of (await cache.keys()).reverse()) {
    count += 1;
    bytes += Number((await cache.match(request))?.headers.get('content-length') ?? 0);
    if (count > bound.files || bytes > bound.bytes) await cache.delete(request);
  }
}

async function file(event) {
  const { pathname } = new URL(event.request.url);
  const kept = await (await caches.open(cacheOf(pathname))).match(event.request.url);
  return kept ?? fetchFile(event.request, undefined, (done) => event.waitUntil(done));
}

/** Files that never change under their address are kept; a stand-in for one still to be drawn is not. */
async function fetchFile(request, cache, later = (done) => done) {
  const answer = await fetch(request, cache && { cache });
  if (answer.status !== 200 || !/immutable/.test(answer.headers.get('cache-control') ?? '')) return answer;
  const copy = answer.clone();
  const address = typeof request === 'string' ? request : request.url;
  const type = answer.headers.get('content-type') ?? '';
  await later(
    copy.arrayBuffer().then((body) =>
      put(cacheOf(new URL(address).pathname), address, body, {
        'content-type': type,
        'access-control-allow-origin': '*',
      }),
    ),
  );
  return answer;
}

/** A kept page says so, and so does the alert on it: danger may have passed, or grown. */
async function asKept(kept, url, why) {
  const words = said[languageOf(url.pathname)];
  const at = new Date(kept.headers.get('x-kept-at'));
  const part = (options) =>
    new Intl.DateTimeFormat([words.locale, 'en-GB'], {
      timeZone: 'Asia/Ho_Chi_Minh',
      hourCycle: 'h23',
      ...options,
    }).format(at);
  const fill = (text) =>
    text
      .replace('{time}', part({ hour: '2-digit', minute: '2-digit' }))
      .replace('{day}', part({ day: 'numeric', month: 'numeric' }));
  const line = `<p class="kept" role="status"><span>${fill(words[why])}</span> <a href="${url.pathname}">${words.again}</a></p>`;
  const html = (await kept.text())
    .replace(/<body[^>]*>/, (body) => body + line)
    .replace(
      /<section class="alert"[^>]*>/,
      (alert) => `${alert}<p class="wrap kept-at">${fill(words.alert)}</p>`,
    );
  const headers = new Headers(kept.headers);
  headers.delete('content-length');
  return new Response(html, { headers });
}

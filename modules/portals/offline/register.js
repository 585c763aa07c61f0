// The page is there before any of this: its worker comes when nothing else is waited for.
(() => {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  const begin = async () => {
    const first = !navigator.serviceWorker.controller;
    await navigator.serviceWorker.register('/trang-da-luu.js', { updateViaCache: 'none' });
    if (!first) return;
    const { active } = await navigator.serviceWorker.ready;
    const also = performance.getEntriesByType('resource').map(({ name }) => name);
    const ours = also.filter((name) => name.startsWith(location.origin));
    active?.postMessage({ keep: { address: location.href.split('#')[0], also: ours } });
  };
  addEventListener('load', () => setTimeout(() => begin().catch(() => {}), 2_000));

  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const line = document.querySelector('.kept');
    if (!line || data?.arrived?.address !== location.href.split('#')[0]) return;
    line.querySelector('span').textContent = data.arrived.text;
    line.querySelector('a').textContent = data.arrived.show;
  });

  document.addEventListener('click', async (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-reload]')) location.reload();
    const button = target?.closest('[data-forget-pages]');
    if (!button) return;
    for (const name of await caches.keys())
      if (/^saola-page(?:s|-files)$/.test(name)) await caches.delete(name);
    button.textContent = button.getAttribute('data-done');
    document.querySelector('[data-kept-pages]')?.replaceChildren();
  });

  const list = document.querySelector('[data-kept-pages]');
  if (list) void showKept(list);

  /** What can be read now, the newest first. */
  async function showKept(list) {
    const cache = await caches.open('saola-pages');
    const time = new Intl.DateTimeFormat([list.dataset.locale, 'en-GB'], {
      timeZone: 'Asia/Ho_Chi_Minh',
      hourCycle: 'h23',
      hour: '2-digit',
      minute: '2-digit',
      day: 'numeric',
      month: 'numeric',
    });
    for (const request of (await cache.keys()).reverse()) {
      const { headers } = (await cache.match(request)) ?? {};
      if (!headers) continue;
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = request.url;
      link.className = 'tt';
      link.lang = headers.get('x-language') ?? '';
      // Titles stand in the head of a page with their entities.
      const title = new DOMParser().parseFromString(
        decodeURIComponent(headers.get('x-title') ?? ''),
        'text/html',
      );
      link.textContent = title.body.textContent || new URL(request.url).pathname;
      const at = document.createElement('span');
      at.className = 'meta';
      at.textContent = time.format(new Date(headers.get('x-kept-at')));
      item.append(link, ' ', at);
      list.append(item);
    }
    list.hidden = list.children.length === 0;
    list.nextElementSibling.hidden = !list.hidden;
  }
})();

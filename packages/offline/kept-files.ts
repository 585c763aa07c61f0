export interface Bound {
  files: number;
  bytes: number;
}

/** Drops the oldest entries until the cache is within its bound. Answers how many were dropped. */
export async function trim(cache: Pick<Cache, 'keys' | 'match' | 'delete'>, bound: Bound): Promise<number> {
  const newestFirst = [...(await cache.keys())].reverse();
  let files = 0;
  let bytes = 0;
  let dropped = 0;
  for (const request of newestFirst) {
    const size = Number((await cache.match(request))?.headers.get('content-length') ?? 0);
    files += 1;
    bytes += size;
    if (files <= bound.files && bytes <= bound.bytes) continue;
    await cache.delete(request);
    dropped += 1;
  }
  return dropped;
}

/** Fetches a whole file once and keeps it. A file that cannot be had now is simply not kept. */
export async function keepFile(cacheName: string, url: string, bound: Bound): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const cache = await caches.open(cacheName);
  if (await cache.match(url)) return true;
  try {
    const response = await fetch(url);
    if (response.status !== 200) return false;
    await cache.put(url, response);
    await trim(cache, bound);
    return true;
  } catch {
    return false;
  }
}

/** Answers a `Range` request from a whole kept file: media elements refuse a plain 200 (RFC 9110 §14). */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const wanted = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!wanted || (wanted[1] === '' && wanted[2] === '')) return whole;
  const blob = await whole.blob();
  const suffix = wanted[1] === '';
  const start = suffix ? Math.max(0, blob.size - Number(wanted[2])) : Number(wanted[1]);
  const end = suffix || wanted[2] === '' ? blob.size - 1 : Math.min(Number(wanted[2]), blob.size - 1);
  const headers = new Headers({ 'accept-ranges': 'bytes' });
  if (start > end) {
    headers.set('content-range', `bytes */${blob.size}`);
    return new Response(null, { status: 416, headers });
  }
  const type = whole.headers.get('content-type') ?? '';
  if (type) headers.set('content-type', type);
  headers.set('content-range', `bytes ${start}-${end}/${blob.size}`);
  headers.set('content-length', String(end - start + 1));
  return new Response(blob.slice(start, end + 1, type), { status: 206, headers });
}

import { describe, expect, it } from 'vitest';
import { KEPT_AT, newestAnswer } from './kept-answers.ts';
import { partOf, trim } from './kept-files.ts';
import { shellFileFor } from './shell.ts';

/** The three verbs of a Cache that are used, over a Map: Node has no Cache of its own. */
function cacheOf(entries: [string, Response][] = []) {
  const kept = new Map(entries);
  const address = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  return {
    kept,
    match: async (request: RequestInfo | URL) => kept.get(address(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => void kept.set(address(request), response),
    delete: async (request: RequestInfo | URL) => kept.delete(address(request)),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
  };
}

const request = new Request('http://saola.test/api/citizen/stories');
const gone = async (): Promise<Response> => Promise.reject(new TypeError('network'));

describe('an answer', () => {
  it('is the newest one while the network is there, and is kept', async () => {
    const cache = cacheOf();
    const answer = await newestAnswer(request, cache, {
      patience: 50,
      fetch: async () => new Response('mới'),
    });
    expect(await answer.text()).toBe('mới');
    expect(answer.headers.get(KEPT_AT)).toBeNull();
    expect(cache.kept.size).toBe(1);
  });

  it('is the kept one, and says since when, once the network has gone', async () => {
    const cache = cacheOf();
    const now = () => new Date('2026-11-22T08:00:00Z');
    await newestAnswer(request, cache, { patience: 50, now, fetch: async () => new Response('cũ') });
    const answer = await newestAnswer(request, cache, { patience: 50, fetch: gone });
    expect(await answer.text()).toBe('cũ');
    expect(answer.headers.get(KEPT_AT)).toBe('2026-11-22T08:00:00.000Z');
  });

  it('is the kept one when the server fails or takes too long', async () => {
    const cache = cacheOf();
    await newestAnswer(request, cache, { patience: 50, fetch: async () => new Response('cũ') });
    const broken = await newestAnswer(request, cache, {
      patience: 50,
      fetch: async () => new Response('', { status: 502 }),
    });
    expect(await broken.text()).toBe('cũ');
    const slow = await newestAnswer(request, cache, {
      patience: 10,
      fetch: () => new Promise(() => undefined),
    });
    expect(await slow.text()).toBe('cũ');
  });

  it('fails when nothing was kept, so the page can say so', async () => {
    await expect(newestAnswer(request, cacheOf(), { patience: 10, fetch: gone })).rejects.toThrow('network');
  });
});

describe('kept files', () => {
  const file = (size: number) =>
    new Response('x'.repeat(size), { headers: { 'content-length': String(size) } });
  const url = (index: number) => `http://saola.test/tep/${index}`;

  it('stay within their bound, the oldest go first', async () => {
    const cache = cacheOf([1, 2, 3, 4].map((index) => [url(index), file(100)]));
    expect(await trim(cache, { files: 10, bytes: 250 })).toBe(2);
    expect([...cache.kept.keys()]).toEqual([url(3), url(4)]);
    expect(await trim(cache, { files: 1, bytes: 1000 })).toBe(1);
    expect([...cache.kept.keys()]).toEqual([url(4)]);
  });

  it('are given in the part a player asks for', async () => {
    const whole = () => new Response('0123456789', { headers: { 'content-type': 'audio/mpeg' } });
    const part = await partOf(whole(), 'bytes=2-5');
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-5/10',
      '2345',
    ]);
    expect(await (await partOf(whole(), 'bytes=7-')).text()).toBe('789');
    expect(await (await partOf(whole(), 'bytes=-3')).text()).toBe('789');
    expect((await partOf(whole(), 'bytes=20-30')).status).toBe(416);
    expect((await partOf(whole(), null)).status).toBe(200);
  });
});

describe('the shell', () => {
  const urls = new Set(['/ung-dung/index.html', '/ung-dung/assets/a.js']);
  const find = (pathname: string, navigation: boolean) =>
    shellFileFor({ pathname, navigation }, '/ung-dung/', urls);

  it('answers its own files and every address inside the app, nothing else', () => {
    expect(find('/ung-dung/assets/a.js', false)).toBe('/ung-dung/assets/a.js');
    expect(find('/ung-dung/tin/123', true)).toBe('/ung-dung/index.html');
    expect(find('/ung-dung', true)).toBe('/ung-dung/index.html');
    expect(find('/ung-dungx', true)).toBeNull();
    expect(find('/ung-dung/assets/old.js', false)).toBeNull();
    expect(find('/quan-tri', true)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { encodingFor, etagOf, hasAlready, keepAnswer } from './page-cache.ts';

const page = (words: string, minute: string, count: number) =>
  keepAnswer(
    {
      status: 200,
      html: `<p>${words.padEnd(2_000)}</p><dd class="num" data-count="today">${count}</dd><span data-made="true">${minute}</span>`,
    },
    [],
  );

it('knows a page by what it says, not by when and by whom it was drawn', () => {
  const [first, second] = [page('Một', '07:31', 3), page('Một', '07:42', 11)];
  expect(etagOf(first, 'br')).toBe(etagOf(second, 'br'));
  expect(etagOf(first, 'br')).toMatch(/^W\/"[\w-]{22}-br"$/);
  expect(etagOf(first, 'br')).not.toBe(etagOf(page('Hai', '07:31', 3), 'br'));
  expect(hasAlready(etagOf(first, 'gzip'), `"x", ${etagOf(second, 'gzip')}`)).toBe(true);
  expect(hasAlready(etagOf(first, 'gzip'), etagOf(second, 'br'))).toBe(false);
  expect(etagOf(keepAnswer({ status: 200, html: '<rss/>' }, []), null)).toMatch(/^"/);
});

it.each([
  ['br, gzip', 'br'],
  ['gzip;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0 , gzip;q=0.0', null],
  ['identity', null],
] as const)('packs as the browser takes it: %s', (accepts, encoding) =>
  expect(encodingFor(page('Một', '07:31', 3), accepts)).toBe(encoding),
);

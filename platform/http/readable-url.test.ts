import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_PART, readableUrl } from './readable-url.ts';

it.each(['/', '/tin-tuc/mua-to?luu', '/tin-t%E1%BB%A9c/m%C6%B0a', '/tim-kiem?q=%ff%00', '*'])(
  'leaves alone what can be read: %s',
  (url) => expect(readableUrl(url)).toBe(url),
);

it.each([
  ['/tin-tuc/%00', '/tin-tuc/%2500'],
  ['/tin-tuc/%ff?luu', '/tin-tuc/%25ff?luu'],
  ['/%', '/%25'],
  [`/${'a'.repeat(501)}/b`, `/${'a'.repeat(125)}/b`],
])('makes of %s a name that nothing has', (url, readable) => expect(readableUrl(url)).toBe(readable));

it('gives every address parts that decode, without a null byte and short enough', () => {
  const letters = fc.constantFrom(
    '%',
    '0',
    'f',
    '/',
    '?',
    'a',
    '%00',
    '%E1%BB%A9',
    'a'.repeat(300),
    '%'.repeat(170),
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const [path = ''] = readableUrl(`/${parts.join('')}`).split('?');
      for (const part of path.split('/')) {
        expect(decodeURIComponent(part)).not.toContain('\0');
        expect(part.length).toBeLessThanOrEqual(LONGEST_PART);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReaders, VISIT } from './readers.ts';
import { isRobot } from './robots.ts';
import { createSearchWords, wordsToKeep } from './search-words.ts';
import { sectionOf } from './section-of.ts';

const morning = Date.parse('2026-09-15T06:00:00+07:00');
const caller = { ip: '203.0.113.7', agent: 'Firefox' };

it('counts a visit once, however often its reader turns a page within half an hour', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 45 * 60_000 }), { maxLength: 20 }), (pauses) => {
      let at = morning;
      const readers = createReaders(() => at);
      let visits = readers.comes('trang', caller) ? 1 : 0;
      for (const pause of pauses) {
        at += pause;
        if (readers.comes('trang', caller)) visits += 1;
        readers.online();
      }
      expect(visits).toBe(1 + pauses.filter((pause) => pause >= VISIT).length);
    }),
  );
});

it('tells two readers and two sites apart, and knows nobody the day after', () => {
  let at = Date.parse('2026-09-15T23:50:00+07:00');
  const readers = createReaders(() => at);
  expect(readers.comes('a', caller)).toBe(true);
  expect(readers.comes('b', caller)).toBe(true);
  expect(readers.comes('a', { ...caller, ip: '203.0.113.8' })).toBe(true);
  expect([...readers.online()]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  const name = readers.nameToday('a', caller);
  at += 15 * 60_000;
  expect(readers.online().size).toBe(0);
  expect(readers.nameToday('a', caller)).not.toBe(name);
  expect(readers.comes('a', caller)).toBe(true);
});

it('knows programs by their names, and by asking for no language', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36';
  expect(isRobot(chrome, 'vi')).toBe(false);
  expect(isRobot(`${chrome} coc_coc_browser/131.0`, 'vi')).toBe(false);
  expect(isRobot(chrome, undefined)).toBe(true);
  expect(isRobot('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'en')).toBe(
    true,
  );
  expect(isRobot('Mozilla/5.0 (compatible; coccocbot-web/1.0)', 'vi')).toBe(true);
});

it('keeps no numbers or addresses of people among the words, and no words of one reader alone', () => {
  expect(wordsToKeep('  Số 0912 345 678 của  bà Tám tam@vidu.vn, NQ 12/2025')).toBe(
    'số … của bà tám … nq 12/2025',
  );
  const words = createSearchWords(() => morning);
  words.drawn('s', 'vi', 'Lịch tiêm', 3);
  words.drawn('s', 'vi', 'hàng xóm nhà tôi', 0);
  words.asked('s', 'vi', 'lịch  TIÊM', 'một');
  words.asked('s', 'vi', 'lịch tiêm', 'hai');
  words.asked('s', 'vi', 'hàng xóm nhà tôi', 'một');
  words.asked('s', 'vi', 'không ai vẽ', 'một');
  expect(words.take(2)).toMatchObject([{ words: 'lịch tiêm', results: 3, count: 2 }]);
  expect(words.take(2)).toEqual([]);
  expect(words.take(2, true)).toMatchObject([{ words: '', results: 0, count: 1 }]);
});

it('names the section of an address in every language', () => {
  expect(
    ['/', '/en', '/tin-tuc/x', '/en/tin-tuc?a', '/cong-khai-minh-bach', '/la', '/zh/tim-kiem?q=x'].map(
      sectionOf,
    ),
  ).toEqual(['home', 'home', 'news', 'news', expect.stringMatching(/disclosure/), 'page', 'search']);
});

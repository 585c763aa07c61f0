import { expect, test } from 'vitest';
import { Library } from './library.ts';
import { ask, documentOf, noon } from './library-for-tests.ts';
import { suggest } from './suggest.ts';

const place = (from: number, until: number | null, siteId = 'sapa') => ({ siteId, own: true, from, until });
const library = new Library();
library.add(...documentOf('open', { body: 'Lịch tiêm chủng của trạm. Họp bàn về sáp nhập.' }));
// What is not public says it more often, and would be offered first.
for (const storyId of ['later-1', 'later-2'])
  library.add(
    ...documentOf(storyId, {
      body: 'Sáp nhập thôn Xuklam: tiêm chậm. Bổ nhiệm Tráng Thịnh. Họp bàn tiêm.',
      places: [place(noon + 1, null)],
    }),
  );
library.add(...documentOf('over', { body: 'Tiêm chích, sáp vàng.', places: [place(0, noon)] }));
library.add(...documentOf('gone', { body: 'Tiêm chui, tiêm chui. Cách chức Giàng Vũng.' }));
library.removeStory('gone');

const typed = (text: string, more: { siteId?: string; now?: number } = {}) =>
  suggest(library, { text, limit: 8, language: 'vi', now: noon, siteId: null, ...more });

test('what is typed is gone on with only as something public does, on every site', () => {
  expect(typed('tiem c')).toEqual(['tiêm chủng']);
  expect(typed('tiem c', { siteId: 'taphin' })).toEqual(['tiêm chủng']);
  expect(typed('tiem c', { siteId: 'sapa' })).toEqual([]);
  for (const text of ['bo nhiem trang t', 'nhiem t', 'cach chuc g', 'chuc giang v', 'thon x', 'sap v'])
    expect(typed(text), text).toEqual([]);
});

test('words that stand so only in two parts are not gone on with', () => {
  expect(typed('ve sap n')).toEqual(['về sáp nhập']);
  expect(typed('hop ban ve sap n')).toEqual(['họp bàn về sáp nhập']);
  // “bàn tiêm” is not public, though “tiêm chủng” is.
  expect(typed('ban tiem ch')).toEqual([]);
});

test('what is to be public is gone on with from that moment', () => {
  expect(typed('nhiem t', { now: noon + 1 })).toEqual(['nhiệm tráng']);
  expect(typed('nhiem t', { now: noon + 1, siteId: 'sapa' })).toEqual(['nhiệm tráng']);
});

test('no guess and no mark comes from what is not public', () => {
  const search = (text: string, now = noon) => library.search(ask(text, { now }));
  expect(search('thon xuklan')).toMatchObject({ didYouMean: null, instead: null });
  expect(search('thon xuklan', noon + 1).instead).toBe('thôn xuklam');
  expect(search('giang vung').words.readAs).toBe('giang vung');
  expect(search('trang thinh').words.readAs).toBe('trang thinh');
  expect(search('trang thinh', noon + 1).words.readAs).toBe('tráng thịnh');
  expect(search('tiem chung').words.readAs).toBe('tiêm chủng');
});

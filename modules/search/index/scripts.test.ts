import { expect, test } from 'vitest';
import { Highlighter } from '../highlight.ts';
import { Library } from './library.ts';
import { ask, documentOf } from './library-for-tests.ts';
import { splitWords } from './syllables.ts';

const library = new Library();
for (const [storyId, language, title, body] of [
  ['zh-land', 'zh', '土地使用权登记', '居民可在乡人民委员会办理土地使用权登记手续。'],
  ['zh-rain', 'zh', '暴雨警报', '老街省气象台发布暴雨警报，请远离河边。'],
  ['km-rain', 'km', 'ការព្រមានអំពីភ្លៀង', 'សូមប្រជាពលរដ្ឋ\u200bចាកចេញ\u200bពីមាត់ទន្លេ។'],
  ['km-school', 'km', 'សាលារៀន', 'សិស្សនឹងចូលរៀននៅថ្ងៃច័ន្ទ។'],
  ['en-rain', 'en', 'Heavy rain warning', 'Residents should leave the riverside before evening.'],
  ['en-land', 'en', 'Registering land', 'Land is registered at the commune office.'],
  ['vi-rain', 'vi', 'Cảnh báo mưa lớn', 'Bà con rời khỏi bờ suối trước buổi tối.'],
] as const)
  library.add(...documentOf(storyId, { language, title, body }));
const found = (text: string, language: string) =>
  library.search(ask(text, { language })).items.map(({ storyId }) => storyId);

test('Chinese is found by the signs that touch, and by one alone', () => {
  expect(found('土地登记', 'zh')).toEqual(['zh-land']);
  expect(found('河边 警报', 'zh')).toEqual(['zh-rain']);
  expect(found('省', 'zh')).toEqual(['zh-rain']);
});

test('Khmer is found by its clusters, whether or not unseen signs part its words', () => {
  expect(found('ចាកចេញពីមាត់ទន្លេ', 'km')).toEqual(['km-rain']);
  expect(found('មាត់\u200bទន្លេ', 'km')).toEqual(['km-rain']);
  expect(found('សាលារៀន', 'km')[0]).toBe('km-school');
});

test('a mark without a letter is no word', () => {
  library.add(...documentOf('number', { body: 'Thôn 1 họp ngày 15.' }));
  expect(found('\u0301', 'vi')).toEqual([]);
  expect(found('thôn 1', 'vi')).toEqual(['number']);
});

test('English words that only ask do not decide', () => {
  expect(found('where is land registered', 'en')).toEqual(['en-land']);
  expect(found('HEAVY rain', 'en')).toEqual(['en-rain']);
});

test('what is not seen in a word is none of its letters', () => {
  expect(found('cảnh\u00ad báo m\u200bưa', 'vi')).toEqual(['vi-rain']);
  expect(splitWords('a\u200bb \u200b c').map(({ form, start, end }) => [form, start, end])).toEqual([
    ['ab', 0, 3],
    ['c', 6, 7],
  ]);
  const { words } = library.search(ask('mưa'));
  expect(new Highlighter(words).mark('cảnh báo m\u200bưa')).toEqual(['cảnh báo ', 'm\u200bưa', '']);
});

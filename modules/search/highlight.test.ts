import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Highlighter } from './highlight.ts';
import { formOf, splitWords } from './index/syllables.ts';

const wanted = (...words: string[]) =>
  new Highlighter({ forms: words.map((word) => [formOf(word), 1]), phrases: [] });

test('marks what was asked, neighbours as one, whatever way it is written', () => {
  expect(wanted('thừa', 'kế').mark('Người Thừa kế, kẻ THỪA hành')).toEqual([
    'Người ',
    'Thừa kế',
    ', kẻ ',
    'THỪA',
    ' hành',
  ]);
  expect(wanted('hòa').mark('hoà'.normalize('NFD'))).toEqual(['', 'hoà'.normalize('NFD'), '']);
  expect(wanted('老街').mark('在老街省')).toEqual(['在', '老街', '省']);
});

test('marks a way to say it only where all of it stands together', () => {
  const forms = splitWords('ủy ban nhân dân').map(({ form }) => form);
  const highlighter = new Highlighter({ forms: [], phrases: [forms, ['ubnd']] });
  expect(highlighter.mark('UBND, tức Ủy ban nhân dân, và ủy ban của nhân dân')).toEqual([
    '', 'UBND', ', tức ', 'Ủy ban nhân dân', ', và ủy ban của nhân dân',
  ]); // prettier-ignore
});

test('takes the place that says most, from where a sentence begins', () => {
  const text = `Mở đầu nhắc thừa một chữ. ${'Chữ khác. '.repeat(60)}Chia thừa kế theo luật. ${'Còn nữa. '.repeat(60)}`;
  const pieces = wanted('thừa', 'kế').excerpt(text, 80);
  expect(pieces.join('')).toMatch(/^… .*Chia thừa kế theo luật.* …$/s);
  expect(wanted('xyz').excerpt(text)).toEqual([]);
});

test('the pieces are the text, and what is picked by shape is what a whole reading finds', () => {
  const syllable = fc.constantFrom(
    'thừa',
    'thua',
    'Kế',
    'ke',
    'đường',
    'Đuong',
    'a',
    '15',
    'x-y',
    'ạ',
    '中文',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(syllable), fc.array(syllable, { maxLength: 3 }), (text, words) => {
      const joined = text.join(' ');
      const forms = words.flatMap((word) => splitWords(word).map(({ form }) => form));
      const pieces = wanted(...words.filter((word) => !/[-中\n]/.test(word))).mark(joined);
      expect(pieces.join('')).toBe(joined);
      const marked = pieces.filter((_, at) => at % 2 === 1).flatMap((piece) => splitWords(piece));
      for (const { form } of marked) expect(forms).toContain(form);
    }),
  );
});

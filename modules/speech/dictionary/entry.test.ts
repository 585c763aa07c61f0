import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circleOf, dictionaryOf, readEntry, type Entry, type EntryDraft } from './entry.ts';

const say = (written: string, spoken: string, caseSensitive = true): Entry => ({
  written,
  reading: 'SAY',
  spoken,
  caseSensitive,
});

it.each([
  [{ written: ' BCĐ ', reading: 'SAY', spoken: 'ban  chỉ đạo' }, say('BCĐ', 'ban chỉ đạo')],
  [{ written: 'vneid', reading: 'SAY', spoken: 'vi en ai đi' }, say('vneid', 'vi en ai đi', false)],
  [
    { written: 'HTX', reading: 'SPELL', spoken: 'bỏ qua' },
    { written: 'HTX', reading: 'SPELL', spoken: '', caseSensitive: true },
  ],
  [{ written: '…', reading: 'WORD' }, { problem: 'entry-empty' }],
  [{ written: 'a'.repeat(61), reading: 'WORD' }, { problem: 'entry-too-long' }],
  [{ written: 'HTX', reading: 'SAY', spoken: 'a'.repeat(301) }, { problem: 'entry-too-long' }],
  [{ written: 'HTX', reading: 'SAY', spoken: '<break/>hợp tác xã' }, { problem: 'entry-with-marks' }],
  [{ written: 'H\u200bTX', reading: 'WORD' }, { problem: 'entry-with-marks' }],
  [{ written: 'HTX', reading: 'SAY', spoken: ' ' }, { problem: 'entry-spoken-missing' }],
  [{ written: 'HTX', reading: 'SAY', spoken: 'hợp tác xã HTX' }, { problem: 'entry-refers-to-itself' }],
  [{ written: 'htx', reading: 'SAY', spoken: 'hợp tác xã HTX' }, { problem: 'entry-refers-to-itself' }],
] satisfies [EntryDraft, unknown][])('reads %j', (draft, expected) => {
  expect(readEntry(draft)).toEqual(expected);
});

it('finds a circle through other entries, and no circle where there is none', () => {
  const others = [say('BCH', 'ban chỉ huy PCTT'), say('PCTT', 'phòng chống thiên tai')];
  expect(circleOf(say('PCTT', 'BCH về thiên tai'), [others[0]!])).toEqual(['PCTT', 'BCH', 'PCTT']);
  expect(circleOf(say('TKCN', 'tìm kiếm cứu nạn của BCH'), others)).toBeNull();
});

it('reads entries through others, the nearest first', () => {
  const forms = dictionaryOf([
    say('BCH', 'ban chỉ huy PCTT'),
    say('PCTT', 'phòng chống thiên tai'),
    say('BCH', 'ban chấp hành'),
    { written: 'QL4D', reading: 'SPELL', spoken: '', caseSensitive: true },
    { written: 'Vinatex', reading: 'WORD', spoken: '', caseSensitive: false },
  ]);
  expect(forms.get('BCH')).toBe('ban chỉ huy phòng chống thiên tai');
  expect(forms.get('QL4D')).toBe('Q L 4 D');
  expect(forms.get('vinatex')).toEqual({ say: 'word' });
  expect(forms.has('bch')).toBe(false);
});

it('ends, whatever entries of several levels say of each other', () => {
  const word = fc.constantFrom('A', 'B', 'C', 'D', 'và');
  const entries = fc.array(fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 4 })), { maxLength: 6 });
  fc.assert(
    fc.property(entries, (drafts) => {
      const forms = dictionaryOf(drafts.map(([written, spoken]) => say(written, spoken.join(' '))));
      expect([...forms.values()].every((form) => form !== '')).toBe(true);
    }),
  );
});

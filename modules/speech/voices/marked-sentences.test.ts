import { expect, it } from 'vitest';
import fc from 'fast-check';
import { markedSentences } from './marked-sentences.ts';
import { readMarks, type Prosody, type Run } from './marks.ts';

const marked = (text: string) => markedSentences(text).map((sentence) => sentence.marked);

it('opens in each sentence what was opened before it, and leaves pauses where they stood', () => {
  expect(
    marked(
      'Mời họp. <prosody rate="80%">Lúc 19 giờ. Tại <emphasis>nhà văn hóa</emphasis>.</prosody> Xin hết.',
    ),
  ).toEqual([
    'Mời họp.',
    '<prosody rate="80%">Lúc 19 giờ.</prosody>',
    '<prosody rate="80%">Tại <emphasis>nhà văn hóa</emphasis>.</prosody>',
    'Xin hết.',
  ]);
  expect(marked('Một.<break time="2s"/> Hai.<break/>')).toEqual(['Một.', '<break time="2s"/> Hai.<break/>']);
  expect(() => markedSentences('Một. <prosody rate="80%">Hai.')).toThrow();
});

/** Word by word, each with how it is said. */
const heard = (runs: Run[]) =>
  runs.flatMap((run): { word?: string; prosody?: Prosody; pauseMs?: number }[] =>
    'text' in run
      ? run.text
          .trim()
          .split(/\s+/)
          .map((word) => ({ word, prosody: run.prosody }))
      : [{ pauseMs: run.pauseMs }],
  );

it('says what the whole would say, whatever is marked', () => {
  const words = fc.constantFrom('Mời họp.', 'Lúc 19 giờ ', 'tại xã. ', '<break time="300ms"/>', ' Xin hết! ');
  const text = fc.letrec<{ part: string; all: string }>((tie) => ({
    part: fc.oneof(
      { depthSize: 'small' },
      words,
      tie('all').map((inner) => `<prosody rate="80%">${inner}</prosody>`),
      tie('all').map((inner) => `<emphasis>${inner}</emphasis>`),
    ),
    all: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  })).all;
  fc.assert(
    fc.property(text, (given) => {
      const sentences = markedSentences(given);
      const said = sentences.flatMap((sentence) => heard(readMarks(sentence.marked)));
      const whole = heard(readMarks(given));
      // Pauses alone are no sentence.
      expect(said).toEqual(sentences.length > 0 ? whole : whole.slice(0, 0));
      expect(sentences.length > 0).toBe(whole.some((each) => 'word' in each));
    }),
  );
});

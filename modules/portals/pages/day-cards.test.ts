import { textsOf } from '@saola/translations';
import { expect, it } from 'vitest';
import { stateSentence } from './day-cards.tsx';

const said = (finished: number, silent: number) =>
  stateSentence(
    {
      title: 'Rét hại',
      startsAt: new Date(),
      durationMs: 60_000,
      state: 'done',
      proof: { finished, total: 3, silent },
    },
    textsOf('vi'),
  );

it('never says that a silent player was heard', () => {
  expect(said(3, 3)).toBe('Đã phát thử không tiếng trên 3 cụm loa');
  expect(said(3, 1)).toBe('Đã phát. 2 trên 3 cụm loa đã phát xong, 1 cụm phát thử không tiếng');
  expect(said(3, 0)).toBe('Đã phát. 3 trên 3 cụm loa đã phát xong');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePages } from './compare-pages.ts';
import { blocksIn, type PageContent, type Row } from './page.ts';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });
const page: fc.Arbitrary<PageContent> = fc
  .tuple(
    ids,
    fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
    fc.array(fc.lorem({ maxCount: 3 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([blocks, rowOf, words]) => ({
    title: { vi: words[0]! },
    rows: [0, 1, 2, 3].map((number): Row => ({
      id: `r${number}`,
      layout: 'ONE',
      tone: 'PAPER',
      columns: [
        blocks
          .filter((_, index) => rowOf[index] === number)
          .map((id, index) => ({ id, type: 'banner', settings: { heading: { vi: words[index]! } } })),
      ],
    })),
  }));

describe('comparing two versions', () => {
  it('a page and itself do not differ', () => {
    fc.assert(fc.property(page, (one) => comparePages(one, one).same));
  });

  it('names each block once: those added, removed and kept make up both pages', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const { blocks } = comparePages(before, after);
        const of = (...changes: string[]) =>
          blocks.filter(({ change }) => changes.includes(change)).map(({ id }) => id);
        expect(of('KEPT', 'ADDED')).toEqual(blocksIn(after.rows).map(({ id }) => id));
        expect(of('KEPT', 'REMOVED').toSorted()).toEqual(
          blocksIn(before.rows)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  it('the words said to be there before and after are those that were', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const text = (parts: { text: string; change: string }[], without: string) =>
          parts
            .filter(({ change }) => change !== without)
            .map((part) => part.text)
            .join('');
        for (const { settings } of comparePages(before, after).blocks)
          for (const { words, before: old, after: next } of settings)
            for (const { parts } of words) {
              expect(text(parts, 'ADDED')).toBe((old as { vi?: string } | null)?.vi ?? '');
              expect(text(parts, 'REMOVED')).toBe((next as { vi?: string } | null)?.vi ?? '');
            }
      }),
    );
  });

  it('counts as moved as few blocks as it can', () => {
    const row = (...blocks: string[]): PageContent => ({
      title: { vi: 'x' },
      rows: [
        {
          id: 'r',
          layout: 'ONE',
          tone: 'PAPER',
          columns: [blocks.map((id) => ({ id, type: 'text', settings: {} }))],
        },
      ],
    });
    const { blocks } = comparePages(row('a', 'b', 'c', 'd'), row('d', 'a', 'b', 'c'));
    expect(blocks.filter(({ moved }) => moved).map(({ id }) => id)).toEqual(['d']);
  });
});

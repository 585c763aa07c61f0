import { stylesheet } from '@saola/design-system';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitMenu, type Step, steps, textWidth } from './menu-fit.ts';

const at = (step: Step | null): number => (step === null ? 0 : step === 'never' ? Infinity : step);

it('a short menu stands in its row at every width, a long one never wholly', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, () => ({ text: 'Công khai', below: ['Ngân sách'] }));
  expect(fitMenu(entries(3), 'Xem thêm').whole).toBeNull();
  expect(fitMenu(entries(30), 'Xem thêm').whole).toBe('never');
});

it('marks need no room of their own', () => {
  expect(textWidth('Công khai ngân sách')).toBeCloseTo(textWidth('Cong khai ngan sach'));
});

it('an entry never comes before the one to its left, and all are there once the whole menu is', () => {
  const entry = fc.record({
    text: fc.string({ maxLength: 40 }),
    below: fc.array(fc.string(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 14 }), (entries) => {
      const fit = fitMenu(entries, 'Xem thêm');
      const widths = fit.entries.map(({ from }) => at(from));
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      expect(widths.every((width) => width <= at(fit.whole))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('the stylesheet knows every width that the pages ask for', () => {
  const css = stylesheet('components');
  for (const step of [...steps, 'never'])
    for (const what of ['fit', 'rest', 'turn', 'mark']) expect(css).toContain(`.${what}-${step}`);
});

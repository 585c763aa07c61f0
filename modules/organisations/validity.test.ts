import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, dayOf, isDay, isValidOn, overlaps, succeed, type Validity } from './validity.ts';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const validity: fc.Arbitrary<Validity> = fc
  .tuple(day, fc.option(day))
  .filter(([from, to]) => to === null || from < to)
  .map(([from, to]) => ({ from, to }));

describe('validity', () => {
  it('begins on its first day and ends before its last', () => {
    expect(isValidOn({ from: '2025-07-01', to: '2026-01-01' }, '2025-07-01')).toBe(true);
    expect(isValidOn({ from: '2025-07-01', to: '2026-01-01' }, '2026-01-01')).toBe(false);
  });

  it('overlaps exactly when some day is in both', () => {
    fc.assert(
      fc.property(validity, validity, day, (one, other, any) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        if (isValidOn(one, any) && isValidOn(other, any)) expect(overlaps(one, other)).toBe(true);
        const latest = one.from > other.from ? one.from : other.from;
        expect(overlaps(one, other)).toBe(isValidOn(one, latest) && isValidOn(other, latest));
      }),
    );
  });

  it('of what is contained holds on no day outside', () => {
    fc.assert(
      fc.property(validity, validity, day, (outer, inner, any) => {
        if (contains(outer, inner) && isValidOn(inner, any)) expect(isValidOn(outer, any)).toBe(true);
      }),
    );
  });

  it('counts days as Vietnam does', () => {
    expect(dayOf(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
    expect(isDay('2025-02-30')).toBe(false);
  });
});

describe('versions that succeed one another', () => {
  it('never overlap and leave exactly one valid on any day after the first', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), day, (starts, any) => {
        let history: Validity[] = [];
        for (const from of starts) history = succeed(history, { from, to: null }) ?? history;
        for (const [index, one] of history.entries())
          for (const other of history.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        const valid = history.filter((version) => isValidOn(version, any));
        expect(valid).toHaveLength(any >= history[0]!.from ? 1 : 0);
      }),
    );
  });

  it('are refused when they would rewrite history', () => {
    expect(succeed([{ from: '2025-07-01', to: null }], { from: '2025-07-01', to: null })).toBeNull();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from './plan.ts';

const merge = { kind: 'MERGE', from: ['laocai.a', 'laocai.b'], into: { name: 'Tả Phìn', communeKind: 'XA' } };
const problemsOf = (json: unknown) => {
  const read = readPlan(json);
  return 'problems' in read ? read.problems.map(({ at }) => at) : [];
};

test('a plan is read, old addresses lead on unless an archive is asked for', () => {
  expect(readPlan({ basis: '1673/NQ-UBTVQH15', on: '2025-07-01', changes: [merge] })).toEqual({
    plan: { basis: '1673/NQ-UBTVQH15', on: '2025-07-01', changes: [{ ...merge, sites: 'REDIRECT' }] },
  });
});

test('everything that is wrong is said at once, with its place', () => {
  expect(
    problemsOf({
      on: '2025-02-30',
      changes: [
        { kind: 'MERGE', from: [], into: { name: '', communeKind: 'HUYEN' } },
        { kind: 'SPLIT', from: 'Tả Phìn', into: ['laocai.a'] },
        { kind: 'FLOAT' },
      ],
    }),
  ).toEqual([
    'basis',
    'on',
    'changes[0].from',
    'changes[0].into.name',
    'changes[0].into.communeKind',
    'changes[1].into',
    'changes[1].from',
    'changes[2].kind',
  ]);
});

test('a unit ends once, and what ends takes nothing over', () => {
  const plan = (...changes: unknown[]) => ({ basis: 'x', on: '2027-01-01', changes });
  expect(problemsOf(plan(merge, { kind: 'DISSOLVE', unit: 'laocai.a', heir: 'laocai.c' }))).toEqual([
    'changes[1]',
  ]);
  expect(problemsOf(plan({ ...merge, into: 'laocai.a' }))).toEqual(['changes[0]']);
});

test('whatever stands in a file is answered in sentences, never with a crash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = readPlan(json);
      expect('plan' in read || read.problems.length > 0).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterFailure, minutesLocked, withAttempt, withoutAttempt, type Attempts } from './lockout.ts';

const rule = { failures: 5, withinMinutes: 15, lockMinutes: 15 };
const start = Date.parse('2026-11-22T08:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);

it('closes the door at the fifth failure and says for how long', () => {
  let attempts: Attempts | null = null;
  for (let i = 0; i < 5; i++) attempts = afterFailure(withAttempt(attempts, rule, at(i))!, rule, at(i));
  expect(minutesLocked(attempts, at(4))).toBe(15);
  expect(withAttempt(attempts, rule, at(10))).toBeNull();
  expect(minutesLocked(attempts, at(18.5))).toBe(1);
  expect(withAttempt(attempts, rule, at(20))).toMatchObject({ failures: 1, lockedUntil: null });
});

it('forgets failures that lie further back than the rule looks', () => {
  const old: Attempts = { failures: 4, lastAt: at(0), lockedUntil: null };
  expect(withAttempt(old, rule, at(16))?.failures).toBe(1);
});

it('lets no more attempts under way at once than the rule allows', () => {
  let attempts: Attempts | null = null;
  let allowed = 0;
  for (let i = 0; i < 50; i++) {
    const next = withAttempt(attempts, rule, at(0));
    if (next) [attempts, allowed] = [next, allowed + 1];
  }
  expect(allowed).toBe(5);
});

it('never lets more than the allowed guesses of a code through, however often the right password comes between', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('right password', 'wrong code'), { maxLength: 60 }), (steps) => {
      let attempts: Attempts | null = null;
      let guesses = 0;
      for (const step of steps) {
        const next: Attempts | null = withAttempt(attempts, rule, at(0));
        if (!next) continue;
        attempts = step === 'right password' ? withoutAttempt(next) : afterFailure(next, rule, at(0));
        if (step === 'wrong code') guesses += 1;
      }
      expect(guesses).toBeLessThanOrEqual(rule.failures);
    }),
  );
});

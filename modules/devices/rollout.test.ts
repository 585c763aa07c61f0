import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failsTooOften, lastStage, mayBeginNext, moveOf, stagesFor, type Course } from './rollout.ts';

const count = fc.nat(2_000);
const tallies = fc
  .record({ done: count, failed: count, missed: count, waiting: count, proved: fc.boolean() })
  .map(({ waiting, ...told }) => ({ ...told, ordered: told.done + told.failed + told.missed + waiting }));
const began = new Date('2026-11-23T00:00:00Z');
const courses: fc.Arbitrary<Course> = fc.record({
  state: fc.constantFrom('RUNNING', 'STOPPED', 'FAILING', 'ENDED'),
  stage: fc.integer({ min: 1, max: lastStage }),
  stageBeganAt: fc.constant(began),
  hoursBetween: fc.option(fc.integer({ min: 1, max: 72 })),
  failurePercent: fc.nat(50),
});

test('no stage begins while more fail than may, before its hour, or where nobody has proved the release', () => {
  fc.assert(
    fc.property(courses, tallies, fc.nat(100), (course, tally, hours) => {
      const move = moveOf(course, tally, new Date(began.getTime() + hours * 3_600_000));
      const tooMany = tally.failed * 100 > tally.ordered * course.failurePercent;
      if (tooMany) {
        expect(mayBeginNext(course, tally)).toBe(false);
        expect(move).toBe(course.state === 'RUNNING' ? 'FAIL' : 'WAIT');
      }
      if (move === 'NEXT') {
        expect(tally.done).toBeGreaterThan(0);
        expect(tally.proved).toBe(true);
        expect(hours).toBeGreaterThanOrEqual(course.hoursBetween ?? Infinity);
        expect(course.stage).toBeLessThan(lastStage);
      }
      if (course.state !== 'RUNNING') expect(move).toBe('WAIT');
    }),
  );
  expect(
    failsTooOften({ failurePercent: 5 }, { ordered: 3, done: 2, failed: 1, missed: 0, proved: true }),
  ).toBe(true);
});

test('each device has one turn, the first station alone the first', () => {
  const devices = fc.array(fc.record({ id: fc.uuid(), unitId: fc.constantFrom('a', 'b', 'c') }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(devices, (all) => {
      const staged = stagesFor(all, ({ unitId }) => unitId === 'a');
      expect(staged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      for (const one of staged) expect(one.stage === 1).toBe(one.unitId === 'a');
      expect(staged.filter(({ stage }) => stage === 2).length).toBeLessThanOrEqual(
        Math.max(1, Math.ceil(all.length / 20)),
      );
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '@saola/law';
import { airingOf, planFor, spokenTextOf, stateFrom } from './programme.ts';
import type { TimeSlot } from './schedule/time-slot.ts';
import { defaultRule, defaultSlots, nextAirtime } from './slots.ts';

const rule = defaultRule(false);
const at = (clock: string) => new Date(`2026-05-11T${clock}+07:00`);
const none = () => null;
const hours = { slots: defaultSlots, holidays: new Set<string>() };
const next = (after: Date) => nextAirtime(after, hours.slots, hours.holidays)!.begins;

describe('what approval means for a unit', () => {
  const bulletin = { priority: 'NORMAL' as const, startsAt: null, own: false };
  test('its own story enters the next slot by itself; one from above waits for its word', () => {
    expect(planFor({ ...bulletin, own: true }, rule)).toEqual({ state: 'PLANNED', timing: 'SLOT' });
    expect(planFor(bulletin, rule)).toEqual({ state: 'WAITING', timing: 'SLOT' });
    expect(planFor(bulletin, { ...rule, takeAutomatically: true }).state).toBe('PLANNED');
  });
  test('an emergency asks nobody and waits for nothing', () => {
    expect(planFor({ ...bulletin, priority: 'EMERGENCY' }, rule)).toEqual({
      state: 'PLANNED',
      timing: 'AT_ONCE',
    });
  });
});

describe('slots', () => {
  test('the next slot is today’s or tomorrow’s first', () => {
    expect(next(at('06:00:00'))).toEqual(at('17:00:00'));
    expect(next(at('17:00:00'))).toEqual(at('17:00:00'));
    expect(dayOf(next(at('18:00:00')))).toBe('2026-05-12');
  });

  test('in a slot one follows the other, and a full slot sends to the next', () => {
    const plan = { timing: 'SLOT' as const, startsAt: null, durationMs: 600_000 };
    const busyUntil = (end: Date) => (slot: Date) =>
      slot.getTime() === at('17:00:00').getTime() ? end : null;
    const airing = (busy: (slot: Date) => Date | null) => airingOf(plan, hours, at('08:00:00'), busy);
    expect(airing(none).starts).toEqual(at('17:00:00'));
    expect(airing(busyUntil(at('17:20:00'))).starts).toEqual(at('17:20:00'));
    expect(airing(busyUntil(at('17:55:00'))).starts.toISOString()).toBe('2026-05-11T22:00:00.000Z');
  });

  test('whatever the slots, airtime is never in the past and long enough', () => {
    const twoDigits = (most: number) => fc.nat(most).map((number) => `${number}`.padStart(2, '0'));
    const slot = fc
      .tuple(twoDigits(23), twoDigits(59), fc.uuid(), fc.integer({ min: 5, max: 240 }))
      .map(([hour, minute, id, minutes]): TimeSlot => ({
        ...defaultSlots[0]!,
        id,
        begins: `${hour}:${minute}`,
        minutes,
      }));
    fc.assert(
      fc.property(
        fc.array(slot, { maxLength: 5 }),
        fc.constantFrom('AT_ONCE', 'SOON', 'SLOT', 'FIXED'),
        fc.integer({ min: 1, max: 300_000 }),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (slots, timing, durationMs, now) => {
          const startsAt = timing === 'FIXED' ? new Date(now.getTime() - 1) : null;
          const { starts, expires } = airingOf(
            { timing, startsAt, durationMs },
            { ...hours, slots },
            now,
            none,
          );
          expect(starts.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(expires.getTime()).toBeGreaterThanOrEqual(starts.getTime() + durationMs);
        },
      ),
    );
  });
});

test('the state of a programme is what its loudspeakers say', () => {
  const counts = { total: 3, received: 3, started: 0, finished: 0, failed: 0, silent: 0 };
  expect(stateFrom(counts, false)).toBe('ORDERED');
  expect(stateFrom({ ...counts, started: 1 }, false)).toBe('PLAYING');
  expect(stateFrom({ ...counts, started: 3, finished: 3 }, false)).toBe('PLAYED');
  expect(stateFrom({ ...counts, started: 3, finished: 2, failed: 1 }, false)).toBe('PARTIAL');
  expect(stateFrom({ ...counts, started: 1, finished: 1 }, true)).toBe('PARTIAL');
  expect(stateFrom(counts, true)).toBe('FAILED');
});

test('the voice says the author’s own words, else title, summary and text as sentences', () => {
  const edition = { spokenText: null, title: 'Lịch tiêm', summary: 'Sáng thứ năm.', plainText: 'Mời bà con' };
  expect(spokenTextOf(edition)).toEqual({ headline: 'Lịch tiêm', text: 'Sáng thứ năm.\nMời bà con.' });
  expect(spokenTextOf({ ...edition, spokenText: 'Kính mời' })).toEqual({ headline: '', text: 'Kính mời' });
});

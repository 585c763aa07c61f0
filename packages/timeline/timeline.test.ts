import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeline, TimelineError, type TimelineInput, type TimelineItem } from './index.ts';
import { slowTimeline } from './slow-model.ts';

const day = '2026-05-11T';

function input(items: Partial<TimelineItem>[], rest: Partial<TimelineInput> = {}): TimelineInput {
  return {
    timeZone: 'Asia/Ho_Chi_Minh',
    from: `${day}05:00:00+07:00`,
    to: `${day}23:00:00+07:00`,
    quietHours: [{ start: '21:30', end: '04:30' }],
    items: items.map((item) => ({
      id: 'tin',
      priority: 'normal',
      order: 1,
      starts: at('06:00:00'),
      durationSeconds: 60,
      ...item,
    })),
    ...rest,
  };
}
const at = (clock: string) => `${day}${clock}+07:00`;
/** `id 06:00:00–06:01:00 @0`: a segment on one line. */
const lines = (given: TimelineInput) =>
  timeline(given).map(
    ({ id, start, end, offsetSeconds }) =>
      `${id} ${start.slice(11, 19)}–${end.slice(11, 19)} @${offsetSeconds}`,
  );

describe('one after the other', () => {
  test('a bulletin may begin exactly ten minutes late, not a second later', () => {
    const before = { id: 'dai', durationSeconds: 600 };
    expect(lines(input([before, { id: 'cho', order: 2 }]))).toEqual([
      'dai 06:00:00–06:10:00 @0',
      'cho 06:10:00–06:11:00 @0',
    ]);
    expect(
      lines(
        input([
          { ...before, durationSeconds: 601 },
          { id: 'cho', order: 2 },
        ]),
      ),
    ).toEqual(['dai 06:00:00–06:10:01 @0']);
  });

  test('priority does not cut a running bulletin, but goes before all that wait', () => {
    const items = [
      { id: 'dai', durationSeconds: 300 },
      { id: 'cho', starts: at('06:01:00') },
      { id: 'uutien', priority: 'priority' as const, starts: at('06:04:00') },
    ];
    expect(lines(input(items))).toEqual([
      'dai 06:00:00–06:05:00 @0',
      'uutien 06:05:00–06:06:00 @0',
      'cho 06:06:00–06:07:00 @0',
    ]);
  });

  test('ids are compared by code point, not by UTF-16 unit', () => {
    expect(lines(input([{ id: '\u{1F600}' }, { id: '～' }]))[0]).toMatch(/^～/);
  });
});

describe('relays', () => {
  const relay = { id: 'tiepam', live: true, durationSeconds: 1800 };

  test('a relay that begins late begins where the broadcast is', () => {
    expect(lines(input([{ id: 'dai', durationSeconds: 120, order: 0 }, relay]))[1]).toBe(
      'tiepam 06:02:00–06:30:00 @120',
    );
  });

  test('a relay gives way to priority bulletins one after another and is rejoined before waiting ones', () => {
    const items = [
      relay,
      { id: 'cho', starts: at('06:09:00') },
      { id: 'mot', priority: 'priority' as const, starts: at('06:10:00') },
      { id: 'hai', priority: 'priority' as const, starts: at('06:10:30') },
    ];
    expect(lines(input(items))).toEqual([
      'tiepam 06:00:00–06:10:00 @0',
      'mot 06:10:00–06:11:00 @0',
      'hai 06:11:00–06:12:00 @0',
      'tiepam 06:12:00–06:30:00 @720',
    ]);
  });
});

describe('quiet hours', () => {
  test('a bulletin paused by an emergency is dropped when quiet hours begin', () => {
    const items = [
      { id: 'toi', starts: at('21:28:00'), durationSeconds: 180 },
      { id: 'bao', priority: 'emergency' as const, starts: at('21:29:00'), durationSeconds: 120 },
    ];
    expect(lines(input(items))).toEqual(['toi 21:28:00–21:29:00 @0', 'bao 21:29:00–21:31:00 @0']);
  });

  test('windows that touch are one window, and a whole day of them lets only emergencies through', () => {
    const quietHours = [
      { start: '05:00', end: '17:00' },
      { start: '17:00', end: '05:00' },
    ];
    const items = [{ id: 'thuong' }, { id: 'bao', priority: 'emergency' as const, starts: at('07:00:00') }];
    expect(lines(input(items, { quietHours }))).toEqual(['bao 07:00:00–07:01:00 @0']);
  });

  test('they follow the wall clock through a change to summer time', () => {
    const given = input([{ id: 'early', starts: '2026-03-29T00:55:00Z', durationSeconds: 60 }], {
      timeZone: 'Europe/Paris',
      from: '2026-03-29T00:00:00Z',
      to: '2026-03-29T04:00:00Z',
      quietHours: [{ start: '01:30', end: '03:00' }],
    });
    // 02:00 does not exist that night: quiet hours end at 01:00 UTC, when the clock jumps to 03:00.
    expect(timeline(given)[0]?.start).toBe('2026-03-29T03:00:00+02:00');
  });
});

describe('emergencies', () => {
  test('a repeated siren has one occurrence at a time, and a new one may begin where the last ends', () => {
    const siren = {
      id: 'coi',
      priority: 'emergency' as const,
      durationSeconds: 60,
      repeat: { everySeconds: 30, until: at('06:02:00') },
    };
    expect(lines(input([siren]))).toEqual([
      'coi#1 06:00:00–06:01:00 @0',
      'coi#3 06:01:00–06:02:00 @0',
      'coi#5 06:02:00–06:03:00 @0',
    ]);
  });

  test('an expired emergency is cut, and the bulletin beneath resumes', () => {
    const items = [
      { id: 'dai', durationSeconds: 120 },
      {
        id: 'bao',
        priority: 'emergency' as const,
        starts: at('06:01:00'),
        durationSeconds: 600,
        expires: at('06:02:00'),
      },
    ];
    expect(lines(input(items))).toEqual([
      'dai 06:00:00–06:01:00 @0',
      'bao 06:01:00–06:02:00 @0',
      'dai 06:02:00–06:03:00 @60',
    ]);
  });
});

test('bad input has a stable code', () => {
  const code = (given: unknown) => {
    try {
      timeline(given as TimelineInput);
    } catch (error) {
      return error instanceof TimelineError ? error.code : error;
    }
    return 'none';
  };
  expect(code({})).toBe('timeline/invalid-input');
  expect(code(input([], { to: at('05:00:00') }))).toBe('timeline/empty-window');
  expect(code(input([], { timeZone: 'Mars/Olympus' }))).toBe('timeline/invalid-input');
  expect(code(input([{}, {}]))).toBe('timeline/repeated-id');
  const endless = { repeat: { everySeconds: 1, until: '2126-01-01T00:00:00Z' } };
  expect(code(input([endless], { to: '2126-01-01T00:00:00Z' }))).toBe('timeline/too-many-occurrences');
});

describe('for any plan', () => {
  const minute = fc.integer({ min: 0, max: 60 });
  const clock = fc
    .tuple(fc.integer({ min: 4, max: 7 }), fc.constantFrom('00', '05', '17'))
    .map(([h, m]) => `0${h}:${m}`);
  const instant = (minutes: number, secs = 0) =>
    new Date(Date.parse(`${day}05:00:00+07:00`) + (minutes * 60 + secs) * 1000).toISOString().slice(0, 19) +
    'Z';
  const item = fc.record({
    priority: fc.constantFrom('emergency' as const, 'priority' as const, 'normal' as const),
    order: fc.integer({ min: 0, max: 2 }),
    starts: fc.tuple(minute, fc.constantFrom(0, 0, 7)).map(([m, s]) => instant(m, s)),
    durationSeconds: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(60, 300, 600, 1200)),
    expires: fc.option(
      minute.map((m) => instant(m + 5)),
      { nil: undefined },
    ),
    repeat: fc.option(
      fc.record({ everySeconds: fc.constantFrom(20, 60, 240), until: minute.map((m) => instant(m)) }),
      { nil: undefined, freq: 3 },
    ),
    live: fc.boolean(),
  });
  const plan = fc
    .tuple(
      fc.array(item, { maxLength: 9 }),
      fc.array(fc.record({ start: clock, end: clock }), { maxLength: 2 }),
      minute,
    )
    .map(([items, quietHours, from]): TimelineInput => ({
      timeZone: 'Asia/Ho_Chi_Minh',
      from: instant(from),
      to: instant(150),
      quietHours,
      items: items.map(({ expires, repeat, ...rest }, index) => ({
        id: `i${index}`,
        ...rest,
        ...(expires ? { expires } : {}),
        ...(repeat ? { repeat } : {}),
      })),
    }));
  const utc = (instantText: string) => new Date(instantText).toISOString();

  test('it agrees with the rules read second by second', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(plan, (given) => {
        const fast = timeline(given).map((one) => ({ ...one, start: utc(one.start), end: utc(one.end) }));
        expect(fast).toEqual(slowTimeline(given, 7));
      }),
      { numRuns: Number(process.env['TIMELINE_RUNS'] ?? 120) },
    );
  });

  test('the order of the items has no meaning', () => {
    fc.assert(
      fc.property(plan, (given) => {
        expect(timeline({ ...given, items: [...given.items].reverse() })).toEqual(timeline(given));
      }),
    );
  });

  test('a device that joins late plays what one that was always on plays', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const whole = timeline({ ...given, from: instant(-10) });
        const late = timeline(given);
        const from = Date.parse(given.from);
        const rest = whole.filter(({ end }) => Date.parse(end) > from);
        expect(late.map(({ id, end }) => ({ id, end }))).toEqual(rest.map(({ id, end }) => ({ id, end })));
      }),
    );
  });
});

test('a year of repeats takes no noticeable time', () => {
  const started = performance.now();
  const year = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
  const repeat = { everySeconds: 1800, until: '2027-01-01T00:00:00Z' };
  const segments = timeline(input([{ starts: '2026-01-01T00:00:00Z', repeat }], year));
  expect(segments.length).toBeGreaterThan(12_000);
  expect(performance.now() - started).toBeLessThan(3_000);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline, type TimelineItem } from './index.ts';
import { offsetByIntl, wallClock } from './wall-clock.ts';

const zones = [
  'Asia/Ho_Chi_Minh',
  'Europe/Berlin',
  'America/St_Johns',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
];

test('an offset is the one of the time zone data, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.array(fc.integer({ min: Date.UTC(1976, 0) / 1000, max: Date.UTC(2037, 0) / 1000 }), {
        maxLength: 20,
      }),
      (zone, instants) => {
        const byIntl = offsetByIntl(zone);
        for (const instant of instants) expect(wallClock(zone).offsetAt(instant)).toBe(byIntl(instant));
      },
    ),
    { numRuns: 60 },
  );
});

test('an item that ends before it starts is dropped with its reason, alone or repeated', () => {
  const said: string[] = [];
  const item: TimelineItem = {
    id: 'a',
    priority: 'normal',
    order: 0,
    starts: '2026-11-23T06:00:00+07:00',
    durationSeconds: 60,
    expires: '2026-11-23T05:00:00+07:00',
  };
  const segments = timeline(
    {
      timeZone: 'Asia/Ho_Chi_Minh',
      from: '2026-11-23T00:00:00+07:00',
      to: '2026-11-24T00:00:00+07:00',
      quietHours: [],
      items: [item, { ...item, id: 'b', repeat: { everySeconds: 60, until: '2026-11-23T05:00:00+07:00' } }],
    },
    { explain: ({ id, what, rule }) => said.push(`${id} ${what} ${rule}`) },
  );
  expect(segments).toEqual([]);
  expect(said.toSorted()).toEqual(['a dropped 8', 'b#1 dropped 9']);
});

import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { readTimestamp } from './read-timestamp.ts';

const usual = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date;

test('reads a moment as the usual reader does, or leaves it to that one', () => {
  const written = fc
    .record({
      at: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      digits: fc.integer({ min: 0, max: 6 }),
      more: fc.stringMatching(/^[0-9]{3}$/),
      zone: fc.constantFrom('+00', '+00', '+07', '+05:30', '-00:01'),
    })
    .map(({ at, digits, more, zone }) => {
      const [day = '', time = ''] = at.toISOString().split('T');
      const fraction = (time.slice(9, 12) + more).slice(0, digits);
      return `${day} ${time.slice(0, 8)}${fraction && `.${fraction}`}${zone}`;
    });
  fc.assert(
    fc.property(written, (text) => {
      const read = readTimestamp(text);
      if (read) expect(read.getTime()).toBe(usual(text).getTime());
      else expect(text).toSatisfy((one: string) => !one.endsWith('+00') || one.startsWith('00'));
    }),
  );
});

test('leaves what is no moment of our years to the usual reader', () => {
  for (const text of ['infinity', '0044-03-15 00:00:00+00 BC', '12026-11-22 17:18:23+00', '2026-11-22', ''])
    expect(readTimestamp(text)).toBeNull();
});

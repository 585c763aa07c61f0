import { expect, test } from 'vitest';
import { planAt } from './plan.ts';
import type { Item } from './store.ts';

const noon = Date.parse('2026-11-23T12:00:00+07:00');
const setting = { timeZone: 'Asia/Ho_Chi_Minh', quietHours: [{ start: '21:00', end: '20:00' }] };
const minute = 60_000;

const warning = (rest: Partial<Item> = {}): Item => ({
  programmeId: '0198d0a4-0000-7000-8000-000000000001',
  title: 'Cảnh báo lũ quét',
  priority: 'EMERGENCY',
  order: -4,
  starts: noon,
  expires: noon + 60 * minute,
  durationMs: 120_000,
  volume: null,
  audio: { path: '/a', sha256: 'a'.repeat(64), bytes: 1, mime: 'audio/mpeg' },
  relay: null,
  live: null,
  repeat: { everySeconds: 900, until: noon + 30 * minute },
  readyAt: noon,
  started: false,
  heardMs: 0,
  done: false,
  ...rest,
});
const at = (minutes: number, item: Item) => planAt(noon + minutes * minute, [item], setting);

test('a repeated emergency sounds three times in quiet hours and is over after the last', () => {
  const item = warning();
  expect(at(1, item)).toMatchObject({ now: { occurrence: 1, offsetMs: 60_000 }, over: [] });
  expect(at(3, item)).toMatchObject({ now: null, next: { occurrence: 2, at: noon + 15 * minute }, over: [] });
  expect(at(15, item).now).toMatchObject({ occurrence: 2, offsetMs: 0 });
  expect(at(31, item).now).toMatchObject({ occurrence: 3, offsetMs: 60_000 });
  expect(at(33, item)).toMatchObject({ now: null, next: null });
  expect(at(33, item).over).toEqual([{ programmeId: item.programmeId, how: 'finished', rule: 1 }]);
});

test('one that falls due while the last is still sounding is left out, and ends nothing', () => {
  const long = warning({ durationMs: 20 * minute, repeat: { everySeconds: 900, until: noon + 15 * minute } });
  expect(at(16, long)).toMatchObject({ now: { occurrence: 1, offsetMs: 16 * minute }, over: [] });
  expect(at(21, long).over).toHaveLength(1);
});

test('what arrives after its last repeat sounds once, and what expires is over whatever was due', () => {
  const late = warning({ readyAt: noon + 40 * minute });
  expect(at(41, late)).toMatchObject({ now: { occurrence: null, offsetMs: minute } });
  expect(at(43, late).over).toHaveLength(1);
  const cut = warning({ repeat: { everySeconds: 900, until: noon + 300 * minute } });
  expect(at(59, cut).over).toEqual([]);
  expect(at(61, cut).over).toHaveLength(1);
});

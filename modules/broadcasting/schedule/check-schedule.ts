import { Type, type Static } from 'typebox';
import { airtimesOf, minuteOf, weekdayOf, type Airtime, type Holidays } from './days.ts';
import type { Limits } from './limits.ts';
import { secondsOf, shareLoudspeakers } from './run.ts';
import type { SlotItem } from './slot-item.ts';
import type { TimeSlot } from './time-slot.ts';

/** What is wrong with a schedule: a CONFLICT cannot be approved, a WARNING is for people to weigh. */
export const Finding = Type.Object({
  code: Type.Enum([
    'past-midnight',
    'overlap',
    'quiet-hours',
    'never-used',
    'too-many-a-day',
    'too-many-days-a-week',
    'too-long',
    'silent-weekday',
    'items-too-long',
    'item-gone',
    'loudspeaker-gone',
    'no-loudspeaker',
  ]),
  weight: Type.Enum(['CONFLICT', 'WARNING']),
  slotIds: Type.Array(Type.String()),
  day: Type.Union([Type.String({ format: 'date' }), Type.Null()], {
    description: 'the first day it shows on',
  }),
});
export type Finding = Static<typeof Finding>;

export interface Surroundings {
  /** ISO day of the first day looked at. */
  from: string;
  holidays: Holidays;
  /** Wall-clock hours in which nothing but emergencies sounds; an end before the start is on the next day. */
  quietHours: readonly { start: string; end: string }[];
  limits: Limits | null;
  /** What the items may name, and who keeps to the schedule; left out where it is not to be looked at. */
  known?: { sounds: ReadonlySet<string>; sources: ReadonlySet<string>; loudspeakers: ReadonlySet<string> };
}

/** A lunar year with its leap month fits in, so yearly days of both calendars are met. */
const daysLookedAt = 400;

/** Everything that is wrong with these slots together, each said once with the first day on which it shows. */
export function checkSchedule(slots: readonly TimeSlot[], surroundings: Surroundings): Finding[] {
  const { from, holidays, quietHours, limits, known } = surroundings;
  const airtimes = airtimesOf(slots, from, daysLookedAt, holidays);
  const used = new Set(airtimes.map(({ slot }) => slot.id));
  return [
    ...slots
      .filter(({ begins, minutes }) => minuteOf(begins) + minutes > 24 * 60)
      .map(({ id }) => conflict('past-midnight', [id])),
    ...slots.filter(({ id }) => !used.has(id)).map(({ id }) => warning('never-used', [id])),
    ...overlaps(airtimes),
    ...slots
      .filter((slot) => quietHours.some((quiet) => meets(slot, quiet)))
      .map(({ id }) => conflict('quiet-hours', [id])),
    ...slots
      .filter((slot) => secondsOf(slot) > slot.minutes * 60)
      .map(({ id }) => conflict('items-too-long', [id])),
    ...(known ? gone(known, slots) : []),
    ...(limits ? beyond(limits, slots, airtimes) : []),
  ];
}

/** What items name must be there; a loudspeaker that is away only leaves the slot to the others. */
function gone(known: NonNullable<Surroundings['known']>, slots: readonly TimeSlot[]): Finding[] {
  const isGone = (item: SlotItem) =>
    item.kind === 'RELAY'
      ? !known.sources.has(item.sourceId)
      : item.kind !== 'BULLETINS' && !known.sounds.has(item.fileId);
  return [
    ...slots.filter(({ items }) => items?.some(isGone)).map(({ id }) => conflict('item-gone', [id])),
    ...slots
      .filter(({ devices }) => devices?.some((device) => !known.loudspeakers.has(device)))
      .map(({ id }) => warning('loudspeaker-gone', [id])),
    ...(known.loudspeakers.size === 0 ? [warning('no-loudspeaker', [])] : []),
  ];
}

function overlaps(airtimes: readonly Airtime[]): Finding[] {
  const found = new Map<string, Finding>();
  airtimes.forEach((airtime, index) => {
    for (let next = index + 1; next < airtimes.length; next += 1) {
      const other = airtimes[next]!;
      if (other.begins >= airtime.ends) break;
      if (!shareLoudspeakers(airtime.slot, other.slot)) continue;
      const slotIds = [airtime.slot.id, other.slot.id];
      const key = slotIds.toSorted().join();
      if (!found.has(key)) found.set(key, conflict('overlap', slotIds, other.day));
    }
  });
  return [...found.values()];
}

/** A unit may say more than its limits with a reason: they warn. */
function beyond(limits: Limits, slots: readonly TimeSlot[], airtimes: readonly Airtime[]): Finding[] {
  const byDay = Map.groupBy(airtimes, ({ day }) => day);
  const crowded = [...byDay].find(([, all]) => all.length > limits.broadcastsADay);
  const resting = airtimes.find(({ day }) => limits.silentWeekdays.includes(weekdayOf(day)));
  const weeks = Map.groupBy(byDay.keys(), weekOf);
  const busy = [...weeks.values()].find((days) => days.length > limits.daysAWeek);
  return [
    ...(crowded ? [warning('too-many-a-day', idsOf(crowded[1]), crowded[0])] : []),
    ...(busy ? [warning('too-many-days-a-week', [], busy[0]!)] : []),
    ...(resting ? [warning('silent-weekday', [resting.slot.id], resting.day)] : []),
    ...slots.filter(({ minutes }) => minutes > limits.minutesEach).map(({ id }) => warning('too-long', [id])),
  ];
}

function meets({ begins, minutes }: TimeSlot, { start, end }: { start: string; end: string }): boolean {
  const [from, until] = [minuteOf(begins), minuteOf(begins) + minutes];
  const [quietFrom, quietUntil] = [minuteOf(start), minuteOf(end)];
  if (quietFrom === quietUntil) return false;
  const windows =
    quietFrom < quietUntil
      ? [[quietFrom, quietUntil]]
      : [
          [0, quietUntil],
          [quietFrom, 24 * 60 + quietUntil],
        ];
  return windows.some(([first, last]) => from < last! && until > first!);
}

const conflict = (code: Finding['code'], slotIds: string[], day: string | null = null): Finding => ({
  code,
  weight: 'CONFLICT',
  slotIds,
  day,
});
const warning = (code: Finding['code'], slotIds: string[], day: string | null = null): Finding => ({
  ...conflict(code, slotIds, day),
  weight: 'WARNING',
});
const idsOf = (airtimes: readonly Airtime[]) => airtimes.map(({ slot }) => slot.id);
/** The Monday of a day, as days since 1970. */
const weekOf = (day: string) => Date.parse(day) / 86_400_000 - weekdayOf(day);

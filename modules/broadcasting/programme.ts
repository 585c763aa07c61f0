import type { Holidays } from './schedule/days.ts';
import type { TimeSlot } from './schedule/time-slot.ts';
import { nextAirtime, type Rule } from './slots.ts';

export type Priority = 'EMERGENCY' | 'PRIORITY' | 'NORMAL';

/** WAITING: for an officer of the unit to take it. PLANNED: for its sound, or for its day. */
export type ProgrammeState =
  'WAITING' | 'PLANNED' | 'ORDERED' | 'PLAYING' | 'PLAYED' | 'PARTIAL' | 'FAILED' | 'CANCELLED';

export type DeliveryState = 'ORDERED' | 'RECEIVED' | 'STARTED' | 'FINISHED' | 'FAILED';

/** AT_ONCE for emergencies; SOON as soon as may be without haste; SLOT the unit's next one; FIXED as the author said. */
export type Timing = 'AT_ONCE' | 'SOON' | 'SLOT' | 'FIXED';

/** Why a programme is still PLANNED, or has FAILED: there was nobody to play it. */
export const noLoudspeaker = 'no-loudspeaker';

/** Orders leave this long before the start: a loudspeaker has two weeks of schedule and sound with it. */
export const orderedAhead = 14 * 24 * 3_600_000;

/** What is normal may be withdrawn: the word for it is given again while the loudspeaker can hear. */
export const vouchedFor = 24 * 3_600_000;

/** How long an order is worth something to a loudspeaker that hears nothing more. */
export const vouchedUntil = (priority: Priority, expires: Date, now: Date): Date =>
  priority === 'NORMAL' ? new Date(Math.min(expires.getTime(), now.getTime() + vouchedFor)) : expires;

const minute = 60_000;
/** Long enough for every device to fetch the sound, short enough to be waited for. */
const soon = 20_000;

export interface Approved {
  priority: Priority;
  startsAt: Date | null;
  /** The approver's own unit is the one that plays. */
  own: boolean;
}

/** What approval means for a unit: the word of an officer of the unit is asked only for a normal bulletin from above. */
export function planFor(
  { priority, startsAt, own }: Approved,
  rule: Rule,
): { state: ProgrammeState; timing: Timing } {
  const asked = priority === 'NORMAL' && !own && !rule.takeAutomatically;
  return { state: asked ? 'WAITING' : 'PLANNED', timing: timingOf(priority, startsAt, rule) };
}

export function timingOf(priority: Priority, startsAt: Date | null, rule: Rule): Timing {
  if (startsAt) return 'FIXED';
  if (priority === 'EMERGENCY') return 'AT_ONCE';
  return rule.playOnApproval ? 'SOON' : 'SLOT';
}

export interface Airing {
  starts: Date;
  expires: Date;
  /** Percent; null for the loudspeaker's own. */
  volume: number | null;
}

/** The slots of a unit's schedule, and the days on which offices are closed. */
export interface Hours {
  slots: readonly TimeSlot[];
  holidays: Holidays;
}

/** When it sounds, given that its sound is ready now. `busyUntil` is the end of what stands in a slot already. */
export function airingOf(
  {
    timing,
    startsAt,
    durationMs,
    topic = null,
  }: { timing: Timing; startsAt: Date | null; durationMs: number; topic?: number | null },
  { slots, holidays }: Hours,
  now: Date,
  busyUntil: (slot: Date, end: Date) => Date | null,
): Airing {
  if (timing === 'AT_ONCE') return from(now.getTime(), durationMs, 120 * minute);
  if (timing === 'SOON') return from(now.getTime() + soon, durationMs, 30 * minute);
  if (timing === 'FIXED' && startsAt)
    return from(Math.max(startsAt.getTime(), now.getTime()), durationMs, 60 * minute);
  let after = now;
  for (let tried = 0; tried < slotsTried; tried += 1) {
    const airtime = nextAirtime(after, slots, holidays, topic);
    if (!airtime) break;
    const { begins, ends, slot, slotEnds } = airtime;
    const starts = wholeSecond((busyUntil(begins, ends) ?? begins).getTime());
    const fits = starts.getTime() + durationMs <= ends.getTime();
    // Longer than any slot: it begins with the last one tried and is cut where that ends.
    if (fits || tried === slotsTried - 1) return { starts, expires: slotEnds, volume: slot.volume };
    after = new Date(begins.getTime() + 1);
  }
  const hour = new Date(Math.ceil(now.getTime() / (60 * minute)) * 60 * minute);
  return { starts: hour, expires: new Date(hour.getTime() + 60 * minute), volume: null };
}

const slotsTried = 14;

function from(earliest: number, durationMs: number, patience: number): Airing {
  const starts = wholeSecond(earliest);
  return { starts, expires: new Date(starts.getTime() + durationMs + patience), volume: null };
}

/** Timelines know whole seconds: what is ordered is what sounds. */
const wholeSecond = (instant: number) => new Date(Math.ceil(instant / 1000) * 1000);

export interface DeviceCounts {
  total: number;
  received: number;
  started: number;
  finished: number;
  failed: number;
  silent: number;
}

/** The state that the reports of devices add up to; `over` when nothing more is to be expected. */
export function stateFrom({ total, started, finished, failed }: DeviceCounts, over: boolean): ProgrammeState {
  if (finished + failed >= total || over) {
    if (total > 0 && finished === total) return 'PLAYED';
    return finished > 0 ? 'PARTIAL' : 'FAILED';
  }
  return started > 0 ? 'PLAYING' : 'ORDERED';
}

/** What a rule of the unit adds to it: chime, announcement and repeats go with loudspeakers only. */
export const purposeOf = (edition: { channels: readonly string[]; priority: Priority }) =>
  !edition.channels.includes('LOUDSPEAKER')
    ? 'portal'
    : edition.priority === 'EMERGENCY'
      ? 'emergency'
      : 'news';

/** What the loudspeaker says: the author's own words for it, else the title as headline, then summary and text. */
export function spokenTextOf(edition: {
  spokenText: string | null;
  title: string;
  summary: string;
  plainText: string;
}): { headline: string; text: string } {
  const { spokenText, title, summary, plainText } = edition;
  if (spokenText?.trim()) return { headline: '', text: spokenText };
  const text = [summary, plainText]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`))
    .join('\n');
  return { headline: title.trim(), text };
}

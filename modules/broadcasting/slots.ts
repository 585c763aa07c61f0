/** How a unit plays what comes to it. */
export interface Rule {
  /** Times of day at which its programmes begin, `HH:MM`. */
  slots: string[];
  slotMinutes: number;
  /** Normal bulletins from above are taken without an officer's word. */
  takeAutomatically: boolean;
  /** Whatever is approved sounds as soon as its sound is ready, without waiting for a slot. */
  playOnApproval: boolean;
}

/** A demonstration is to be heard while somebody watches. */
export function defaultRule(demo: boolean): Rule {
  return { slots: ['05:00', '17:00'], slotMinutes: 60, takeAutomatically: demo, playOnApproval: demo };
}

// Vietnam has one time zone and no summer time.
const offset = 7 * 3_600_000;
const day = 86_400_000;

/** The first slot that begins at `after` or later. Without slots: the next full hour. */
export function nextSlot(after: Date, slots: readonly string[]): Date {
  const wall = after.getTime() + offset;
  const midnight = Math.floor(wall / day) * day;
  const times = slots.map(timeOfDay).sort((a, b) => a - b);
  const candidates = [midnight, midnight + day].flatMap((date) => times.map((time) => date + time));
  const next = candidates.find((candidate) => candidate >= wall) ?? Math.ceil(wall / 3_600_000) * 3_600_000;
  return new Date(next - offset);
}

/** The instants at which a day of the calendar begins and ends. */
export function dayBounds(date: string): { from: Date; to: Date } {
  const from = new Date(`${date}T00:00:00+07:00`);
  return { from, to: new Date(from.getTime() + day) };
}

/** The calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + offset).toISOString().slice(0, 10);
}

function timeOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 3_600_000 + Number(clock.slice(3, 5)) * 60_000;
}

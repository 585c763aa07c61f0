/**
 * A stretch of days, half open: valid on `from`, no longer valid on `to` (null = until further notice).
 * Days are ISO dates (`2025-07-01`) in Vietnam, so comparing them as text compares them in time.
 */
export interface Validity {
  from: string;
  to: string | null;
}

const hanoi = 7 * 60 * 60 * 1000; // Vietnam keeps UTC+7 all the year

/** The day it is in Vietnam at `moment`. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + hanoi).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && isSameDay(text);
}

function isSameDay(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;
}

export function isValidOn(validity: Validity, day: string): boolean {
  return validity.from <= day && (validity.to === null || day < validity.to);
}

export function overlaps(one: Validity, other: Validity): boolean {
  return (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to);
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Validity, inner: Validity): boolean {
  if (inner.from < outer.from) return false;
  return outer.to === null || (inner.to !== null && inner.to <= outer.to);
}

/** What is left of the open version of something when its next version begins on `day`. */
export function endedOn<V extends Validity>(current: V, day: string): V {
  return { ...current, to: day };
}

/**
 * The history with a next version begun on `from`: the open version ends there.
 * Null when `from` does not come after the beginning of every version that stands: history is not rewritten.
 */
export function succeed<V extends Validity>(history: readonly V[], next: V): V[] | null {
  if (history.some((version) => version.from >= next.from)) return null;
  const ended = history.map((version) =>
    version.to === null || version.to > next.from ? endedOn(version, next.from) : version,
  );
  return [...ended, next];
}

import type { PlannedItem } from './input.ts';

/** One sounding, or intended sounding, of an item. Instants in seconds since 1970. */
export interface Occurrence {
  id: string;
  item: PlannedItem;
  /** 1, 2, … of a repeated item. */
  number: number;
  start: number;
  begun: boolean;
  /** Seconds already heard. */
  heard: number;
}

export function occurrenceOf(item: PlannedItem, number: number): Occurrence {
  return {
    id: item.repeat ? `${item.id}#${number}` : item.id,
    item,
    number,
    start: item.starts + (item.repeat ? (number - 1) * item.repeat.every : 0),
    begun: false,
    heard: 0,
  };
}

/** The number of the first occurrence due at `instant` or later, or null when the repeat is over. */
export function numberDueFrom({ starts, repeat }: PlannedItem, instant: number): number | null {
  if (!repeat) return null;
  const index = Math.max(0, Math.ceil((instant - starts) / repeat.every));
  return starts + index * repeat.every <= repeat.until ? index + 1 : null;
}

/** A live occurrence is always where its broadcast is (rule 4). */
export function positionAt(occurrence: Occurrence, instant: number): number {
  return occurrence.item.live ? instant - occurrence.start : occurrence.heard;
}

/** When it ends if it sounds from `instant` on without a break, its expiry included. */
export function endIfSoundingFrom(occurrence: Occurrence, instant: number): number {
  const { item } = occurrence;
  return Math.min(instant + item.duration - positionAt(occurrence, instant), item.expires);
}

/** At its end; a live one also when nobody heard it (rule 4). */
export function isHeardOut(occurrence: Occurrence, instant: number): boolean {
  return positionAt(occurrence, instant) >= occurrence.item.duration;
}

/** Gone for good at `instant`: at its end, or expired (rule 8). */
export function isOver(occurrence: Occurrence, instant: number): boolean {
  return occurrence.item.expires <= instant || isHeardOut(occurrence, instant);
}

/** The last instant at which it may begin (rule 7). */
export function latestBeginning({ item, start }: Occurrence): number {
  if (item.priority === 'emergency') return Infinity;
  if (item.priority === 'normal') return start + 600;
  return item.expires === Infinity ? start + 3600 : Infinity;
}

/** Order among waiting occurrences of one priority (rule 6). */
export function waitsBefore(a: Occurrence, b: Occurrence): boolean {
  if (a.start !== b.start) return a.start < b.start;
  if (a.item.order !== b.item.order) return a.item.order < b.item.order;
  return compareCodePoints(a.id, b.id) < 0;
}

/** Order among emergencies, whether waiting, sounding or paused (rule 6). */
export function outranks(a: Occurrence, b: Occurrence): boolean {
  if (a.item.order !== b.item.order) return a.item.order < b.item.order;
  if (a.start !== b.start) return a.start < b.start;
  return compareCodePoints(a.id, b.id) < 0;
}

/** JavaScript's own comparison goes by code units, which puts U+1F600 before U+FF5E. */
export function compareCodePoints(a: string, b: string): number {
  for (let at = 0; ;) {
    const left = a.codePointAt(at);
    const right = b.codePointAt(at);
    if (left === undefined || right === undefined)
      return Number(left !== undefined) - Number(right !== undefined);
    if (left !== right) return left - right;
    at += left > 0xffff ? 2 : 1;
  }
}

import type { SlotItem, TimeSlot } from '@saola/api-client';
import { clockOf, minuteOf } from './slot.ts';

export type ItemKind = SlotItem['kind'];

/** The wall clock at which each item begins, by the lengths of those before it. */
export function beginningsOf({ begins, items = [] }: TimeSlot): string[] {
  let seconds = minuteOf(begins) * 60;
  return items.map((item) => {
    const at = seconds;
    seconds += item.seconds;
    const rest = at % 60;
    return `${clockOf(Math.floor(at / 60))}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  });
}

export const usedSeconds = ({ items = [] }: TimeSlot): number =>
  items.reduce((sum, { seconds }) => sum + seconds, 0);

/** The items with one moved to another place; places outside the list change nothing. */
export function withMoved<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return [...items];
  const others = items.filter((_, at) => at !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** The rest of the slot, in whole minutes, is what a new relay or new bulletins get. */
export const restOf = (slot: TimeSlot): number =>
  Math.max(60, Math.floor((slot.minutes * 60 - usedSeconds(slot)) / 60) * 60);

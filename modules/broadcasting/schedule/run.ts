import type { Airtime } from './days.ts';
import type { FixedItem, SlotItem } from './slot-item.ts';
import type { TimeSlot } from './time-slot.ts';

/** An item of a slot on its day. */
export interface Placed<T extends SlotItem = SlotItem> {
  item: T;
  /** Its place in the slot, from 0. */
  position: number;
  begins: Date;
  ends: Date;
}

/** The items one after the other from the beginning of the slot; what begins when the slot is over has no place. */
export function runOf({ slot, begins, ends }: Airtime): Placed[] {
  let at = begins.getTime();
  return (slot.items ?? []).flatMap((item, position) => {
    const from = at;
    at += item.seconds * 1000;
    if (from >= ends.getTime()) return [];
    return [{ item, position, begins: new Date(from), ends: new Date(Math.min(at, ends.getTime())) }];
  });
}

export const fixedOf = (airtime: Airtime): Placed<FixedItem>[] =>
  runOf(airtime).flatMap(({ item, ...place }) => (item.kind === 'BULLETINS' ? [] : [{ item, ...place }]));

/** A stretch of a slot in which approved bulletins have their place. */
export interface Opening extends Airtime {
  /** Of the whole slot: until then a bulletin may sound on. */
  slotEnds: Date;
}

/** A slot without items is one opening for all that is approved. */
export function openingsOf(airtime: Airtime, topic: number | null): Opening[] {
  const slotEnds = airtime.ends;
  if (!airtime.slot.items?.length) return [{ ...airtime, slotEnds }];
  return runOf(airtime).flatMap(({ item, begins, ends }) =>
    item.kind === 'BULLETINS' && (item.topic === null || item.topic === topic)
      ? [{ ...airtime, begins, ends, slotEnds }]
      : [],
  );
}

export const secondsOf = (slot: TimeSlot) =>
  (slot.items ?? []).reduce((sum, { seconds }) => sum + seconds, 0);

/** Whether a loudspeaker keeps to the slot. */
export const holdsFor = ({ devices }: TimeSlot, deviceId: string): boolean =>
  !devices || devices.includes(deviceId);

/** Whether any loudspeaker may keep to both. */
export const shareLoudspeakers = (a: TimeSlot, b: TimeSlot): boolean =>
  !a.devices || !b.devices || a.devices.some((id) => b.devices!.includes(id));

/** The sounds that items of these slots name. */
export const fileIdsOf = (slots: readonly TimeSlot[]): string[] => [
  ...new Set(
    slots.flatMap(({ items }) => (items ?? []).flatMap((item) => ('fileId' in item ? [item.fileId] : []))),
  ),
];

import { getFiles, keepTrial } from '@saola/media';
import { isAtOrBelow } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { broadcastingError } from '../../errors.ts';
import { readRelays } from '../../queries/read-relays.ts';
import { fileIdsOf } from '../../schedule/run.ts';
import type { TimeSlot } from '../../schedule/time-slot.ts';

/** The slots with the lengths that their sounds really have; what they name is the unit's or lies above it. */
export async function withKnownSounds(
  frame: Frame,
  unitPath: string,
  slots: readonly TimeSlot[],
): Promise<TimeSlot[]> {
  for (const { items = [] } of slots)
    if (new Set(items.map(({ id }) => id)).size < items.length) throw broadcastingError('item-twice');
  const files = await getFiles(frame.tx, fileIdsOf(slots));
  await keepTrial(frame.context, { fileIds: [...files.keys()] });
  const relays = await readRelays(frame.tx, unitPath, slots);
  return slots.map((slot) => ({
    ...slot,
    ...(slot.items ? { items: slot.items.map(known) } : {}),
  }));

  function known<T extends NonNullable<TimeSlot['items']>[number]>(item: T): T {
    if (item.kind === 'BULLETINS') return item;
    if (item.kind === 'RELAY') {
      const relay = relays[item.sourceId];
      if (!relay) throw broadcastingError('relay-source-not-found');
      return { ...item, title: relay.name };
    }
    const file = files.get(item.fileId);
    if (file?.kind !== 'AUDIO' || !file.durationMs || !isAtOrBelow(unitPath, file.unitPath))
      throw broadcastingError('sound-not-found');
    return { ...item, seconds: Math.ceil(file.durationMs / 1000) };
  }
}

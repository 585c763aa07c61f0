import { getFiles } from '@saola/media';
import { isAtOrBelow } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { broadcastingError } from '../../errors.ts';
import { listRelaySources } from '../../queries/list-relay-sources.ts';
import { fileIdsOf } from '../../schedule/run.ts';
import type { TimeSlot } from '../../schedule/time-slot.ts';

/** The slots with the lengths that their sounds really have; what they name is the unit's or lies above it. */
export async function withKnownSounds(
  frame: Frame,
  unitPath: string,
  slots: readonly TimeSlot[],
): Promise<TimeSlot[]> {
  const files = await getFiles(frame.tx, fileIdsOf(slots));
  const asksRelay = slots.some(({ items }) => items?.some(({ kind }) => kind === 'RELAY'));
  const sources = asksRelay ? await listRelaySources(frame.tx, unitPath) : [];
  return slots.map((slot) => ({
    ...slot,
    ...(slot.items ? { items: slot.items.map(known) } : {}),
  }));

  function known<T extends NonNullable<TimeSlot['items']>[number]>(item: T): T {
    if (item.kind === 'BULLETINS') return item;
    if (item.kind === 'RELAY') {
      const source = sources.find(({ id }) => id === item.sourceId);
      if (!source) throw broadcastingError('relay-source-not-found');
      return { ...item, title: source.name };
    }
    const file = files.get(item.fileId);
    if (file?.kind !== 'AUDIO' || !file.durationMs || !isAtOrBelow(unitPath, file.unitPath))
      throw broadcastingError('sound-not-found');
    return { ...item, seconds: Math.ceil(file.durationMs / 1000) };
  }
}

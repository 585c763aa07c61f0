import { listLoudspeakersBelow, type Loudspeaker } from '@saola/devices';
import { pathsAbove } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { airingOf, type Airing, type Hours } from '../../programme.ts';
import { readHours } from '../../queries/read-schedules.ts';
import { holdsFor } from '../../schedule/run.ts';
import { broadcastingTables } from '../../tables.ts';
import type { Programme } from './lock-planned.ts';

/** A programme with its airings: several where clusters of the unit have hours of their own. */
export interface Timed {
  programme: Programme;
  /** The first airing begins, and the last one has to have ended. */
  starts: Date;
  expires: Date;
  parts: { airing: Airing; loudspeakers: Loudspeaker[] }[];
}

interface Sound {
  durationMs: number;
  topic: number | null;
  /** Nothing sounds after its public time. */
  until: Date | null;
}

/** When each programme sounds on which loudspeakers; those that would begin after their public time come as `late`. */
export async function findAirings(
  frame: Frame,
  programmes: Programme[],
  { durationMs, topic, until }: Sound,
): Promise<{ timed: Timed[]; late: Programme[] }> {
  const paths = programmes.map(({ unit_path }) => unit_path);
  const [hoursOf, others, loudspeakersOf] = [
    await readHours(frame.tx, paths, frame.now),
    await listSlotted(frame, programmes),
    await readLoudspeakers(frame, paths),
  ];
  const timed: Timed[] = [];
  const late: Programme[] = [];
  for (const programme of programmes) {
    const { timing, starts_at: startsAt, unit_id: unitId } = programme;
    const busyUntil = (slot: Date, end: Date) =>
      others.reduce<Date | null>((latest, { unit_id, starts_at, duration_ms }) => {
        if (unit_id !== unitId || !starts_at || starts_at < slot || starts_at >= end) return latest;
        const busy = new Date(starts_at.getTime() + (duration_ms ?? 0));
        return latest && latest > busy ? latest : busy;
      }, null);
    const parts = byHours(loudspeakersOf(programme.unit_path), hoursOf(programme.unit_path))
      .map(({ loudspeakers, hours }) => ({
        loudspeakers,
        airing: airingOf({ timing, startsAt, durationMs, topic }, hours, frame.now, busyUntil),
      }))
      .filter(({ airing }) => !until || airing.starts < until)
      .map(({ loudspeakers, airing }) => ({
        loudspeakers,
        airing: { ...airing, expires: until && until < airing.expires ? until : airing.expires },
      }));
    if (parts.length === 0) late.push(programme);
    else timed.push({ programme, parts, ...spanOf(parts) });
  }
  return { timed, late };
}

const spanOf = (parts: Timed['parts']) => ({
  starts: new Date(Math.min(...parts.map(({ airing }) => airing.starts.getTime()))),
  expires: new Date(Math.max(...parts.map(({ airing }) => airing.expires.getTime()))),
});

/** Loudspeakers that keep to the same slots together; without any, those slots that are for all. */
function byHours(loudspeakers: Loudspeaker[], { slots, holidays }: Hours) {
  const kept = (id: string) => slots.filter((slot) => holdsFor(slot, id));
  if (loudspeakers.length === 0 || slots.every(({ devices }) => !devices))
    return [{ loudspeakers, hours: { slots, holidays } }];
  const groups = Map.groupBy(loudspeakers, ({ id }) =>
    kept(id)
      .map((slot) => slot.id)
      .join(),
  );
  return [...groups.values()].map((group) => ({
    loudspeakers: group,
    hours: { slots: kept(group[0]!.id), holidays },
  }));
}

async function readLoudspeakers(frame: Frame, paths: string[]): Promise<(path: string) => Loudspeaker[]> {
  const byPath = new Map<string, Loudspeaker[]>();
  for (const loudspeaker of await listLoudspeakersBelow(frame.tx, paths))
    for (const path of [loudspeaker.unitPath, ...pathsAbove(loudspeaker.unitPath)]) {
      const known = byPath.get(path);
      if (known) known.push(loudspeaker);
      else byPath.set(path, [loudspeaker]);
    }
  return (path) => byPath.get(path) ?? [];
}

/** What stands in the slots of these units already. */
async function listSlotted(frame: Frame, programmes: Programme[]) {
  const slotted = programmes.filter(({ timing }) => timing === 'SLOT');
  if (slotted.length === 0) return [];
  return broadcastingTables(frame.tx)
    .selectFrom('broadcasting.programmes')
    .select(['unit_id', 'starts_at', 'duration_ms'])
    .where(
      'unit_id',
      'in',
      slotted.map(({ unit_id }) => unit_id),
    )
    .where(
      'id',
      'not in',
      programmes.map(({ id }) => id),
    )
    .where('timing', '=', 'SLOT')
    .where('state', 'in', ['PLANNED', 'ORDERED', 'PLAYING'])
    .where('starts_at', '>', new Date(frame.now.getTime() - 86_400_000))
    .execute();
}

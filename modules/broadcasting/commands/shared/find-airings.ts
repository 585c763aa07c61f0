import { sql } from 'kysely';
import { listLoudspeakersBelow, type Loudspeaker } from '@saola/devices';
import { pathsAbove } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { airingOf, type Airing, type Hours } from '../../programme.ts';
import { readHours } from '../../queries/read-schedules.ts';
import { holdsFor } from '../../schedule/run.ts';
import { nextAirtime } from '../../slots.ts';
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
  const hoursOf = await readHours(frame.tx, paths, frame.now);
  const loudspeakersOf = await readLoudspeakers(frame, paths);
  const clustersOf = new Map(
    programmes.map(({ id, unit_path: path }) => [id, byHours(loudspeakersOf(path), hoursOf(path))]),
  );
  const busyOf = await readBusy(
    frame,
    programmes,
    [...clustersOf.values()].flatMap((clusters) =>
      clusters.flatMap(({ loudspeakers: [one] }) => one?.id ?? []),
    ),
  );
  const timed: Timed[] = [];
  const late: Programme[] = [];
  for (const programme of programmes) {
    const { timing, starts_at: startsAt } = programme;
    const clusters = clustersOf.get(programme.id)!;
    const placed =
      timing === 'SLOT'
        ? clusters.filter(({ hours }) => nextAirtime(frame.now, hours.slots, hours.holidays, topic))
        : clusters;
    // A cluster without any hours keeps silent where another has some.
    const parts = (placed.length > 0 ? placed : clusters)
      .map(({ loudspeakers, hours }) => ({
        loudspeakers,
        airing: airingOf(
          { timing, startsAt, durationMs, topic },
          hours,
          frame.now,
          busyOf(programme.unit_id, loudspeakers[0]?.id),
        ),
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

type Busy = (slot: Date, end: Date) => Date | null;

/** Until when a slot is taken already, for the loudspeakers that one stands for: clusters have hours of their own. */
async function readBusy(
  frame: Frame,
  programmes: Programme[],
  deviceIds: string[],
): Promise<(unitId: string, deviceId: string | undefined) => Busy> {
  const slotted = programmes.filter(({ timing }) => timing === 'SLOT');
  const { rows } =
    slotted.length === 0
      ? { rows: [] }
      : await sql<{ unit: string; device: string | null; starts: Date; durationMs: number | null }>`
          select p.unit_id as unit, d.device_id as device, coalesce(d.starts_at, p.starts_at) as starts,
            p.duration_ms as "durationMs"
          from broadcasting.programmes p
            left join broadcasting.deliveries d on d.programme_id = p.id and d.device_id = any(${deviceIds}::uuid[])
          where p.unit_id = any(${slotted.map(({ unit_id }) => unit_id)}::uuid[])
            and p.id <> all(${programmes.map(({ id }) => id)}::uuid[])
            and p.timing = 'SLOT' and p.state in ('PLANNED', 'ORDERED', 'PLAYING') and p.expires_at > ${frame.now}
        `.execute(frame.tx);
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  return (unitId, deviceId) => {
    const others = (byUnit.get(unitId) ?? []).filter(({ device }) => !device || device === deviceId);
    return (slot, end) =>
      others.reduce<Date | null>((latest, { starts, durationMs }) => {
        if (starts < slot || starts >= end) return latest;
        const busy = new Date(starts.getTime() + (durationMs ?? 0));
        return latest && latest > busy ? latest : busy;
      }, null);
  };
}

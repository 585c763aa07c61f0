import { sql } from 'kysely';
import {
  issueOrders,
  listLoudspeakersBelow,
  type IssuedOrder,
  type Loudspeaker,
  type OrderDraft,
} from '@saola/devices';
import { getFile } from '@saola/media';
import { getApprovedEdition } from '@saola/newsroom';
import { isAtOrBelow, pathsAbove } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { Recording } from '@saola/speech';
import { tellOrdered } from '../jobs/tell-ordered.ts';
import { airingOf, orderedAhead, type Airing } from '../programme.ts';
import { readHours } from '../queries/read-schedules.ts';
import { broadcastingTables } from '../tables.ts';

export type ReadyRecording = Pick<Recording, 'id'> & {
  subjectId: string;
  fileId: string;
  durationMs: number;
  sha256: string;
};

type Programme = Awaited<ReturnType<typeof lockPlanned>>[number];

/**
 * Orders what is planned of an edition, now that its sound is there: airing, one order for each loudspeaker of the unit
 * and below. Answers the orders to publish after commit. What begins later than a day ahead waits for its day.
 * Set by set, not programme by programme: an emergency of the province reaches thousands of loudspeakers.
 */
export const orderProgrammes = command(
  'broadcasting.programme.order',
  async (frame, { recording }: { recording: ReadyRecording }): Promise<IssuedOrder[]> => {
    frame.anyone('the edition has been approved and its unit has taken it');
    const programmes = await lockPlanned(frame, recording);
    const file = await getFile(frame.tx, recording.fileId);
    const [first] = programmes;
    if (!first || !file) {
      frame.unrecorded('nothing to order');
      return [];
    }
    const edition = await getApprovedEdition(frame.tx, recording.subjectId);
    const timed = await endInTime(
      frame,
      await findAirings(frame, programmes, recording.durationMs),
      edition?.publicUntil ?? null,
    );
    const latest = frame.now.getTime() + orderedAhead;
    await keepForLater(
      frame,
      timed.filter(({ airing }) => airing.starts.getTime() > latest),
    );
    const due = await withLoudspeakers(
      frame,
      timed.filter(({ airing }) => airing.starts.getTime() <= latest),
    );
    await markOrdered(frame, due, recording);
    await enterDeliveries(frame, due);
    const audio = { sha256: recording.sha256, bytes: file.bytes, mime: file.mime };
    const orders = due.flatMap(({ programme, airing, loudspeakers }) =>
      loudspeakers.map(({ id }) => ({
        ...wordOrder(programme, id, recording, airing, audio),
        subjectId: programme.id,
      })),
    );
    const issued = await issueOrders(frame.context, { orders });
    frame.record({
      subject: 'edition',
      subjectId: recording.subjectId,
      unitPath: commonPath(programmes.map(({ unit_path }) => unit_path)),
      detail: { programmes: due.length, orders: issued.length, recordingId: recording.id },
    });
    await frame.enqueue(tellOrdered, { programmeIds: due.map(({ programme }) => programme.id) });
    await frame.announce('programmes', { id: first.story_id });
    return issued;
  },
);

interface Timed {
  programme: Programme;
  airing: Airing;
}
interface Due extends Timed {
  loudspeakers: Loudspeaker[];
}

/** Planned ones, and those ordered with another recording whose time has not come. */
function lockPlanned(frame: Frame, recording: ReadyRecording) {
  return broadcastingTables(frame.tx)
    .selectFrom('broadcasting.programmes')
    .selectAll()
    .where('edition_id', '=', recording.subjectId)
    .where((either) =>
      either.or([
        either('state', '=', 'PLANNED'),
        either.and([
          either('state', '=', 'ORDERED'),
          either('recording_id', '<>', recording.id),
          either('starts_at', '>', frame.now),
        ]),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

async function findAirings(frame: Frame, programmes: Programme[], durationMs: number): Promise<Timed[]> {
  const paths = programmes.map(({ unit_path }) => unit_path);
  const hoursOf = await readHours(frame.tx, paths, frame.now);
  const others = await listSlotted(frame, programmes);
  return programmes.map((programme) => {
    const busyUntil = (slot: Date, end: Date) =>
      others.reduce<Date | null>((latest, { unit_id, starts_at, duration_ms }) => {
        if (unit_id !== programme.unit_id || !starts_at || starts_at < slot || starts_at >= end)
          return latest;
        const until = new Date(starts_at.getTime() + (duration_ms ?? 0));
        return latest && latest > until ? latest : until;
      }, null);
    const { timing, starts_at: startsAt, unit_path } = programme;
    return {
      programme,
      airing: airingOf({ timing, startsAt, durationMs }, hoursOf(unit_path), frame.now, busyUntil),
    };
  });
}

/** Nothing sounds after its public time: what would begin then is cancelled, the rest may not be late. */
async function endInTime(frame: Frame, timed: Timed[], until: Date | null): Promise<Timed[]> {
  if (!until) return timed;
  const late = timed.filter(({ airing }) => airing.starts >= until);
  if (late.length > 0)
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.programmes')
      .set({ state: 'CANCELLED', reason: 'public-until-passed' })
      .where(
        'id',
        'in',
        late.map(({ programme }) => programme.id),
      )
      .execute();
  return timed
    .filter(({ airing }) => airing.starts < until)
    .map(({ programme, airing }) => ({
      programme,
      airing: { ...airing, expires: airing.expires < until ? airing.expires : until },
    }));
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

async function withLoudspeakers(frame: Frame, timed: Timed[]): Promise<Due[]> {
  const paths = timed.map(({ programme }) => programme.unit_path);
  const loudspeakers = await listLoudspeakersBelow(frame.tx, paths);
  const byPath = new Map<string, Loudspeaker[]>();
  for (const loudspeaker of loudspeakers)
    for (const path of [loudspeaker.unitPath, ...pathsAbove(loudspeaker.unitPath)])
      byPath.set(path, [...(byPath.get(path) ?? []), loudspeaker]);
  return timed.map((one) => ({ ...one, loudspeakers: byPath.get(one.programme.unit_path) ?? [] }));
}

async function keepForLater(frame: Frame, timed: Timed[]): Promise<void> {
  for (const { programme, airing } of timed)
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.programmes')
      .set({ starts_at: airing.starts, expires_at: airing.expires })
      .where('id', '=', programme.id)
      .execute();
}

async function markOrdered(
  frame: Frame,
  due: Due[],
  { id: recordingId, fileId, sha256, durationMs }: ReadyRecording,
): Promise<void> {
  const rows = due.map(({ programme, airing, loudspeakers }) => ({
    id: programme.id,
    state: loudspeakers.length > 0 ? 'ORDERED' : 'FAILED',
    reason: loudspeakers.length > 0 ? null : 'no-loudspeaker',
    starts: airing.starts,
    expires: airing.expires,
  }));
  await sql`
    update broadcasting.programmes p
    set state = r.state, reason = r.reason, starts_at = r.starts, expires_at = r.expires,
        recording_id = ${recordingId}, file_id = ${fileId}, sha256 = ${sha256}, duration_ms = ${durationMs},
        ordered_at = ${frame.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, state text, reason text, starts timestamptz, expires timestamptz)
    where p.id = r.id
  `.execute(frame.tx);
}

async function enterDeliveries(frame: Frame, due: Due[]): Promise<void> {
  const rows = due.flatMap(({ programme, loudspeakers }) =>
    loudspeakers.map(({ id: device_id, unitId: unit_id, unitPath: unit_path }) => ({
      programme_id: programme.id,
      device_id,
      unit_id,
      unit_path,
    })),
  );
  await sql`
    insert into broadcasting.deliveries (programme_id, device_id, unit_id, unit_path, ordered_at)
    select programme_id, device_id, unit_id, unit_path::ltree, ${frame.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as rows (programme_id uuid, device_id uuid, unit_id uuid, unit_path text)
    on conflict (programme_id, device_id) do nothing
  `.execute(frame.tx);
}

/** The unit above all of these, or the one itself. */
function commonPath(paths: string[]): string {
  const [first = '', ...others] = paths;
  const above = [first, ...pathsAbove(first).reverse()];
  return above.find((path) => others.every((other) => isAtOrBelow(other, path))) ?? first;
}

function wordOrder(
  { id, title, priority, position }: Programme,
  deviceId: string,
  recording: ReadyRecording,
  { starts, expires, volume }: Airing,
  audio: { sha256: string; bytes: number; mime: string },
): OrderDraft {
  return {
    kind: 'PLAY',
    deviceId,
    notAfter: expires.toISOString(),
    programmeId: id,
    title,
    priority,
    order: position,
    starts: starts.toISOString(),
    expires: expires.toISOString(),
    durationMs: recording.durationMs,
    audio: { path: `/api/devices/me/audio/${recording.id}`, ...audio },
    volume,
  };
}

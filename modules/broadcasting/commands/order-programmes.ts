import { sql } from 'kysely';
import {
  issueOrders,
  listLoudspeakersBelow,
  type IssuedOrder,
  type Loudspeaker,
  type OrderDraft,
} from '@saola/devices';
import { getFile } from '@saola/media';
import { command, type Frame } from '@saola/platform/commands';
import type { Recording } from '@saola/speech';
import { tellOrdered } from '../jobs/tell-ordered.ts';
import { airtimeOf, orderedAhead, type Airtime } from '../programme.ts';
import { getRule } from '../queries/get-rule.ts';
import { broadcastingTables } from '../tables.ts';

export type ReadyRecording = Pick<Recording, 'id'> & {
  subjectId: string;
  fileId: string;
  durationMs: number;
  sha256: string;
};

type Programme = Awaited<ReturnType<typeof lockPlanned>>[number];

/**
 * Orders what is planned of an edition, now that its sound is there: airtime, one order for each loudspeaker of the unit
 * and below. Answers the orders to publish after commit. What begins later than a day ahead waits for its day.
 */
export const orderProgrammes = command(
  'broadcasting.programme.order',
  async (frame, { recording }: { recording: ReadyRecording }): Promise<IssuedOrder[]> => {
    frame.anyone('the edition has been approved and its unit has taken it');
    frame.unrecorded('each ordered programme writes its own line');
    const programmes = await lockPlanned(frame, recording);
    const file = await getFile(frame.tx, recording.fileId);
    if (programmes.length === 0 || !file) return [];
    const issued: IssuedOrder[] = [];
    for (const programme of programmes) {
      const airtime = await findAirtime(frame, programme, recording.durationMs);
      if (airtime.starts.getTime() > frame.now.getTime() + orderedAhead) {
        await keepForLater(frame, programme, airtime);
        continue;
      }
      const loudspeakers = await listLoudspeakersBelow(frame.tx, programme.unit_path);
      await markOrdered(frame, programme, recording, airtime, loudspeakers.length);
      await enterDeliveries(frame, programme, loudspeakers);
      const audio = { sha256: recording.sha256, bytes: file.bytes, mime: file.mime };
      const orders = loudspeakers.map(({ id }) => wordOrder(programme, id, recording, airtime, audio));
      issued.push(...(await issueOrders(frame.context, { orders, subjectId: programme.id })));
      frame.record({
        subject: 'programme',
        subjectId: programme.id,
        unitPath: programme.unit_path,
        detail: {
          storyId: programme.story_id,
          loudspeakers: loudspeakers.length,
          starts: airtime.starts.toISOString(),
        },
      });
      await frame.enqueue(tellOrdered, { programmeId: programme.id });
      await frame.announce('programmes', { id: programme.story_id, unitPath: programme.unit_path });
    }
    return issued;
  },
);

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

async function findAirtime(frame: Frame, programme: Programme, durationMs: number): Promise<Airtime> {
  const rule = await getRule(frame.tx, programme.unit_path, frame.services.config.demo);
  const others = await broadcastingTables(frame.tx)
    .selectFrom('broadcasting.programmes')
    .select(['starts_at', 'duration_ms'])
    .where('unit_id', '=', programme.unit_id)
    .where('id', '<>', programme.id)
    .where('timing', '=', 'SLOT')
    .where('state', 'in', ['PLANNED', 'ORDERED', 'PLAYING'])
    .where('starts_at', '>', new Date(frame.now.getTime() - 86_400_000))
    .execute();
  const busyUntil = (slot: Date, end: Date) =>
    others.reduce<Date | null>((latest, { starts_at, duration_ms }) => {
      if (!starts_at || starts_at < slot || starts_at >= end) return latest;
      const until = new Date(starts_at.getTime() + (duration_ms ?? 0));
      return latest && latest > until ? latest : until;
    }, null);
  const { timing, starts_at: startsAt } = programme;
  return airtimeOf({ timing, startsAt, durationMs }, rule, frame.now, busyUntil);
}

async function keepForLater(frame: Frame, { id }: Programme, { starts, expires }: Airtime): Promise<void> {
  await broadcastingTables(frame.tx)
    .updateTable('broadcasting.programmes')
    .set({ starts_at: starts, expires_at: expires })
    .where('id', '=', id)
    .execute();
}

async function markOrdered(
  frame: Frame,
  { id }: Programme,
  { id: recordingId, fileId, sha256, durationMs }: ReadyRecording,
  { starts, expires }: Airtime,
  loudspeakers: number,
): Promise<void> {
  await broadcastingTables(frame.tx)
    .updateTable('broadcasting.programmes')
    .set({
      state: loudspeakers > 0 ? 'ORDERED' : 'FAILED',
      reason: loudspeakers > 0 ? null : 'no-loudspeaker',
      starts_at: starts,
      expires_at: expires,
      recording_id: recordingId,
      file_id: fileId,
      sha256,
      duration_ms: durationMs,
      ordered_at: frame.now,
    })
    .where('id', '=', id)
    .execute();
}

async function enterDeliveries(frame: Frame, { id }: Programme, loudspeakers: Loudspeaker[]): Promise<void> {
  const rows = loudspeakers.map(({ id: device_id, unitId: unit_id, unitPath: unit_path }) => ({
    device_id,
    unit_id,
    unit_path,
  }));
  await sql`
    insert into broadcasting.deliveries (programme_id, device_id, unit_id, unit_path, ordered_at)
    select ${id}::uuid, device_id, unit_id, unit_path::ltree, ${frame.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rows (device_id uuid, unit_id uuid, unit_path text)
    on conflict (programme_id, device_id) do nothing
  `.execute(frame.tx);
}

function wordOrder(
  { id, title, priority, position }: Programme,
  deviceId: string,
  recording: ReadyRecording,
  { starts, expires }: Airtime,
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
    volume: null,
  };
}

import { sql } from 'kysely';
import { issueOrders, type IssuedOrder } from '@saola/devices';
import { getFile } from '@saola/media';
import { getApprovedEdition } from '@saola/newsroom';
import { isAtOrBelow, pathsAbove } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import type { Recording } from '@saola/speech';
import { tellOrdered } from '../jobs/tell-ordered.ts';
import { noLoudspeaker, orderedAhead, vouchedUntil } from '../programme.ts';
import { broadcastingTables } from '../tables.ts';
import { findAirings, type Timed } from './shared/find-airings.ts';
import { lockPlanned } from './shared/lock-planned.ts';
import { markAirtime } from './shared/mark-airtime.ts';
import { wordProgramme } from './shared/word-order.ts';

export type ReadyRecording = Pick<Recording, 'id'> & {
  subjectId: string;
  fileId: string;
  durationMs: number;
  sha256: string;
};

/**
 * Orders what is planned of an edition, now that its sound is there: airing, one order for each loudspeaker of the unit
 * and below. Answers the orders to publish after commit. What begins later than two weeks ahead waits for its day.
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
    const { timed, late } = await findAirings(frame, programmes, {
      durationMs: recording.durationMs,
      topic: edition?.topic ?? null,
      until: edition?.publicUntil ?? null,
    });
    await cancelLate(frame, late);
    const latest = frame.now.getTime() + orderedAhead;
    await keepForLater(
      frame,
      timed.filter(({ starts }) => starts.getTime() > latest),
    );
    const due = timed.filter(({ starts }) => starts.getTime() <= latest);
    await markOrdered(frame, due, recording);
    await enterDeliveries(frame, due);
    const audio = { sha256: recording.sha256, bytes: file.bytes, mime: file.mime };
    const orders = due.flatMap(({ programme, parts }) =>
      parts.flatMap(({ airing, loudspeakers }) =>
        loudspeakers.map(({ id }) => ({
          ...wordProgramme(programme, { deviceId: id, recording, airing, audio, now: frame.now }),
          subjectId: programme.id,
        })),
      ),
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

async function cancelLate(frame: Frame, late: { id: string }[]): Promise<void> {
  if (late.length === 0) return;
  await broadcastingTables(frame.tx)
    .updateTable('broadcasting.programmes')
    .set({ state: 'CANCELLED', reason: 'public-until-passed' })
    .where(
      'id',
      'in',
      late.map(({ id }) => id),
    )
    .execute();
}

async function keepForLater(frame: Frame, timed: Timed[]): Promise<void> {
  for (const { programme, starts, expires } of timed)
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.programmes')
      .set({ starts_at: starts, expires_at: expires })
      .where('id', '=', programme.id)
      .execute();
}

async function markOrdered(
  frame: Frame,
  due: Timed[],
  { id: recordingId, fileId, sha256, durationMs }: ReadyRecording,
): Promise<void> {
  const rows = due.map(({ programme, parts, starts, expires }) => {
    const heard = parts.some(({ loudspeakers }) => loudspeakers.length > 0);
    return {
      id: programme.id,
      // Nobody can hear it yet: it waits for a loudspeaker to be enrolled, as long as it is worth anything.
      state: heard ? 'ORDERED' : 'PLANNED',
      reason: heard ? null : noLoudspeaker,
      starts,
      expires,
    };
  });
  await sql`
    update broadcasting.programmes p
    set state = r.state, reason = r.reason, starts_at = r.starts, expires_at = r.expires,
        recording_id = ${recordingId}, file_id = ${fileId}, sha256 = ${sha256}, duration_ms = ${durationMs},
        ordered_at = case when r.state = 'ORDERED' then ${frame.now}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, state text, reason text, starts timestamptz, expires timestamptz)
    where p.id = r.id
  `.execute(frame.tx);
}

async function enterDeliveries(frame: Frame, due: Timed[]): Promise<void> {
  const rows = due.flatMap(({ programme, parts }) =>
    parts.flatMap(({ airing, loudspeakers }) =>
      loudspeakers.map(({ id: device_id, unitId: unit_id, unitPath: unit_path }) => ({
        programme_id: programme.id,
        device_id,
        unit_id,
        unit_path,
        starts: airing.starts,
        expires: airing.expires,
        vouched: vouchedUntil(programme.priority, airing.expires, frame.now),
        volume: airing.volume,
      })),
    ),
  );
  await sql`
    insert into broadcasting.deliveries
      (programme_id, device_id, unit_id, unit_path, ordered_at, starts_at, expires_at, vouched_until, ordered_volume)
    select programme_id, device_id, unit_id, unit_path::ltree, ${frame.now}, starts, expires, vouched, volume
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rows (programme_id uuid, device_id uuid, unit_id uuid,
      unit_path text, starts timestamptz, expires timestamptz, vouched timestamptz, volume integer)
    on conflict (programme_id, device_id) do update set starts_at = excluded.starts_at,
      expires_at = excluded.expires_at, vouched_until = excluded.vouched_until,
      ordered_volume = excluded.ordered_volume
  `.execute(frame.tx);
  await markAirtime(
    frame,
    rows.map(({ unit_id: unitId, starts: at }) => ({ unitId, at })),
  );
}

/** The unit above all of these, or the one itself. */
function commonPath(paths: string[]): string {
  const [first = '', ...others] = paths;
  const above = [first, ...pathsAbove(first).reverse()];
  return above.find((path) => others.every((other) => isAtOrBelow(other, path))) ?? first;
}

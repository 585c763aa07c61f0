import { sql } from 'kysely';
import { issueOrders, type IssuedOrder } from '@saola/devices';
import { getFiles } from '@saola/media';
import { command, type Frame } from '@saola/platform/commands';
import { vouchedUntil } from '../programme.ts';
import { wordProgramme } from './shared/word-order.ts';

interface Row {
  programmeId: string;
  deviceId: string;
  title: string;
  position: number;
  recordingId: string;
  fileId: string;
  sha256: string;
  durationMs: number;
  starts: Date;
  expires: Date;
  volume: number | null;
}

/** As many as leave in one turn; the rest has the next. */
const most = 5_000;

/**
 * Says again that what is normal still stands, while it is not yet begun: a loudspeaker that hears nothing for a day
 * leaves out what may have been withdrawn; one that comes back finds the newest word waiting. Answers the orders to
 * publish after commit.
 */
export const renewOrders = command('broadcasting.order.renew', async (frame): Promise<IssuedOrder[]> => {
  frame.anyone('the clock');
  frame.unrecorded('what was ordered and is on record');
  const rows = await lockFading(frame);
  if (rows.length === 0) return [];
  const files = await getFiles(frame.tx, [...new Set(rows.map(({ fileId }) => fileId))]);
  const orders = rows.flatMap((row) => {
    const file = files.get(row.fileId);
    if (!file) return [];
    const { programmeId: id, title, position, deviceId, starts, expires, volume } = row;
    const order = wordProgramme(
      { id, title, position, priority: 'NORMAL' },
      {
        deviceId,
        recording: { id: row.recordingId, durationMs: row.durationMs },
        airing: { starts, expires, volume },
        audio: { sha256: row.sha256, bytes: file.bytes, mime: file.mime },
        now: frame.now,
      },
    );
    return [{ ...order, subjectId: id }];
  });
  const vouched = rows.map(({ programmeId, deviceId, expires }) => ({
    programme: programmeId,
    device: deviceId,
    until: vouchedUntil('NORMAL', expires, frame.now),
  }));
  await sql`
    update broadcasting.deliveries d set vouched_until = r.until
    from jsonb_to_recordset(${JSON.stringify(vouched)}::jsonb) as r (programme uuid, device uuid, until timestamptz)
    where d.programme_id = r.programme and d.device_id = r.device
  `.execute(frame.tx);
  return issueOrders(frame.context, { orders });
});

/**
 * Six hours of the twenty-four are over; a word in the minutes before the start would only disturb what stands till then.
 * A withdrawal that is under way, or comes meanwhile, and this wait for each other: no word follows it.
 */
async function lockFading(frame: Frame): Promise<Row[]> {
  const now = frame.now.getTime();
  const { rows } = await sql<Row>`
    select p.id as "programmeId", d.device_id as "deviceId", p.title, p.position, p.recording_id as "recordingId",
      p.file_id as "fileId", p.sha256, p.duration_ms as "durationMs", d.starts_at as starts, d.expires_at as expires,
      d.ordered_volume as volume
    from broadcasting.deliveries d join broadcasting.programmes p on p.id = d.programme_id
    -- Where one loudspeaker has begun, others may have hours of their own, later.
    where p.state in ('ORDERED', 'PLAYING') and d.state in ('ORDERED', 'RECEIVED')
      and d.vouched_until < d.expires_at and d.vouched_until < ${new Date(now + 18 * 3_600_000)}
      and d.starts_at > ${frame.now}
      and (d.starts_at > ${new Date(now + 15 * 60_000)} or d.vouched_until < d.starts_at)
    order by d.vouched_until limit ${most} for update of d skip locked for share of p skip locked
  `.execute(frame.tx);
  return rows;
}

import { sql } from 'kysely';
import { issueOrders, publishOrders, type IssuedOrder, type Loudspeaker } from '@saola/devices';
import { getFile } from '@saola/media';
import { command, type Context, type Frame } from '@saola/platform/commands';
import { orderOf, repeatOf } from '../emergency/emergency.ts';
import { orderTitle } from '../emergency/wording.ts';
import { listUnorderedLoudspeakers } from '../queries/list-unordered-loudspeakers.ts';
import { lockEmergency, type EmergencyRow } from './shared/lock-emergency.ts';
import { markAirtime } from './shared/mark-airtime.ts';

/** While so many are signed and stored, those before them are on their way. */
const together = 1_000;

/**
 * Orders an emergency from every loudspeaker of its area that has no order yet, part by part: the first sound while the
 * last are still being signed. Called again it goes on where it was broken off, and finds loudspeakers that have come new.
 */
export async function issueEmergencyOrders(context: Context, emergencyId: string): Promise<void> {
  const left = await listUnorderedLoudspeakers(context.database, { emergencyId });
  const leaving: Promise<void>[] = [];
  for (let at = 0; at < left.length; at += together) {
    const issued = await issuePart(context, { emergencyId, loudspeakers: left.slice(at, at + together) });
    leaving.push(publishOrders(context, issued));
  }
  await Promise.all(leaving);
}

interface Part {
  emergencyId: string;
  loudspeakers: Loudspeaker[];
}

const issuePart = command(
  'broadcasting.emergency.issue',
  async (frame, { emergencyId, loudspeakers }: Part): Promise<IssuedOrder[]> => {
    frame.anyone('it has been confirmed and ordered, which is on record');
    frame.unrecorded('the audit line stands with the order to all');
    const row = await lockEmergency(frame, emergencyId);
    const word = row.state === 'ACTIVE' ? await wordOf(frame, row) : null;
    if (!word) return [];
    const entered = await enterDeliveries(frame, emergencyId, loudspeakers);
    const orders = [...entered].map((deviceId) => ({ ...word, deviceId, subjectId: emergencyId }));
    const issued = await issueOrders(frame.context, { orders });
    await frame.announce('emergencies', { id: emergencyId, unitPath: row.unit_path });
    return issued;
  },
);

/** The same for every loudspeaker: one that comes late begins as if it had been there. */
async function wordOf(frame: Frame, row: EmergencyRow) {
  const file = row.file_id ? await getFile(frame.tx, row.file_id) : null;
  if (!file || !row.ordered_at || !row.duration_ms || !row.sha256) return null;
  const starts = new Date(Math.ceil(row.ordered_at.getTime() / 1000) * 1000);
  const repeat = repeatOf(
    { repeatSeconds: row.repeat_seconds, durationMs: row.duration_ms, validUntil: row.valid_until },
    starts,
  );
  return {
    kind: 'PLAY' as const,
    notAfter: row.valid_until.toISOString(),
    programmeId: row.id,
    title: orderTitle(row),
    priority: 'EMERGENCY' as const,
    order: orderOf(row),
    starts: starts.toISOString(),
    expires: row.valid_until.toISOString(),
    durationMs: row.duration_ms,
    audio: {
      path: `/api/devices/me/audio/${row.id}`,
      bytes: file.bytes,
      mime: file.mime,
      sha256: row.sha256,
    },
    // Its own emergency volume, above every limit by the hour.
    volume: null,
    ...(repeat ? { repeat } : {}),
  };
}

/** Answers those that had none before. */
async function enterDeliveries(
  frame: Frame,
  emergencyId: string,
  loudspeakers: Loudspeaker[],
): Promise<Set<string>> {
  const given = loudspeakers.map(({ id, name, unitId, unitPath }) => ({
    device: id,
    name,
    unit: unitId,
    path: unitPath,
  }));
  const { rows } = await sql<{ device: string; unitId: string }>`
    insert into broadcasting.emergency_deliveries (emergency_id, device_id, device_name, unit_id, unit_path, ordered_at)
    select ${emergencyId}, device, name, unit, path::ltree, ${frame.now}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r (device uuid, name text, unit uuid, path text)
    on conflict do nothing returning device_id as device, unit_id as "unitId"
  `.execute(frame.tx);
  await markAirtime(
    frame,
    rows.map(({ unitId }) => ({ unitId, at: frame.now })),
  );
  return new Set(rows.map(({ device }) => device));
}

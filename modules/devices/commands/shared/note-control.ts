import { sql } from 'kysely';
import { controlKinds, type DeviceReport } from '@saola/device-protocol';
import type { Frame } from '@saola/platform/commands';
import type { AskedKind } from '../../control.ts';
import { devicesTables } from '../../tables.ts';

interface Asked {
  orderId: string;
  deviceId: string;
  kind: AskedKind;
  notAfter: Date;
  detail?: object;
}

/** Who asked for what, beside the order; the page of the device shows it with its result. */
export async function noteControl(frame: Frame, asked: Asked): Promise<void> {
  await devicesTables(frame.tx)
    .insertInto('devices.controls')
    .values({
      order_id: asked.orderId,
      device_id: asked.deviceId,
      kind: asked.kind,
      detail: asked.detail ? JSON.stringify(asked.detail) : null,
      asked_by: frame.actor.name,
      asked_at: frame.now,
      not_after: asked.notAfter,
    })
    .execute();
}

const shown = new Set<string>([...controlKinds, 'SET_VOLUME', 'UPDATE']);

interface Receipted {
  id: string;
  device_id: string;
  kind: string;
  outcome: string;
  reason: string | null;
}

/** Of receipts, those of orders that somebody waits for at a desk. */
export async function noteControlReceipts(frame: Frame, receipts: readonly Receipted[]): Promise<void> {
  const mine = receipts.filter(({ kind }) => shown.has(kind));
  if (mine.length === 0) return;
  const { rows } = await sql<{ id: string; unit_path: string }>`
    update devices.controls c set receipted_at = ${frame.now}, outcome = r.outcome, reason = coalesce(c.reason, r.reason)
    from jsonb_to_recordset(${JSON.stringify(mine)}::jsonb) as r (id uuid, outcome text, reason text), devices.devices d
    where c.order_id = r.id and d.id = c.device_id
    returning d.id, d.unit_path
  `.execute(frame.tx);
  await announce(frame, rows);
}

/** What devices say they did, or could not do. */
export async function noteControlResults(frame: Frame, said: readonly DeviceReport[]): Promise<void> {
  const mine = said.filter(
    ({ what, orderId }) => orderId && (what === 'ORDER_DONE' || what === 'ORDER_FAILED'),
  );
  if (mine.length === 0) return;
  const results = mine.map(({ orderId, deviceId, what, silent, reason, at }) => ({
    orderId,
    deviceId,
    done: what === 'ORDER_DONE',
    silent,
    reason,
    at,
  }));
  const { rows } = await sql<{ id: string; unit_path: string }>`
    update devices.controls c set ended_at = r.at, done = r.done, silent = r.silent, reason = r.reason,
      receipted_at = coalesce(c.receipted_at, ${frame.now}), outcome = coalesce(c.outcome, 'ACCEPTED')
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb)
      as r ("orderId" uuid, "deviceId" uuid, done boolean, silent boolean, reason text, at timestamptz),
      devices.devices d
    where c.order_id = r."orderId" and c.device_id = r."deviceId" and c.ended_at is null and d.id = c.device_id
    returning d.id, d.unit_path
  `.execute(frame.tx);
  await announce(frame, rows);
}

async function announce(frame: Frame, devices: readonly { id: string; unit_path: string }[]): Promise<void> {
  for (const { id, unit_path } of devices) await frame.announce('devices', { id, unitPath: unit_path });
}

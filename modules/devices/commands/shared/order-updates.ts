import { sql } from 'kysely';
import type { Frame } from '@saola/platform/commands';
import type { IssuedOrder } from '../../order.ts';
import { issueOrders } from '../issue-orders.ts';

const day = 86_400_000;
/** A device that is away for longer has its turn in another rollout. */
const lifetime = 7 * day;
const vouchWithinSeconds = 300;
/** So many fetch the program in one second. */
const fetchesASecond = 5;

interface Turn {
  deviceId: string;
  version: string;
  sha256: string;
  bytes: number;
  releaseId: string;
  signature: string;
  releaseKeys: string;
  olderToo: boolean;
}

/** Orders for all whose turn has come and who have none yet. */
export async function orderUpdates(frame: Frame, rolloutId: string): Promise<IssuedOrder[]> {
  const { rows: turns } = await sql<Turn>`
    select t.device_id as "deviceId", s.version, s.sha256, octet_length(s.program) as bytes, s.id as "releaseId",
      s.signature, s.release_keys as "releaseKeys", r.older_too as "olderToo"
    from devices.rollout_devices t
    join devices.rollouts r on r.id = t.rollout_id
    join devices.releases s on s.id = r.release_id
    join devices.devices d on d.id = t.device_id
    where r.id = ${rolloutId} and t.order_id is null and t.stage <= r.stage and d.retired_at is null
  `.execute(frame.tx);
  const notAfter = new Date(frame.now.getTime() + lifetime);
  const spreadSeconds = Math.min(86_400, Math.floor(turns.length / fetchesASecond));
  const issued = await issueOrders(frame.context, {
    orders: turns.map(({ releaseId, olderToo, ...turn }) => ({
      ...turn,
      kind: 'UPDATE' as const,
      subjectId: rolloutId,
      notAfter: notAfter.toISOString(),
      path: `/api/devices/me/releases/${releaseId}`,
      vouchWithinSeconds,
      spreadSeconds,
      ...(olderToo ? { olderToo } : {}),
    })),
  });
  const told = issued.map(({ orderId, deviceId }) => ({ order_id: orderId, device_id: deviceId }));
  await sql`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t (order_id uuid, device_id uuid)
    ), noted as (
      insert into devices.controls (order_id, device_id, kind, asked_by, asked_at, not_after)
      select order_id, device_id, 'UPDATE', ${frame.actor.name}, ${frame.now}, ${notAfter} from told
    )
    update devices.rollout_devices t set order_id = told.order_id from told
    where t.rollout_id = ${rolloutId} and t.device_id = told.device_id
  `.execute(frame.tx);
  return issued;
}

import { sql } from 'kysely';
import type { Heartbeat } from '@saola/device-protocol';
import type { Frame } from '@saola/platform/commands';

/** One row a device for these heartbeats; whoever calls it says of which it is time. */
export async function noteHealth(frame: Frame, heartbeats: readonly Heartbeat[]): Promise<void> {
  if (heartbeats.length === 0) return;
  const rows = heartbeats.map(({ deviceId, storage, health = {} }) => ({
    id: deviceId,
    temperature: health.temperatureC,
    lost: health.mains && health.mains === 'LOST',
    battery: health.batteryPercent,
    memory: health.memory && Math.round(health.memory.freeBytes),
    storage: Math.round(storage.freeBytes),
    uptime: health.uptimeSeconds,
  }));
  await sql`
    insert into devices.health_history
      (device_id, at, temperature, mains_lost, battery, free_memory, free_storage, uptime)
    select id, ${frame.now}, temperature, lost, battery, least(memory, 1e18), least(storage, 1e18), uptime
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as h (id uuid, temperature real, lost boolean,
      battery smallint, memory numeric, storage numeric, uptime integer)
    on conflict do nothing
  `.execute(frame.tx);
}

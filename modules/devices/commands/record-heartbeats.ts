import { sql } from 'kysely';
import type { Heartbeat } from '@saola/device-protocol';
import { command, type Frame } from '@saola/platform/commands';
import { DeviceCameOnline, DeviceWentOffline } from '../events.ts';

const crowd = 20;

interface Changed {
  id: string;
  unit_id: string;
  unit_path: string;
  came: boolean;
}

/** Signs of life of many devices in one statement; answers the ids of those that were away before. */
export const recordHeartbeats = command(
  'devices.heartbeats.record',
  async (frame, { heartbeats }: { heartbeats: Heartbeat[] }): Promise<string[]> => {
    frame.anyone('the broker knows who speaks');
    frame.unrecorded('signs of life are no deeds');
    const rows = heartbeats.map(({ deviceId, volume, player, version, ...health }) => ({
      id: deviceId,
      volume,
      player,
      version,
      health,
    }));
    const { rows: changed } = await sql<Changed>`
      update devices.devices d
      set online = true, last_seen_at = ${frame.now}, player = h.player, agent_version = h.version,
          health = h.health
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as h (id uuid, volume integer, player text, version text, health jsonb),
        (select id, online from devices.devices) before
      where d.id = h.id and before.id = d.id and d.retired_at is null
        and d.enrolled_at is not null
      returning d.id, d.unit_id, d.unit_path, not before.online as came
    `.execute(frame.tx);
    const came = changed.filter((device) => device.came);
    await tellOf(frame, came, DeviceCameOnline);
    return came.map(({ id }) => id);
  },
);

/** Devices that said farewell, were lost by the broker, or have been silent since `silentSince`. */
export const markOffline = command(
  'devices.devices.mark-offline',
  async (frame, { deviceIds, silentSince }: { deviceIds?: string[]; silentSince?: Date }): Promise<void> => {
    frame.anyone('the clock and the broker know who is away');
    frame.unrecorded('a state, no deed');
    const { rows } = await sql<Changed>`
      update devices.devices set online = false
      where online and (${deviceIds ? sql`id = any(${deviceIds}::uuid[])` : sql`last_seen_at < ${silentSince}`})
      returning id, unit_id, unit_path
    `.execute(frame.tx);
    await tellOf(frame, rows, DeviceWentOffline);
  },
);

async function tellOf(
  frame: Frame,
  devices: Changed[],
  type: typeof DeviceCameOnline | typeof DeviceWentOffline,
): Promise<void> {
  await frame.tell(...devices.map((device) => type(aboutDevice(device, frame))));
  // Of a crowd the screens hear once.
  if (devices.length > crowd) await frame.announce('devices');
  else for (const { id, unit_path } of devices) await frame.announce('devices', { id, unitPath: unit_path });
}

function aboutDevice({ id, unit_id, unit_path }: Changed, frame: Frame) {
  return { deviceId: id, unitId: unit_id, unitPath: unit_path, at: frame.now.toISOString() };
}

import { sql } from 'kysely';
import type { Heartbeat } from '@saola/device-protocol';
import { command, type Frame } from '@saola/platform/commands';
import { DeviceCameOnline, DeviceMainsChanged, DeviceWentOffline } from '../events.ts';
import { noteHealth } from './shared/note-health.ts';

const crowd = 20;

interface Place {
  id: string;
  unit_id: string;
  unit_path: string;
}

interface Changed extends Place {
  came: boolean;
  /** Its last row in the history is an hour old. */
  due: boolean;
  /** Null while it is as it was, or not known. */
  lost: boolean | null;
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
      lost: health.health?.mains ? health.health.mains === 'LOST' : null,
    }));
    const { rows: changed } = await sql<Changed>`
      update devices.devices d
      set online = true, last_seen_at = ${frame.now}, player = h.player, agent_version = h.version,
          health = h.health,
          health_noted_at = case when before.due or h.lost <> coalesce(before.lost, false) then ${frame.now} else d.health_noted_at end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as h (id uuid, volume integer, player text, version text, health jsonb, lost boolean),
        (select id, online, health_noted_at is null or health_noted_at < ${frame.now}::timestamptz - interval '1 hour'
           as due, health -> 'health' ->> 'mains' = 'LOST' as lost from devices.devices) before
      where d.id = h.id and before.id = d.id and d.retired_at is null
        and d.enrolled_at is not null
      returning d.id, d.unit_id, d.unit_path, not before.online as came, before.due,
        case when h.lost <> coalesce(before.lost, false) then h.lost end as lost
    `.execute(frame.tx);
    const said = new Map(heartbeats.map((one) => [one.deviceId.toLowerCase(), one]));
    await noteHealth(
      frame,
      changed.flatMap(({ id, due, lost }) => ((due || lost !== null) && said.get(id)) || []),
    );
    await tellOfMains(frame, changed);
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
    const { rows } = await sql<Place>`
      update devices.devices set online = false
      where online and (${deviceIds ? sql`id = any(${deviceIds}::uuid[])` : sql`last_seen_at < ${silentSince}`})
      returning id, unit_id, unit_path
    `.execute(frame.tx);
    await tellOf(frame, rows, DeviceWentOffline);
  },
);

async function tellOf(
  frame: Frame,
  devices: Place[],
  type: typeof DeviceCameOnline | typeof DeviceWentOffline,
): Promise<void> {
  await frame.tell(...devices.map((device) => type(aboutDevice(device, frame))));
  // Of a crowd the screens hear once.
  if (devices.length > crowd) await frame.announce('devices');
  else for (const { id, unit_path } of devices) await frame.announce('devices', { id, unitPath: unit_path });
}

async function tellOfMains(frame: Frame, devices: Changed[]): Promise<void> {
  const turned = devices.flatMap(({ lost, ...device }) => (lost === null ? [] : [{ ...device, lost }]));
  await frame.tell(
    ...turned.map(({ lost, ...device }) => DeviceMainsChanged({ ...aboutDevice(device, frame), lost })),
  );
}

function aboutDevice({ id, unit_id, unit_path }: Place, frame: Frame) {
  return { deviceId: id, unitId: unit_id, unitPath: unit_path, at: frame.now.toISOString() };
}

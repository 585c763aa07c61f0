import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { DeviceCameOnline } from '../events.ts';

/** A device that speaks over HTTP was heard. Written at most every thirty seconds. */
export const noteSignOfLife = command(
  'devices.sign-of-life.note',
  async (frame, { deviceId }: { deviceId: string }): Promise<void> => {
    frame.anyone('the device has proved who it is');
    frame.unrecorded('signs of life are no deeds');
    const { rows } = await sql<{ unit_id: string; unit_path: string; came: boolean }>`
      update devices.devices device set online = true, last_seen_at = ${frame.now}
      from (select id, online from devices.devices where id = ${deviceId} for update) before
      where device.id = before.id and device.retired_at is null
        and (not before.online or device.last_seen_at < ${frame.now}::timestamptz - interval '30 seconds')
      returning device.unit_id, device.unit_path, not before.online as came`.execute(frame.tx);
    for (const { unit_id, unit_path } of rows.filter(({ came }) => came)) {
      const about = { deviceId, unitId: unit_id, unitPath: unit_path };
      await frame.tell(DeviceCameOnline({ ...about, at: frame.now.toISOString() }));
      await frame.announce('devices', { id: deviceId, unitPath: unit_path });
    }
  },
);

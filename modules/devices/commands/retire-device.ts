import { command } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import { devicesTables } from '../tables.ts';

/** Its credentials stop working at once; what it played stays on record. */
export const retireDevice = command(
  'devices.device.retire',
  async (frame, { deviceId }: { deviceId: string }) => {
    const db = devicesTables(frame.tx);
    const device = await db
      .selectFrom('devices.devices')
      .select(['unit_path', 'retired_at'])
      .where('id', '=', deviceId)
      .forUpdate()
      .executeTakeFirst();
    if (!device) throw devicesError('device-not-found');
    frame.authorise('devices.device.write', device.unit_path);
    if (device.retired_at) throw devicesError('device-retired');
    await db
      .updateTable('devices.devices')
      .set({ retired_at: frame.now, online: false, secret_sha256: null })
      .where('id', '=', deviceId)
      .execute();
    frame.record({ subject: 'device', subjectId: deviceId, unitPath: device.unit_path });
    await frame.announce('devices', { id: deviceId, unitPath: device.unit_path });
  },
);

import { command } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import { devicesTables } from '../tables.ts';
import type { IssuedOrder } from '../order.ts';
import { issueOrders } from './issue-orders.ts';
import { noteControl } from './shared/note-control.ts';

const lifetime = 7 * 86_400_000;

/** The volume of everything but emergencies; answers the order to send after commit. */
export const setVolume = command(
  'devices.volume.set',
  async (frame, { deviceId, volume }: { deviceId: string; volume: number }): Promise<IssuedOrder[]> => {
    const db = devicesTables(frame.tx);
    const device = await db
      .selectFrom('devices.devices')
      .select(['unit_path', 'enrolled_at', 'retired_at', 'kind', 'volume'])
      .where('id', '=', deviceId)
      .forUpdate()
      .executeTakeFirst();
    if (!device) throw devicesError('device-not-found');
    frame.authorise('devices.volume.write', device.unit_path);
    if (device.retired_at) throw devicesError('device-retired');
    await db.updateTable('devices.devices').set({ volume }).where('id', '=', deviceId).execute();
    frame.record({
      subject: 'device',
      subjectId: deviceId,
      unitPath: device.unit_path,
      detail: { volume, before: device.volume },
    });
    await frame.announce('devices', { id: deviceId, unitPath: device.unit_path });
    if (!device.enrolled_at || device.kind !== 'LOUDSPEAKER') return [];
    const notAfter = new Date(frame.now.getTime() + lifetime);
    const orders = [{ kind: 'SET_VOLUME' as const, deviceId, notAfter: notAfter.toISOString(), volume }];
    const issued = await issueOrders(frame.context, { orders });
    for (const { orderId } of issued)
      await noteControl(frame, { orderId, deviceId, kind: 'SET_VOLUME', notAfter, detail: { volume } });
    return issued;
  },
);

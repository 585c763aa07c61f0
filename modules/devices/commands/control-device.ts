import { sql } from 'kysely';
import type { ControlKind } from '@saola/device-protocol';
import { command } from '@saola/platform/commands';
import { lifetimeOf, permissionFor, waits } from '../control.ts';
import { devicesError } from '../errors.ts';
import type { IssuedOrder } from '../order.ts';
import { devicesTables } from '../tables.ts';
import { issueOrders } from './issue-orders.ts';
import { noteControl } from './shared/note-control.ts';

/** Switches a loudspeaker off and on, lets it sound, restarts it, asks for its logs; answers the order to send after commit. */
export const controlDevice = command(
  'devices.device.control',
  async (frame, { deviceId, kind }: { deviceId: string; kind: ControlKind }): Promise<IssuedOrder[]> => {
    const db = devicesTables(frame.tx);
    const device = await db
      .selectFrom('devices.devices')
      .select(['unit_path', 'enrolled_at', 'retired_at', 'kind', 'online', 'health', 'agent_version'])
      .where('id', '=', deviceId)
      .forUpdate()
      .executeTakeFirst();
    if (!device) throw devicesError('device-not-found');
    frame.authorise(permissionFor(kind), device.unit_path);
    if (device.retired_at) throw devicesError('device-retired');
    if (!device.enrolled_at || device.kind !== 'LOUDSPEAKER') throw devicesError('device-not-enrolled');
    if (!device.online && !waits(kind)) throw devicesError('device-away');
    if (device.health && !device.health.obeys?.includes(kind))
      throw devicesError('device-too-old', { version: device.agent_version ?? '?' });
    if (kind === 'MUTE' || kind === 'UNMUTE') {
      await db
        .updateTable('devices.devices')
        .set({ muted: kind === 'MUTE' })
        .where('id', '=', deviceId)
        .execute();
      // Of off and on the last word counts.
      await sql`
        update devices.orders set superseded_at = ${frame.now} where device_id = ${deviceId}
          and kind in ('MUTE', 'UNMUTE') and receipted_at is null and superseded_at is null
      `.execute(frame.tx);
    }
    frame.record({ subject: 'device', subjectId: deviceId, unitPath: device.unit_path, detail: { kind } });
    const notAfter = new Date(frame.now.getTime() + lifetimeOf[kind]);
    const orders = [{ kind, deviceId, notAfter: notAfter.toISOString() }];
    const issued = await issueOrders(frame.context, { orders });
    for (const { orderId } of issued) await noteControl(frame, { orderId, deviceId, kind, notAfter });
    await frame.announce('devices', { id: deviceId, unitPath: device.unit_path });
    return issued;
  },
);

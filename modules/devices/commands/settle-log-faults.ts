import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import type { LogFault } from '../log.ts';
import { devicesTables } from '../tables.ts';

export interface SettledFaults {
  deviceId: string;
  kind: LogFault;
  /** The last that was seen: what came since has not been looked at. */
  until: Date;
  reason: string;
}

/** Somebody has found out why the log of a device could not be true. The entries stay; what comes anew is doubted anew. */
export const settleLogFaults = command(
  'devices.log-faults.settle',
  async (frame, { deviceId, kind, until, reason }: SettledFaults): Promise<void> => {
    const db = devicesTables(frame.tx);
    const device = await db
      .selectFrom('devices.devices')
      .select('unit_path')
      .where('id', '=', deviceId)
      .executeTakeFirst();
    if (!device) throw devicesError('device-not-found');
    frame.authorise('devices.device.write', device.unit_path);
    const settled = await db
      .updateTable('devices.log_faults')
      .set({ settled_at: frame.now, settled_why: reason.trim() })
      .where('device_id', '=', deviceId)
      .where('kind', '=', kind)
      .where('settled_at', 'is', null)
      .where(sql<boolean>`date_trunc('milliseconds', noticed_at) <= ${until}`)
      .executeTakeFirst();
    const times = Number(settled.numUpdatedRows);
    if (times === 0) throw devicesError('log-faults-settled');
    frame.record({
      subject: 'device',
      subjectId: deviceId,
      unitPath: device.unit_path,
      detail: { kind, times, reason: reason.trim() },
    });
    await frame.announce('devices', { id: deviceId, unitPath: device.unit_path });
  },
);

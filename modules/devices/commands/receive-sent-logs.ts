import { sql } from 'kysely';
import type { SentLogs } from '@saola/device-protocol';
import { command } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import { devicesTables } from '../tables.ts';

/** Of one device; what was fetched before them is no longer needed. */
const kept = 5;

/** What a device was asked to send, from that device only, once. */
export const receiveSentLogs = command(
  'devices.logs.receive',
  async (
    frame,
    { orderId, deviceId, agentLog, entries }: SentLogs & { orderId: string; deviceId: string },
  ) => {
    frame.anyone('the device has proved who it is, and was asked');
    frame.unrecorded('the audit line stands with the order');
    const asked = await devicesTables(frame.tx)
      .selectFrom('devices.controls')
      .select('order_id')
      .where('order_id', '=', orderId)
      .where('device_id', '=', deviceId)
      .where('kind', '=', 'SEND_LOGS')
      .executeTakeFirst();
    if (!asked) throw devicesError('logs-not-asked-for');
    await devicesTables(frame.tx)
      .insertInto('devices.sent_logs')
      .values({
        order_id: orderId,
        device_id: deviceId,
        agent_log: printable(agentLog),
        entries: entries.map(printable).join('\n'),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await sql`
      delete from devices.sent_logs where device_id = ${deviceId} and order_id not in (
        select order_id from devices.sent_logs where device_id = ${deviceId} order by received_at desc, order_id desc
        limit ${kept}
      )
    `.execute(frame.tx);
  },
);

/** What a database refuses, or a terminal would obey. */
const printable = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd').toWellFormed();

/** What was asked of devices long ago, what they sent, and how they were. */
export const forgetControls = command(
  'devices.controls.forget',
  async (frame, { askedBefore, healthBefore }: { askedBefore: Date; healthBefore: Date }) => {
    frame.anyone('the clock');
    frame.unrecorded('the audit trail keeps who asked for what');
    const db = devicesTables(frame.tx);
    await db.deleteFrom('devices.controls').where('asked_at', '<', askedBefore).execute();
    await db.deleteFrom('devices.health_history').where('at', '<', healthBefore).execute();
  },
);

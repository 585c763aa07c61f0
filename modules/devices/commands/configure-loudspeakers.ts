import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import type { IssuedOrder } from '../order.ts';
import { issueOrders } from './issue-orders.ts';

interface Window {
  start: string;
  end: string;
}

interface Hours {
  deviceIds: string[];
  quietHours: Window[];
  /** How loud everything but emergencies may be, by the hour. */
  volumeLimits: (Window & { percent: number })[];
}

const lifetime = 30 * 86_400_000;

/** Quiet hours and limits of volume of many loudspeakers; those that have them already hear nothing. Answers the orders. */
export const configureLoudspeakers = command(
  'devices.hours.configure',
  async (frame, { deviceIds, quietHours, volumeLimits }: Hours): Promise<IssuedOrder[]> => {
    frame.anyone('the module that words the hours has asked');
    frame.unrecorded('the audit line stands with the schedule');
    const quiet = JSON.stringify(quietHours);
    const limits = JSON.stringify(volumeLimits);
    const { rows } = await sql<{ id: string; time_zone: string; emergency_volume: number }>`
      update devices.devices set quiet_hours = ${quiet}::jsonb, volume_limits = ${limits}::jsonb
      where id = any(${deviceIds}::uuid[]) and retired_at is null and enrolled_at is not null
        and (quiet_hours <> ${quiet}::jsonb or volume_limits <> ${limits}::jsonb)
      returning id, time_zone, emergency_volume
    `.execute(frame.tx);
    const notAfter = new Date(frame.now.getTime() + lifetime).toISOString();
    return issueOrders(frame.context, {
      orders: rows.map(({ id, time_zone, emergency_volume }) => ({
        kind: 'CONFIGURE' as const,
        deviceId: id,
        notAfter,
        timeZone: time_zone,
        quietHours,
        emergencyVolume: emergency_volume,
        volumeLimits,
      })),
    });
  },
);

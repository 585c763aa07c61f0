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
  /** Null for what they kept to before a schedule gave them hours. */
  quietHours: Window[] | null;
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
    const quiet = quietHours && JSON.stringify(quietHours);
    const wanted = sql`coalesce(${quiet}::jsonb, quiet_hours_before, quiet_hours)`;
    const limits = JSON.stringify(volumeLimits);
    const { rows } = await sql<{
      id: string;
      time_zone: string;
      emergency_volume: number;
      quiet_hours: Window[];
    }>`
      update devices.devices set quiet_hours = ${wanted}, volume_limits = ${limits}::jsonb,
        quiet_hours_before = case when ${quiet}::jsonb is not null then coalesce(quiet_hours_before, quiet_hours) end
      where id = any(${deviceIds}::uuid[]) and retired_at is null and enrolled_at is not null
        and (quiet_hours <> ${wanted} or volume_limits <> ${limits}::jsonb)
      returning id, time_zone, emergency_volume, quiet_hours
    `.execute(frame.tx);
    const notAfter = new Date(frame.now.getTime() + lifetime).toISOString();
    return issueOrders(frame.context, {
      orders: rows.map(({ id, time_zone, emergency_volume, quiet_hours: quietHours }) => ({
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

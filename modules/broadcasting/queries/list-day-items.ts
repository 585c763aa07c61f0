import { sql } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { TimelineItem } from '@saola/timeline';
import type { Priority } from '../programme.ts';
import type { FixedItem } from '../schedule/slot-item.ts';

/** What a loudspeaker has been ordered to play: a programme, or what stands in a slot by itself. */
export interface DayItem {
  id: string;
  deviceId: string;
  storyId: string | null;
  title: string;
  kind: 'BULLETIN' | FixedItem['kind'];
  priority: Priority;
  position: number;
  starts: Date;
  expires: Date;
  durationMs: number;
  fileId: string | null;
}

export async function listDayItems(
  database: Database,
  { deviceIds, from, to }: { deviceIds: string[]; from: Date; to: Date },
): Promise<DayItem[]> {
  if (deviceIds.length === 0) return [];
  const { rows } = await sql<DayItem>`
    select p.id, d.device_id as "deviceId", p.story_id as "storyId", p.title, 'BULLETIN' as kind, p.priority, p.position,
      coalesce(d.starts_at, p.starts_at) as starts, coalesce(d.expires_at, p.expires_at) as expires,
      p.duration_ms as "durationMs", p.file_id as "fileId"
    from broadcasting.deliveries d join broadcasting.programmes p on p.id = d.programme_id
    where d.device_id = any(${deviceIds}::uuid[]) and p.state <> 'CANCELLED' and p.expires_at is not null
      and p.duration_ms > 0
      and coalesce(d.starts_at, p.starts_at) >= ${from} and coalesce(d.starts_at, p.starts_at) < ${to}
    union all
    select i.id, d.device_id, null, i.title, i.kind, 'NORMAL', i.position, i.starts_at, i.expires_at, i.duration_ms,
      i.file_id
    from broadcasting.slot_deliveries d join broadcasting.slot_items i on i.id = d.slot_item_id
    where d.device_id = any(${deviceIds}::uuid[]) and d.state <> 'CANCELLED' and i.cancelled_at is null
      and i.starts_at >= ${from} and i.starts_at < ${to}
  `.execute(database);
  return rows;
}

const priorities = { EMERGENCY: 'emergency', PRIORITY: 'priority', NORMAL: 'normal' } as const;
const whole = (instant: Date, round: (seconds: number) => number) =>
  new Date(round(instant.getTime() / 1000) * 1000).toISOString();

export const timelineItemOf = (item: DayItem): TimelineItem => ({
  id: item.id,
  priority: priorities[item.priority],
  order: item.position,
  starts: whole(item.starts, Math.ceil),
  durationSeconds: Math.ceil(item.durationMs / 1000),
  expires: whole(item.expires, Math.floor),
  ...(item.kind === 'RELAY' ? { live: true } : {}),
});

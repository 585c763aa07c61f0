import { Type, type Static } from 'typebox';
import { listLoudspeakersBelow } from '@saola/devices';
import type { Database } from '@saola/platform/database';
import { timeline, type TimelineItem } from '@saola/timeline';
import { dayBounds } from '../slots.ts';
import { broadcastingTables } from '../tables.ts';

export const LoudspeakerDay = Type.Object({
  deviceId: Type.String(),
  deviceName: Type.String(),
  segments: Type.Array(
    Type.Object({
      programmeId: Type.String(),
      storyId: Type.String(),
      title: Type.String(),
      priority: Type.Enum(['EMERGENCY', 'PRIORITY', 'NORMAL']),
      start: Type.String(),
      end: Type.String(),
      offsetSeconds: Type.Integer(),
    }),
  ),
});
export type LoudspeakerDay = Static<typeof LoudspeakerDay>;

const priorities = { EMERGENCY: 'emergency', PRIORITY: 'priority', NORMAL: 'normal' } as const;
const whole = (instant: Date, round: (seconds: number) => number) =>
  new Date(round(instant.getTime() / 1000) * 1000).toISOString();

/** What each loudspeaker of a unit and below sounds on a day, by the same rules that the loudspeaker itself goes by. */
export async function getDay(database: Database, unitPath: string, day: string): Promise<LoudspeakerDay[]> {
  const { from, to } = dayBounds(day);
  const loudspeakers = await listLoudspeakersBelow(database, unitPath);
  const rows = await listItems(
    database,
    loudspeakers.map(({ id }) => id),
    new Date(from.getTime() - 86_400_000),
    to,
  );
  return loudspeakers.map(({ id, name, timeZone, quietHours }) => {
    const mine = new Map(rows.filter(({ device_id }) => device_id === id).map((row) => [row.id, row]));
    const input = { timeZone, quietHours, from: from.toISOString(), to: to.toISOString() };
    const segments = timeline({ ...input, items: [...mine.values()].flatMap(itemOf) });
    return {
      deviceId: id,
      deviceName: name,
      segments: segments.flatMap(({ id: programmeId, ...segment }) => {
        const row = mine.get(programmeId);
        if (!row) return [];
        return [{ programmeId, storyId: row.story_id, title: row.title, priority: row.priority, ...segment }];
      }),
    };
  });
}

type Row = Awaited<ReturnType<typeof listItems>>[number];

async function listItems(database: Database, deviceIds: string[], from: Date, to: Date) {
  if (deviceIds.length === 0) return [];
  return broadcastingTables(database)
    .selectFrom('broadcasting.deliveries as d')
    .innerJoin('broadcasting.programmes as p', 'p.id', 'd.programme_id')
    .select(['d.device_id', 'p.id', 'p.story_id', 'p.title', 'p.priority', 'p.position'])
    .select(['p.starts_at', 'p.expires_at', 'p.duration_ms'])
    .where('d.device_id', 'in', deviceIds)
    .where('p.state', '<>', 'CANCELLED')
    .where('p.starts_at', '>=', from)
    .where('p.starts_at', '<', to)
    .execute();
}

function itemOf(row: Row): TimelineItem[] {
  const { id, priority, position, starts_at, expires_at, duration_ms } = row;
  if (!starts_at || !expires_at || !duration_ms) return [];
  return [
    {
      id,
      priority: priorities[priority],
      order: position,
      starts: whole(starts_at, Math.ceil),
      durationSeconds: Math.ceil(duration_ms / 1000),
      expires: whole(expires_at, Math.floor),
    },
  ];
}

import { Type, type Static } from 'typebox';
import { listLoudspeakersBelow } from '@saola/devices';
import { fileUrl, getFiles } from '@saola/media';
import type { Database } from '@saola/platform/database';
import { timeline, type Explanation } from '@saola/timeline';
import { dayBounds } from '../slots.ts';
import { listDayItems, timelineItemOf, type DayItem } from './list-day-items.ts';

const priority = Type.Enum(['EMERGENCY', 'PRIORITY', 'NORMAL']);
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const LoudspeakerDay = Type.Object({
  deviceId: Type.String(),
  deviceName: Type.String(),
  segments: Type.Array(
    Type.Object({
      programmeId: Type.String(),
      storyId: orNull(Type.String({ description: 'null for what stands in a slot by itself' })),
      title: Type.String(),
      kind: Type.Enum(['BULLETIN', 'OPENING', 'IDENTIFICATION', 'RECORDING', 'RELAY', 'CLOSING']),
      priority,
      start: Type.String(),
      end: Type.String(),
      offsetSeconds: Type.Integer(),
      url: orNull(Type.String({ description: 'its sound; of a relay, of what takes its place' })),
    }),
  ),
  reasons: Type.Array(
    Type.Object({
      programmeId: Type.String(),
      title: Type.String(),
      at: Type.String(),
      what: Type.Enum(['begins', 'resumes', 'pauses', 'finished', 'cut', 'dropped']),
      rule: Type.Integer({ description: 'of the timeline' }),
    }),
    { description: 'why it is so: each change of the day, what does not sound among them' },
  ),
});
export type LoudspeakerDay = Static<typeof LoudspeakerDay>;

/** What each loudspeaker of a unit and below sounds on a day, by the same rules that the loudspeaker itself goes by. */
export async function getDay(database: Database, unitPath: string, day: string): Promise<LoudspeakerDay[]> {
  const { from, to } = dayBounds(day);
  const loudspeakers = await listLoudspeakersBelow(database, unitPath);
  const items = await listDayItems(database, {
    deviceIds: loudspeakers.map(({ id }) => id),
    from: new Date(from.getTime() - 86_400_000),
    to,
  });
  const files = await getFiles(database, [
    ...new Set(items.flatMap(({ fileId }) => (fileId ? [fileId] : []))),
  ]);
  const byDevice = Map.groupBy(items, ({ deviceId }) => deviceId);
  return loudspeakers.map(({ id, name, timeZone, quietHours }) => {
    const mine = new Map((byDevice.get(id) ?? []).map((item) => [item.id, item]));
    const window = { timeZone, quietHours, from: from.toISOString(), to: to.toISOString() };
    const said: Explanation[] = [];
    const segments = timeline(
      { ...window, items: [...mine.values()].map(timelineItemOf) },
      { explain: (change) => said.push(change) },
    );
    return {
      deviceId: id,
      deviceName: name,
      segments: segments.flatMap(({ id: programmeId, ...segment }) => {
        const item = mine.get(programmeId);
        return item ? [{ programmeId, ...shownOf(item), ...segment, url: urlOf(item) }] : [];
      }),
      reasons: said
        .filter(({ at }) => Date.parse(at) >= from.getTime())
        .map(({ id: programmeId, ...reason }) => ({
          programmeId,
          title: mine.get(programmeId)?.title ?? '',
          ...reason,
        })),
    };
  });

  function urlOf({ fileId }: DayItem): string | null {
    const file = fileId ? files.get(fileId) : undefined;
    return file ? fileUrl(file) : null;
  }
}

const shownOf = ({ storyId, title, kind, priority }: DayItem) => ({ storyId, title, kind, priority });

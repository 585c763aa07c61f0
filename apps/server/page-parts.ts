import { listShownNow, type ShownNow } from '@saola/boards';
import { listProgrammes, type Programme } from '@saola/broadcasting';
import { listDevices, type Device } from '@saola/devices';
import { listPublishedAnswers, type PublishedAnswer } from '@saola/feedback';
import { getApprovedEditionOfStory } from '@saola/newsroom';
import { isAtOrBelow } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { inMemory } from '@saola/platform/live';
import type { Services } from '@saola/platform/services';
import type { BoardGlance, LoudspeakerItem, PageParts, PlaceOfUnit } from '@saola/portals';
import { audioOf } from './routes/citizen-stories.ts';

/** What other domains put on the portals' pages. */
export const pageParts: Partial<PageParts> = {
  async audioOf({ database, now }, storyId, language) {
    const edition = await getApprovedEditionOfStory(database, storyId, language);
    // Approved for later: until then readers have other words, or none.
    if (edition?.publicFrom && edition.publicFrom > now()) return null;
    return edition ? ((await audioOf(database, [edition])).get(edition.editionId) ?? null) : null;
  },
  audiosOf: ({ database }, editionIds) =>
    audioOf(
      database,
      editionIds.map((editionId) => ({ editionId })),
    ),
  answersOf: async ({ database }, storyId) =>
    (await listPublishedAnswers(database, storyId)).map(presentAnswer),
  loudspeakerDay,
  boardNow,
};

async function loudspeakerDay(context: Context, unit: PlaceOfUnit): Promise<LoudspeakerItem[]> {
  const known = await days.get(context.database);
  const day = known.get(unit.unitPath) ?? readLoudspeakerDay(context, unit);
  known.set(unit.unitPath, day);
  day.catch(() => known.delete(unit.unitPath));
  return day;
}

const SOON = 30_000; // ms

/** What the loudspeakers of a unit say today, looked at again after half a minute or when a word of programmes was heard. */
const days = inMemory({
  read: async () => new Map<string, Promise<LoudspeakerItem[]>>(),
  changedBy: ({ topic }) => topic === 'programmes',
  age: () => String(Math.floor(Date.now() / SOON)),
});

export function keepGlances(services: Services): () => void {
  const ends = [days, boardsEverywhere].map((one) => one.keep(services));
  return () => ends.forEach((end) => end());
}

async function readLoudspeakerDay(
  { database, now }: Context,
  { unitPath }: PlaceOfUnit,
): Promise<LoudspeakerItem[]> {
  const { items } = await listProgrammes(database, {
    readable: [''],
    below: unitPath,
    day: dayInVietnam(now()),
  });
  return items
    .filter(({ startsAt, state }) => startsAt !== null && state !== 'CANCELLED')
    .map((programme) => ({
      startsAt: new Date(programme.startsAt!),
      title: programme.title,
      state: shownState[programme.state] ?? 'next',
      durationMs: programme.durationMs,
      proof: whatIsProven(programme),
    }))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

const shownState: Partial<Record<Programme['state'], LoudspeakerItem['state']>> = {
  PLAYING: 'now',
  PLAYED: 'done',
  PARTIAL: 'done',
  FAILED: 'failed',
};

const whatIsProven = ({ state, devices }: Programme): LoudspeakerItem['proof'] =>
  state === 'PLAYED' || state === 'PARTIAL'
    ? { finished: devices.finished, total: devices.total, silent: devices.silent }
    : null;

/** What every board of the network shows, the latest first: most units have none, and nothing is asked for a page. */
const boardsEverywhere = inMemory({
  async read(database) {
    const boards = new Map<string, Pick<Device, 'name' | 'unitPath'>>();
    for (let after: string | null | undefined; after !== null;) {
      const found = await listDevices(database, { readable: [''], kind: 'BOARD', ...(after && { after }) });
      for (const board of found.items) boards.set(board.id, board);
      after = found.next;
    }
    const shown = await listShownNow(database, [...boards.keys()], new Date());
    return shown.map((one): ShownNow & Pick<Device, 'name' | 'unitPath'> => ({
      ...one,
      ...boards.get(one.deviceId)!,
    }));
  },
  changedBy: ({ topic }) => topic === 'boards.slides',
  // A board proves now and then what it shows, without a word.
  renewed: SOON,
});

async function boardNow({ database }: Context, { unitPath }: PlaceOfUnit): Promise<BoardGlance | null> {
  const latest = (await boardsEverywhere.get(database)).find((board) =>
    isAtOrBelow(board.unitPath, unitPath),
  );
  if (!latest) return null;
  const { title, facts, picture, name, at } = latest;
  return { title, facts, picture, boardName: name, shownAt: at };
}

function dayInVietnam(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The citizen's own words stay private; the answer is what the officer released. */
const presentAnswer = ({ text, unitName, at }: PublishedAnswer) => ({
  question: null,
  askedAt: null,
  text,
  unitName,
  at: new Date(at),
});

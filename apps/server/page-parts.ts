import { listLastShown, listSlidesForBoard } from '@saola/boards';
import { listProgrammes, type Programme } from '@saola/broadcasting';
import { listDevices, type Device } from '@saola/devices';
import { listPublishedAnswers, type PublishedAnswer } from '@saola/feedback';
import { getApprovedEditionOfStory } from '@saola/newsroom';
import { isAtOrBelow } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { inMemory, type InMemory } from '@saola/platform/live';
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

function loudspeakerDay(context: Context, unit: PlaceOfUnit): Promise<LoudspeakerItem[]> {
  return remembered(days, context.database, unit.unitPath, () => readLoudspeakerDay(context, unit));
}

function boardNow(context: Context, unit: PlaceOfUnit): Promise<BoardGlance | null> {
  return remembered(glances, context.database, unit.unitId, () => lookAtBoard(context, unit));
}

const SOON = 30_000; // ms

/** What is known of units, looked at again after half a minute or when a word of its topic was heard. */
const ofUnits = <T>(topic: string) =>
  inMemory({
    read: async () => new Map<string, Promise<T>>(),
    changedBy: (event) => event.topic === topic,
    age: () => String(Math.floor(Date.now() / SOON)),
  });

/** What the loudspeakers of a unit say today. */
const days = ofUnits<LoudspeakerItem[]>('programmes');
/** What the screens of a unit show just now. */
const glances = ofUnits<BoardGlance | null>('boards.slides');

export function keepGlances(services: Services): () => void {
  const ends = [days, glances, boardsEverywhere].map((one) => one.keep(services));
  return () => ends.forEach((end) => end());
}

async function remembered<T>(
  memory: InMemory<Map<string, Promise<T>>>,
  database: Database,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const known = await memory.get(database);
  const value = known.get(key) ?? read();
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
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

/** Every board of the network: most units have none, and nothing more is asked for them. */
const boardsEverywhere = inMemory({
  async read(database) {
    const boards: Board[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const found = await listDevices(database, { readable: [''], kind: 'BOARD', ...(after && { after }) });
      boards.push(...found.items.map(({ id, name, unitPath }) => ({ id, name, unitPath })));
      after = found.next;
    }
    return boards;
  },
  // Boards tell of themselves all the time; a new one may wait as long as what it shows.
  changedBy: () => false,
  renewed: SOON,
});
type Board = Pick<Device, 'id' | 'name' | 'unitPath'>;

async function lookAtBoard(
  { database, now }: Context,
  { unitPath }: PlaceOfUnit,
): Promise<BoardGlance | null> {
  const boards = (await boardsEverywhere.get(database)).filter((board) =>
    isAtOrBelow(board.unitPath, unitPath),
  );
  // The latest of them all comes first.
  const [latest] = await listLastShown(
    database,
    boards.map(({ id }) => id),
  );
  const board = boards.find(({ id }) => id === latest?.[0]);
  if (!latest || !board) return null;
  const [, shown] = latest;
  const { slides } = await listSlidesForBoard(database, board, now());
  const slide = slides.find(({ storyId }) => storyId === shown.storyId);
  return {
    title: shown.title,
    facts: slide?.facts.map((fact) => fact.text) ?? [],
    picture: slide?.picture ?? null,
    boardName: board.name,
    shownAt: new Date(shown.at),
  };
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

import { listBoards, listSlidesForBoard } from '@saola/boards';
import { listProgrammes, type Programme } from '@saola/broadcasting';
import { listPublishedAnswers, type PublishedAnswer } from '@saola/feedback';
import { getApprovedEditionOfStory } from '@saola/newsroom';
import { system, type Context } from '@saola/platform/commands';
import { inMemory } from '@saola/platform/live';
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

async function loudspeakerDay(
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

/** What the screens of a unit show just now, looked at again after half a minute or when their slides change. */
const glances = inMemory({
  read: async () => new Map<string, Promise<BoardGlance | null>>(),
  changedBy: ({ topic }) => topic === 'boards.slides',
  age: () => String(Math.floor(Date.now() / 30_000)),
});
export const keepGlances = glances.keep;

async function boardNow(context: Context, unit: PlaceOfUnit): Promise<BoardGlance | null> {
  const known = await glances.get(context.database);
  const glance = known.get(unit.unitId) ?? lookAtBoard(context, unit);
  known.set(unit.unitId, glance);
  glance.catch(() => known.delete(unit.unitId));
  return glance;
}

async function lookAtBoard(context: Context, { unitId }: PlaceOfUnit): Promise<BoardGlance | null> {
  const { items } = await listBoards({ ...context, actor: system }, { unitId });
  const board = items.find((candidate) => candidate.lastShown);
  if (!board?.lastShown) return null;
  const { slides } = await listSlidesForBoard(context.database, board, context.now());
  const slide = slides.find(({ storyId }) => storyId === board.lastShown!.storyId);
  return {
    title: board.lastShown.title,
    facts: slide?.facts.map((fact) => fact.text) ?? [],
    picture: slide?.picture ?? null,
    boardName: board.name,
    shownAt: new Date(board.lastShown.at),
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

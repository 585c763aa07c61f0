import { randomUUID } from 'node:crypto';
import { rateStory } from '@saola/feedback';
import type { Unit } from '@saola/organisations';
import { countReads, countVisits } from '@saola/portals';
import { createSite } from '@saola/sites';
import { localDay } from '@saola/vietnamese';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

/** One more site of the unit, on which something was read, rated and looked for. */
async function read(world: World, unit: Unit): Promise<{ siteId: string; storyId: string; words: string }> {
  const context = world.context();
  const number = world.next();
  const { siteId } = await createSite(context, { unitId: unit.id, kind: 'PRESS', host: `dem${number}` });
  const storyId = randomUUID();
  const words = `từ khóa ${number} của trang`;
  const of = { siteId, day: localDay(new Date()), language: 'vi' };
  await countVisits(context, {
    counts: [{ ...of, section: 'home', kind: 'READER', visits: 2, views: 3 }],
    searches: [{ ...of, words, results: 0, count: 2 }],
  });
  const place = { siteId, unitId: unit.id, unitPath: unit.path, storyId, language: 'vi', count: 100_000 };
  await countReads(context, { counts: [place] });
  await rateStory(context, { storyId, siteId, language: 'vi', level: 'DISSATISFIED', words: 'Chưa rõ.' });
  return { siteId, storyId, words };
}

const limit = '200';

export const statistics: Examples = {
  getVisits: { reach: 'everywhere', at: () => ({}) },
  getVisitsFile: { reach: 'everywhere', at: () => ({ query: { part: 'days' } }) },
  listVisitedSites: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit }, about: (await read(world, unit)).siteId }),
  },
  getReadersOfStory: {
    reach: 'list',
    at: async (world, unit) => {
      const { siteId, storyId } = await read(world, unit);
      return { params: { storyId }, about: siteId };
    },
  },
  listMostRead: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit }, about: (await read(world, unit)).storyId }),
  },
  listSearchedWords: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit }, about: (await read(world, unit)).words }),
  },
  listRatedStories: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit }, about: (await read(world, unit)).storyId }),
  },
  listWordsOfRatings: {
    reach: 'list',
    at: async (world, unit) => ({ query: { limit }, about: (await read(world, unit)).storyId }),
  },
};

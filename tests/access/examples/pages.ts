import { fontFiles } from '@saola/design-system';
import type { Unit } from '@saola/organisations';
import { listPublicationsOfStory, publishStory } from '@saola/portals';
import { findSiteOfUnit } from '@saola/sites';
import { planSentences, requestRecording } from '@saola/speech';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { sent } from './citizens.ts';
import { multipart } from './media-and-speech.ts';
import { approved } from './newsroom.ts';

const page = { at: () => ({}) };
const form = (fields: Record<string, string>) => multipart(fields, '', Buffer.alloc(0));
const site = { at: () => ({ params: { host: 'laocai.localhost' } }) };

/** A story as it stands on the main portal. */
async function published(world: World, language = 'vi') {
  const province: Unit = await world.unit('laocai');
  const siteId = (await findSiteOfUnit(world.services.database, province.id))?.id;
  const { storyId, editionId } = await approved(world, province, { language });
  await publishStory(world.context(), { storyId, language });
  const publications = await listPublicationsOfStory(world.services.database, storyId);
  const publication = publications.find((one) => one.siteId === siteId);
  if (!publication) throw new Error('the story stands on no page');
  return { storyId, editionId, slug: publication.slug };
}

/** A story that nobody has heard, with its sentences to be heard one by one. */
async function beingRead(world: World): Promise<string> {
  const { editionId } = await published(world);
  const { recordingId } = await requestRecording(world.context(), {
    subjectId: editionId,
    text: 'Kính mời bà con.',
    language: 'vi',
    unitPath: 'laocai',
  });
  await planSentences(world.context(), { recordingId });
  return editionId;
}

/** What the server itself answers, and the pages of the main portal. */
export const pages: Examples = {
  getAbout: page,
  isAlive: page,
  isReady: page,
  getHealth: { reach: 'everywhere', at: () => ({}) },
  followLive: { stream: true, at: () => ({}) },
  getOpenApi: page,
  readApiPage: page,
  readApiPageStyle: page,
  getHomePage: page,
  getStoryListPage: page,
  getStoryPage: { at: async (world) => ({ params: { slug: (await published(world)).slug } }) },
  getStoryPageInLanguage: {
    at: async (world) => ({ params: { slug: (await published(world, 'en')).slug, language: 'en' } }),
  },
  getIntroductionPage: page,
  getVisitsPage: page,
  getThanksForRatingPage: { at: async (world) => ({ query: { tin: (await published(world)).storyId } }) },
  getThanksForRatingPageInLanguage: {
    at: async (world) => ({
      params: { language: 'en' },
      query: { tin: (await published(world, 'en')).storyId },
    }),
  },
  getVisitCounters: site,
  rateStory: {
    at: async (world) => ({
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      payload: Buffer.from(`tin=${(await published(world)).storyId}&muc=SATISFIED`),
    }),
  },
  getReading: { at: async (world) => ({ params: { editionId: (await published(world)).editionId } }) },
  getSentenceOfReading: {
    at: async (world) => ({ params: { editionId: await beingRead(world), place: '0' } }),
  },
  askToHear: {
    at: async (world) => ({
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      payload: Buffer.from(`tin=${(await published(world)).editionId}`),
    }),
  },
  getContactPage: page,
  getSiteMapPage: page,
  getSearchPage: { at: () => ({ query: { q: 'thông báo' } }) },
  suggestSearch: { at: () => ({ query: { q: 'thông' } }) },
  getFeedsPage: page,
  getOfflinePage: page,
  getRssFeed: page,
  getAtomFeed: page,
  getPodcastFeed: page,
  getPodcastFeedOfNews: page,
  getRssFeedOfNews: page,
  getAtomFeedOfNews: page,
  getRssFeedOfList: { at: () => ({ params: { section: 'du-an' } }) },
  getPodcastFeedOfList: { at: () => ({ params: { section: 'du-an' } }) },
  getAtomFeedOfList: { at: () => ({ params: { section: 'du-an' } }) },
  getSectionPage: { at: () => ({ params: { section: 'du-an' } }) },
  getSectionItemPage: {
    at: async (world) => ({ params: { section: 'tin-tuc', slug: (await published(world)).slug } }),
  },
  getSectionItemPageInLanguage: {
    at: async (world) => ({
      params: { section: 'tin-tuc', slug: (await published(world, 'en')).slug, language: 'en' },
    }),
  },
  getCommunesPage: page,
  getDepartmentsPage: page,
  getHamletsPage: { at: () => ({ headers: { host: 'taphin.laocai.localhost:3000' } }) },
  getLetterPage: page,
  getFollowPage: page,
  sendLetter: { at: () => form({ text: 'Đèn đường hỏng ở ngã ba.', consent: 'true' }) },
  followLetter: { at: async (world) => form({ code: await sent(world, await world.unit('laocai')) }) },
  postPageAsText: {
    at: async (world) => ({
      params: { '*': 'tra-cuu' },
      ...form({ code: await sent(world, await world.unit('laocai')) }),
    }),
  },
  getHomeAsText: { at: () => ({}) },
  getPageAsText: { at: () => ({ params: { '*': 'so-do' } }) },
  getPageAsset: { at: () => ({ params: { version: 'x', '*': 'reader.js' } }) },
  getFont: { at: () => ({ params: { '*': fontFiles([400])[0]!.name } }) },
  getGalleryPage: page,
  getFavicon: page,
  getRobots: page,
  getOfflineWorker: page,
  getSecurityText: page,
  getSiteMapFile: page,
  listPublicSites: page,
  listPublicSections: site,
  listPublicItems: site,
  getPublicItem: {
    at: async (world) => ({ params: { host: 'laocai.localhost', id: (await published(world)).storyId } }),
  },
  getPublicMetadata: site,
  harvestMetadata: { at: () => ({ query: { verb: 'Identify' } }) },
  knowSite: { at: () => ({ query: { domain: 'laocai.localhost' } }) },
};

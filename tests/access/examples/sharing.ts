import type { ContentInput } from '@saola/newsroom';
import type { Unit } from '@saola/organisations';
import { addRedirect, addShareRule, checkLinks, listSharesOfStory, publishStory } from '@saola/portals';
import { createSite, listSites } from '@saola/sites';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { approved } from './newsroom.ts';

/** The unit's own site and one beside it that is fed by sharing: both are the unit's alone. */
async function sitesOf(world: World, unit: Unit): Promise<{ own: string; press: string }> {
  const { siteId: own } = await createSite(world.context(), { unitId: unit.id });
  const sites = await listSites(world.services.database);
  const known = sites.find((site) => site.kind === 'PRESS' && site.unitId === unit.id);
  if (known) return { own, press: known.id };
  const host = `bao-chi-${world.next()}.laocai`;
  const { siteId: press } = await createSite(world.context(), { unitId: unit.id, kind: 'PRESS', host });
  return { own, press };
}

async function published(world: World, unit: Unit, content: Partial<ContentInput> = {}): Promise<string> {
  const { storyId } = await approved(world, unit, content);
  await publishStory(world.context(), { storyId, language: 'vi' });
  return storyId;
}

async function rule(world: World, unit: Unit) {
  const { press } = await sitesOf(world, unit);
  return addShareRule(world.context(), { siteId: press });
}

/** A rule proposes the story; its site wants to be asked. */
async function proposed(world: World, unit: Unit): Promise<string> {
  const { press } = await sitesOf(world, unit);
  await rule(world, unit);
  const storyId = await published(world, unit);
  const shares = await listSharesOfStory(world.services.database, storyId);
  return shares.find(({ toSiteId }) => toSiteId === press)!.id;
}

async function redirect(world: World, unit: Unit) {
  const { own } = await sitesOf(world, unit);
  const path = `/cu-${world.next()}`;
  await addRedirect(world.context(), { siteId: own, path, target: '/lien-he' });
  return { siteId: own, path };
}

export const sharing: Examples = {
  listShares: {
    reach: 'list',
    at: async (world, unit) => ({ about: await proposed(world, unit) }),
  },
  listShareSites: {
    reach: 'list',
    at: async (world, unit) => {
      const { press } = await sitesOf(world, unit);
      return { params: { storyId: await published(world, unit) }, about: press };
    },
  },
  shareStory: {
    permission: 'portals.share.send',
    at: async (world, unit) => {
      const { own, press } = await sitesOf(world, unit);
      const storyId = await published(world, unit);
      return { params: { storyId }, body: { mode: 'PUSH', fromSiteId: own, toSiteIds: [press] } };
    },
  },
  decideShare: {
    at: async (world, unit) => ({
      params: { shareId: await proposed(world, unit) },
      body: { accept: true },
    }),
  },
  acceptShares: {
    at: async (world, unit) => ({ body: { shareIds: [await proposed(world, unit)] } }),
  },
  endShare: {
    permission: 'portals.share.send',
    at: async (world, unit) => ({ params: { shareId: await proposed(world, unit) }, body: {} }),
  },
  listShareRules: {
    reach: 'list',
    at: async (world, unit) => ({ about: (await rule(world, unit)).ruleId }),
  },
  addShareRule: {
    at: async (world, unit) => ({
      body: { siteId: (await sitesOf(world, unit)).press, categories: ['van-hoa'] },
    }),
  },
  previewShareRule: {
    at: async (world, unit) => ({ query: { siteId: (await sitesOf(world, unit)).press, days: '7' } }),
  },
  removeShareRule: { at: async (world, unit) => ({ params: { ruleId: (await rule(world, unit)).ruleId } }) },
  listMetadataGaps: {
    reach: 'list',
    at: async (world, unit) => {
      await sitesOf(world, unit);
      // A category of no name leaves an item without a subject.
      return { about: await published(world, unit, { category: 'khong-ten' }) };
    },
  },
  listBrokenLinks: {
    reach: 'list',
    at: async (world, unit) => {
      await sitesOf(world, unit);
      const nowhere = {
        type: 'link',
        attrs: { href: 'http://laocai.localhost:3000/tin-tuc/khong-co-bai-nay' },
      };
      const text = { type: 'text', text: 'Lịch tiêm chủng tháng này', marks: [nowhere] };
      const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
      const storyId = await published(world, unit, { body });
      await checkLinks(world.context(), { storyId, language: 'vi' });
      return { about: storyId };
    },
  },
  listRedirects: {
    at: async (world, unit) => ({ params: { siteId: (await sitesOf(world, unit)).own } }),
  },
  addRedirect: {
    at: async (world, unit) => ({
      params: { siteId: (await sitesOf(world, unit)).own },
      body: { path: `/cu-${world.next()}`, target: '/lien-he' },
    }),
  },
  removeRedirect: {
    at: async (world, unit) => {
      const { siteId, path } = await redirect(world, unit);
      return { params: { siteId }, query: { path } };
    },
  },
};

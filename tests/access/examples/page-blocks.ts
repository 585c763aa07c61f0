import type { Unit } from '@saola/organisations';
import { checkPageLinks, createPage, publishPage, writePage } from '@saola/portals';
import { createSite, findMainSite } from '@saola/sites';
import type { Example, Examples } from '../example.ts';
import type { World } from '../world.ts';

const title = { vi: 'Du lịch cộng đồng', en: 'Staying with families' };

/** A site of the unit for the press, which may have pages like every other. */
async function site(world: World, unit: Unit): Promise<string> {
  const { siteId } = await createSite(world.context(), {
    unitId: unit.id,
    kind: 'PRESS',
    host: `trang${world.next()}`,
  });
  return siteId;
}

/** A free page with its first draft. */
async function page(world: World, unit: Unit) {
  return createPage(world.context(), { siteId: await site(world, unit), slot: 'FREE', title });
}

const onPage = (body?: object, params: Record<string, string> = {}): Example => ({
  at: async (world, unit) => {
    const { pageId, revision } = await page(world, unit);
    return { params: { pageId, ...params }, ...(body ? { body: { revision, ...body } } : {}) };
  },
});
const looking = (more: Partial<Awaited<ReturnType<Example['at']>>> = {}): Example => ({
  at: async (world, unit) => {
    const { pageId } = await page(world, unit);
    const { params, ...rest } = more;
    return { params: { pageId, ...params }, ...rest };
  },
});

export const pageBlocks: Examples = {
  listPageBlocks: { reach: 'everywhere', at: () => ({}) },
  getDemoWeather: { at: () => ({}) },
  listBrokenPageLinks: {
    reach: 'list',
    at: async (world, unit) => {
      const made = await page(world, unit);
      const nowhere = {
        id: 'mot',
        type: 'banner',
        settings: { heading: title, link: '/trang/khong-co-trang-nay' },
      };
      const rows = [{ id: 'a', layout: 'ONE' as const, tone: 'PAPER' as const, columns: [[nowhere]] }];
      const written = await writePage(world.context(), { ...made, rows });
      // By another than who wrote it.
      const context = world.context();
      const another = { ...context, actor: { ...context.actor, id: crypto.randomUUID() } };
      await publishPage(another, { pageId: made.pageId, revision: written.revision });
      await checkPageLinks(world.context(), { pageId: made.pageId });
      return { about: made.pageId };
    },
  },
  listPages: { at: async (world, unit) => ({ params: { siteId: await site(world, unit) } }) },
  createPage: {
    at: async (world, unit) => ({
      params: { siteId: await site(world, unit) },
      body: { slot: 'FREE', title },
    }),
  },
  getPage: looking(),
  writePage: onPage({ title }),
  publishPage: onPage({}),
  restorePageVersion: onPage({ number: 1 }),
  removePage: onPage({ reason: 'Không dùng nữa.' }),
  resetHome: {
    at: async (world, unit) => {
      const { pageId, revision } = await createPage(world.context(), {
        siteId: await site(world, unit),
        slot: 'HOME',
        title,
      });
      return { params: { pageId }, body: { revision } };
    },
  },
  getPageVersion: looking({ params: { number: '1' } }),
  comparePageVersions: {
    at: async (world, unit) => {
      const { pageId, revision } = await page(world, unit);
      await publishAndWrite(world, pageId, revision);
      return { params: { pageId }, query: { from: '1', to: '2' } };
    },
  },
  previewPage: looking(),
  previewUnsavedPage: looking({ body: { title, rows: [] } }),
  getFreePage: { at: async (world) => ({ params: { slug: await publicSlug(world) } }) },
};

/** By another than who wrote it, or nothing could be published. */
async function publishAndWrite(world: World, pageId: string, revision: number): Promise<void> {
  const context = world.context();
  const other = { ...context, actor: { ...context.actor, id: crypto.randomUUID() } };
  const step = await publishPage(other, { pageId, revision });
  await writePage(context, { pageId, revision: step.revision, title: { ...title, vi: 'Du lịch' } });
}

async function publicSlug(world: World): Promise<string> {
  const main = await findMainSite(world.services.database);
  if (!main) throw new Error('no main site');
  const slug = `trang-${world.next()}`;
  const { pageId, revision } = await createPage(world.context(), {
    siteId: main.id,
    slot: 'FREE',
    title,
    path: `/trang/${slug}`,
  });
  await publishAndWrite(world, pageId, revision);
  return slug;
}

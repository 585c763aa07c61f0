import { approveEdition, createStory, submitEdition, type ContentInput } from '@saola/newsroom';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { multipart } from './media-and-speech.ts';

const content = {
  title: 'Lịch tiêm chủng',
  summary: 'Tiêm chủng tại trạm y tế xã.',
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mời bà con đến trạm y tế.' }] }],
  },
};

/** Stories are made by Saola itself, so that whoever approves has had no hand in them. */
export const draft = async (
  world: World,
  unit: Unit,
  { language, type, ...more }: Partial<ContentInput> & { language?: string; type?: string } = {},
) =>
  createStory(world.context(), {
    unitId: unit.id,
    ...(language && { language }),
    ...(type && { type }),
    content: { ...content, ...more },
  });

export async function submitted(world: World, unit: Unit, more: Parameters<typeof draft>[2] = {}) {
  const { storyId, editionId, revision } = await draft(world, unit, more);
  const step = await submitEdition(world.context(), { editionId, revision });
  return { storyId, editionId, revision: step.revision };
}

export async function approved(world: World, unit: Unit, more: Parameters<typeof draft>[2] = {}) {
  return approve(world, await submitted(world, unit, more));
}

/** By another than who wrote it, or nothing could be approved. */
export async function approve<E extends { editionId: string; revision: number }>(world: World, edition: E) {
  const context = world.context();
  const { editionId, revision } = edition;
  await approveEdition(
    { ...context, actor: { ...context.actor, id: crypto.randomUUID() } },
    { editionId, revision },
  );
  return edition;
}

export const newsroom: Examples = {
  listCategories: { at: () => ({}) },
  listContentTypes: { at: () => ({}) },
  countStories: { reach: 'everywhere', at: () => ({}) },
  listStories: {
    reach: 'list',
    at: async (world, unit) => ({ about: (await submitted(world, unit)).storyId }),
  },
  getStory: { at: async (world, unit) => ({ params: { storyId: (await submitted(world, unit)).storyId } }) },
  previewEdition: {
    at: async (world, unit) => ({ params: { editionId: (await submitted(world, unit)).editionId } }),
  },
  readBoundary: {
    reach: 'everywhere',
    at: () =>
      multipart({}, 'ranh-gioi.geojson', Buffer.from('{"type":"Point","coordinates":[103.87,22.39]}')),
  },
  createStory: { at: (_, unit) => ({ body: { unitId: unit.id, ...content } }) },
  writeEdition: {
    at: async (world, unit) => {
      const { editionId, revision } = await draft(world, unit);
      return { params: { editionId }, body: { revision, title: 'Lịch tiêm chủng tháng này' } };
    },
  },
  submitEdition: {
    at: async (world, unit) => {
      const { editionId, revision } = await draft(world, unit);
      return { params: { editionId }, body: { revision } };
    },
  },
  returnEdition: {
    at: async (world, unit) => {
      const { editionId, revision } = await submitted(world, unit);
      return { params: { editionId }, body: { revision, remark: 'Bổ sung thời gian.' } };
    },
  },
  approveEdition: {
    at: async (world, unit) => {
      const { editionId, revision } = await submitted(world, unit);
      return { params: { editionId }, body: { revision } };
    },
  },
  getAccessibility: {
    at: async (world, unit) => ({ params: { editionId: (await draft(world, unit)).editionId } }),
  },
  listAccessibilityExceptions: {
    reach: 'list',
    at: async (world, unit) => {
      const link = [{ type: 'link', attrs: { href: 'https://example.vn/a' } }];
      const body = {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'tại đây', marks: link }] }],
      };
      const edition = await approved(world, unit, { body, priority: 'EMERGENCY' });
      return { about: edition.storyId };
    },
  },
  startEdition: {
    at: async (world, unit) => ({ params: { storyId: (await approved(world, unit)).storyId }, body: {} }),
  },
  withdrawStory: {
    at: async (world, unit) => ({
      params: { storyId: (await approved(world, unit)).storyId },
      body: { reason: 'Thông tin không còn đúng.', way: 'BANNER' },
    }),
  },
  markReviewed: {
    at: async (world, unit) => ({
      params: { editionId: (await approved(world, unit)).editionId },
      body: { reviewOn: '2099-12-31' },
    }),
  },
  notePresence: {
    at: async (world, unit) => ({ params: { editionId: (await draft(world, unit)).editionId } }),
  },
  listPresence: {
    at: async (world, unit) => ({ params: { editionId: (await draft(world, unit)).editionId } }),
  },
  compareEditions: {
    at: async (world, unit) => ({ params: { editionId: (await draft(world, unit)).editionId } }),
  },
};

import { approveEdition, createStory, submitEdition } from '@saola/newsroom';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

const content = {
  title: 'Lịch tiêm chủng',
  summary: 'Tiêm chủng tại trạm y tế xã.',
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mời bà con đến trạm y tế.' }] }],
  },
};

/** Stories are made by Saola itself, so that whoever approves has had no hand in them. */
const draft = async (world: World, unit: Unit) => createStory(world.context(), { unitId: unit.id, content });

async function submitted(world: World, unit: Unit) {
  const { storyId, editionId, revision } = await draft(world, unit);
  const step = await submitEdition(world.context(), { editionId, revision });
  return { storyId, editionId, revision: step.revision };
}

export async function approved(world: World, unit: Unit) {
  const { storyId, editionId, revision } = await submitted(world, unit);
  // Another than who wrote it, or nothing could be approved.
  const approver = { ...world.context(), actor: { ...world.context().actor, id: crypto.randomUUID() } };
  await approveEdition(approver, { editionId, revision });
  return { storyId, editionId };
}

export const newsroom: Examples = {
  listCategories: { at: () => ({}) },
  countStories: { reach: 'everywhere', at: () => ({}) },
  listStories: {
    reach: 'list',
    at: async (world, unit) => ({ about: (await submitted(world, unit)).storyId }),
  },
  getStory: { at: async (world, unit) => ({ params: { storyId: (await submitted(world, unit)).storyId } }) },
  previewEdition: {
    at: async (world, unit) => ({ params: { editionId: (await submitted(world, unit)).editionId } }),
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
  startEdition: {
    at: async (world, unit) => ({ params: { storyId: (await approved(world, unit)).storyId }, body: {} }),
  },
  withdrawStory: {
    at: async (world, unit) => ({
      params: { storyId: (await approved(world, unit)).storyId },
      body: { reason: 'Thông tin không còn đúng.' },
    }),
  },
};

import { randomUUID } from 'node:crypto';
import { listFeedback, sendFeedback } from '@saola/feedback';
import type { Unit } from '@saola/organisations';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';
import { approved } from './newsroom.ts';

const wording = (unit: Unit) => ({
  kind: 'REPORT' as const,
  unitId: unit.id,
  category: 'Đường sá',
  text: 'Đường vào thôn bị sạt.',
  clientKey: randomUUID(),
});

const blank = { storyId: null, senderName: null, senderPhone: null };

/** What a citizen sent to the unit: its tracking code. */
export const sent = async (world: World, unit: Unit) =>
  (await sendFeedback(world.context(), { ...blank, ...wording(unit) }, null)).code;

async function received(world: World, unit: Unit): Promise<string> {
  const code = await sent(world, unit);
  const { items } = await listFeedback(world.context(), { unitId: unit.id, limit: 200 });
  const item = items.find((one) => one.code === code);
  if (!item) throw new Error('what was sent is not in the list');
  return item.id;
}

export const citizens: Examples = {
  listCitizenStories: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  getCitizenStory: {
    at: async (world, unit) => ({ params: { storyId: (await approved(world, unit)).storyId } }),
  },
  sendFeedback: { at: (_, unit) => ({ body: { ...wording(unit), consent: true } }) },
  followFeedback: { at: async (world, unit) => ({ params: { code: await sent(world, unit) } }) },
  listFeedback: { reach: 'list', at: async (world, unit) => ({ about: await received(world, unit) }) },
  getFeedback: { at: async (world, unit) => ({ params: { feedbackId: await received(world, unit) } }) },
  assignFeedback: {
    at: async (world, unit) => ({
      params: { feedbackId: await received(world, unit) },
      body: { unitId: unit.id },
    }),
  },
  answerFeedback: {
    at: async (world, unit) => ({
      params: { feedbackId: await received(world, unit) },
      body: { text: 'Xã đã cử người khắc phục.', publish: false },
    }),
  },
};

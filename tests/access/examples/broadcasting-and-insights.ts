import type { Examples } from '../example.ts';
import { approved } from './newsroom.ts';

export const broadcastingAndInsights: Examples = {
  getBroadcastingDay: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  listProgrammes: { at: (_, unit) => ({ query: { unitId: unit.id } }) },
  getBroadcastingRule: { at: (_, unit) => ({ params: { unitId: unit.id } }) },
  setBroadcastingRule: {
    at: (_, unit) => ({
      params: { unitId: unit.id },
      body: { slots: ['05:30', '17:00'], slotMinutes: 30, takeAutomatically: true, playOnApproval: false },
    }),
  },
  getEditionRecording: {
    at: async (world, unit) => ({ params: { editionId: (await approved(world, unit)).editionId } }),
  },
  previewSpeech: { reach: 'everywhere', at: () => ({ body: { text: 'Kính mời bà con.' } }) },
  getJourney: { at: async (world, unit) => ({ params: { storyId: (await approved(world, unit)).storyId } }) },
  getOverview: { reach: 'everywhere', at: () => ({}) },
  reportRead: {
    at: async (world, unit) => ({
      body: { storyId: (await approved(world, unit)).storyId, unitId: unit.id },
    }),
  },
};

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { getJourney } from '../queries/get-journey.ts';
import { Journey, uuid } from './shapes.ts';

export const getJourneyRoute = route({
  operationId: 'getJourney',
  method: 'GET',
  path: '/api/stories/:storyId/journey',
  summary: 'What became of a story on each channel and in each unit, and what people answered',
  tags: ['insights'],
  access: { permission: 'insights.journey.see' },
  params: Type.Object({ storyId: uuid }),
  response: Journey,
  handle: ({ params, context }) => getJourney(context, params.storyId),
});

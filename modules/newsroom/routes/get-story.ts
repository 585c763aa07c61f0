import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { getStory } from '../queries/get-story.ts';
import { Story, uuid } from './shapes.ts';

export const getStoryRoute = route({
  operationId: 'getStory',
  method: 'GET',
  path: '/api/stories/:storyId',
  summary: 'A story with its editions and what the officer may do with each',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  params: Type.Object({ storyId: uuid }),
  response: Story,
  handle: ({ params, context }) => getStory(context, params.storyId),
});

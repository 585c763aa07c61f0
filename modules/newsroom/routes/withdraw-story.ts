import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { withdrawStory } from '../commands/withdraw-story.ts';
import { uuid } from './shapes.ts';

export const withdrawStoryRoute = route({
  operationId: 'withdrawStory',
  method: 'POST',
  path: '/api/stories/:storyId/withdraw',
  summary: 'Take a story from the public, for a stated reason',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.withdraw' },
  params: Type.Object({ storyId: uuid }),
  body: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 2000 }) }),
  response: Type.Object({ storyId: uuid, withdrawn: Type.Integer() }),
  handle: ({ params, body, context }) => withdrawStory(context, { ...params, ...body }),
});

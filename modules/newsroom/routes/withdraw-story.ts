import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { withdrawStory } from '../commands/withdraw-story.ts';
import { language, uuid, way } from './shapes.ts';

export const withdrawStoryRoute = route({
  operationId: 'withdrawStory',
  method: 'POST',
  path: '/api/stories/:storyId/withdraw',
  summary: 'Take a story from the public, for a stated reason, in one of five ways',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.withdraw' },
  params: Type.Object({ storyId: uuid }),
  body: Type.Object({
    reason: Type.String({ minLength: 1, maxLength: 2000 }),
    /** GONE unless said. */
    way: Type.Optional(way),
    /** An address for REDIRECT, a story for REPLACED; nothing for the others. */
    target: Type.Optional(Type.Union([Type.String({ maxLength: 2000 }), Type.Null()])),
    /** Only in this language. */
    language: Type.Optional(Type.Union([language, Type.Null()])),
  }),
  response: Type.Object({ storyId: uuid, withdrawn: Type.Integer() }),
  handle: ({ params, body, context }) => withdrawStory(context, { ...params, ...body }),
});

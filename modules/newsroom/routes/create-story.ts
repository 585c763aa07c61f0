import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { createStory } from '../commands/create-story.ts';
import { contentFields, contentOf, language, NewEdition, uuid } from './shapes.ts';

export const createStoryRoute = route({
  operationId: 'createStory',
  method: 'POST',
  path: '/api/stories',
  summary: 'Begin a story of a unit; what is not given starts blank',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.write' },
  body: Type.Object({ unitId: uuid, language: Type.Optional(language), ...contentFields }),
  response: NewEdition,
  handle: ({ body: { unitId, language, ...content }, context }) =>
    createStory(context, { unitId, ...(language && { language }), content: contentOf(content) }),
});

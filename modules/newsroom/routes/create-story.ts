import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { createStory } from '../commands/create-story.ts';
import { contentFields, contentOf, language, NewEdition, type, uuid } from './shapes.ts';

export const createStoryRoute = route({
  operationId: 'createStory',
  method: 'POST',
  path: '/api/stories',
  summary: 'Begin a story of a unit, of a content type; what is not given starts blank',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.write' },
  body: Type.Object({
    unitId: uuid,
    type: Type.Optional(type),
    language: Type.Optional(language),
    ...contentFields,
  }),
  response: NewEdition,
  handle: ({ body: { unitId, type, language, ...content }, context }) =>
    createStory(context, {
      unitId,
      ...(type && { type }),
      ...(language && { language }),
      content: contentOf(content),
    }),
});

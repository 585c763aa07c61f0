import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { startEdition } from '../commands/start-edition.ts';
import { language, NewEdition, uuid } from './shapes.ts';

export const startEditionRoute = route({
  operationId: 'startEdition',
  method: 'POST',
  path: '/api/stories/:storyId/editions',
  summary: 'Open the next edition as a copy of the approved one, or one in another language',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.write' },
  params: Type.Object({ storyId: uuid }),
  body: Type.Object({ language: Type.Optional(language) }),
  response: NewEdition,
  handle: ({ params, body, context }) => startEdition(context, { ...params, ...body }),
});

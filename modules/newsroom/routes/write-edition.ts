import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { writeEdition } from '../commands/write-edition.ts';
import { contentFields, contentOf, EditionStep, revision, uuid } from './shapes.ts';

export const writeEditionRoute = route({
  operationId: 'writeEdition',
  method: 'PUT',
  path: '/api/editions/:editionId',
  summary: 'Save an edition on top of the revision that was read; parts not sent stay as they are',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.write' },
  params: Type.Object({ editionId: uuid }),
  body: Type.Object({ revision, ...contentFields }),
  response: EditionStep,
  handle: ({ params, body: { revision, ...content }, context }) =>
    writeEdition(context, { ...params, revision, content: contentOf(content) }),
});

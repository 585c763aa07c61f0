import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { submitEdition } from '../commands/submit-edition.ts';
import { EditionStep, revision, uuid } from './shapes.ts';

export const submitEditionRoute = route({
  operationId: 'submitEdition',
  method: 'POST',
  path: '/api/editions/:editionId/submit',
  summary: 'Ask for approval of the revision that was read',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.submit' },
  params: Type.Object({ editionId: uuid }),
  body: Type.Object({ revision }),
  response: EditionStep,
  handle: ({ params, body, context }) => submitEdition(context, { ...params, ...body }),
});

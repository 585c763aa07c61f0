import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { returnEdition } from '../commands/return-edition.ts';
import { EditionStep, revision, uuid } from './shapes.ts';

export const returnEditionRoute = route({
  operationId: 'returnEdition',
  method: 'POST',
  path: '/api/editions/:editionId/return',
  summary: 'Give a submitted edition back with a remark',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.return' },
  params: Type.Object({ editionId: uuid }),
  body: Type.Object({ revision, remark: Type.String({ minLength: 1, maxLength: 2000 }) }),
  response: EditionStep,
  handle: ({ params, body, context }) => returnEdition(context, { ...params, ...body }),
});

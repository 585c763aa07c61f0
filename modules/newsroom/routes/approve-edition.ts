import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { approveEdition } from '../commands/approve-edition.ts';
import { EditionStep, revision, uuid } from './shapes.ts';

export const approveEditionRoute = route({
  operationId: 'approveEdition',
  method: 'POST',
  path: '/api/editions/:editionId/approve',
  summary: 'Make the revision that was read what the public has',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.approve' },
  params: Type.Object({ editionId: uuid }),
  body: Type.Object({
    revision,
    /** Why it is public although it shuts readers out; taken of an approver of the province, and in an emergency. */
    accessibilityReason: Type.Optional(Type.String({ maxLength: 1000 })),
  }),
  response: EditionStep,
  handle: ({ params, body, context }) => approveEdition(context, { ...params, ...body }),
});

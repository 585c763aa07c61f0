import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { findingCodes } from '../accessibility.ts';
import { getAccessibility } from '../queries/get-accessibility.ts';
import { listAccessibilityExceptions } from '../queries/list-accessibility-exceptions.ts';
import { language, revision, time, uuid } from './shapes.ts';

const Finding = Type.Object({
  code: Type.Enum([...findingCodes]),
  severity: Type.Enum(['ERROR', 'WARNING']),
  /** `title`, `summary`, `body`, `picture`, `attachments`, or `fields.` and the key of the field. */
  part: Type.String(),
  /** In the body: places in `content`, from the top. */
  path: Type.Array(Type.Integer({ minimum: 0 })),
  words: Type.String(),
  says: Type.Object({ vi: Type.String(), en: Type.String() }),
});

export const getAccessibilityRoute = route({
  operationId: 'getAccessibility',
  method: 'GET',
  path: '/api/editions/:editionId/accessibility',
  summary: 'What in an edition shuts people with disabilities out, and why it was approved all the same',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  params: Type.Object({ editionId: uuid }),
  response: Type.Object({
    revision,
    findings: Type.Array(Finding),
    mayGiveReason: Type.Boolean(),
    exception: Type.Union([
      Type.Object({ reason: Type.String(), by: Type.String(), at: time, isEmergency: Type.Boolean() }),
      Type.Null(),
    ]),
  }),
  handle: ({ params, context }) => getAccessibility(context, params.editionId),
});

export const listAccessibilityExceptionsRoute = route({
  operationId: 'listAccessibilityExceptions',
  method: 'GET',
  path: '/api/accessibility-exceptions',
  summary: 'What is public although it shuts people out, with the reason; of the units the officer sees',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  query: Type.Object({
    after: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        storyId: uuid,
        editionId: uuid,
        title: Type.String(),
        language,
        unitName: Type.String(),
        errors: Type.Integer(),
        reason: Type.String(),
        isEmergency: Type.Boolean(),
        by: Type.String(),
        at: time,
      }),
    ),
    next: Type.Union([Type.String(), Type.Null()]),
  }),
  handle: ({ query, context }) => listAccessibilityExceptions(context, query),
});

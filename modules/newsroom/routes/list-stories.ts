import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { listStories } from '../queries/list-stories.ts';
import { language, state, StorySummary, type, uuid } from './shapes.ts';

export const listStoriesRoute = route({
  operationId: 'listStories',
  method: 'GET',
  path: '/api/stories',
  summary: 'Stories of the units the officer sees, last changed first',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  query: Type.Object({
    state: Type.Optional(state),
    unitId: Type.Optional(uuid),
    type: Type.Optional(type),
    language: Type.Optional(language),
    /** Only what is public and whose day of review has come. */
    reviewDue: Type.Optional(Type.Boolean()),
    /** Words of the title, summary or text, with marks or without; all of them. */
    q: Type.Optional(Type.String({ maxLength: 100 })),
    mine: Type.Optional(Type.Boolean()),
    after: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(StorySummary), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: ({ query, context }) => listStories(context, query),
});

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { gaps } from '../gaps.ts';
import { listMetadataGaps } from '../queries/list-metadata-gaps.ts';

const id = Type.String({ format: 'uuid' });

export const listMetadataGapsRoute = route({
  operationId: 'listMetadataGaps',
  method: 'GET',
  path: '/api/metadata-gaps',
  summary: 'Published items whose metadata say less than the law wants, last found first',
  tags: ['stories'],
  access: { permission: 'portals.metadata.see' },
  query: Type.Object({
    unitId: Type.Optional(id),
    after: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        storyId: id,
        language: Type.String(),
        editionId: id,
        unitId: id,
        title: Type.String(),
        gaps: Type.Array(Type.Enum([...gaps])),
        foundAt: Type.String({ format: 'date-time' }),
      }),
    ),
    next: Type.Union([Type.String(), Type.Null()]),
  }),
  handle: ({ query, context }) => listMetadataGaps(context, query),
});

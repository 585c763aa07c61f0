import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { formats } from '../imported-story.ts';
import { getStoryOrigin } from '../queries/get-story-origin.ts';

const uuid = Type.String({ format: 'uuid' });
const text = Type.String();

export const getStoryOriginRoute = route({
  operationId: 'getStoryOrigin',
  method: 'GET',
  path: '/api/stories/:storyId/origin',
  summary: 'Where a story was brought in from, when and by whom; of one written here there is none',
  tags: ['integrations'],
  access: { permission: 'newsroom.story.see' },
  params: Type.Object({ storyId: uuid }),
  response: Type.Object({
    source: text,
    key: Type.String({ description: 'its own name there' }),
    url: Type.Union([text, Type.Null()], { description: 'its address there' }),
    tags: Type.Array(text),
    importedAt: Type.String({ format: 'date-time' }),
    importedBy: text,
    importId: uuid,
    siteId: uuid,
    fileName: text,
    format: Type.Enum([...formats]),
  }),
  handle: ({ params, context }) => getStoryOrigin(context, params.storyId),
});

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { countStories } from '../queries/count-stories.ts';

const count = Type.Integer({ minimum: 0 });

export const countStoriesRoute = route({
  operationId: 'countStories',
  method: 'GET',
  path: '/api/stories/counts',
  summary: 'How much of the officer’s own work is in each state, and how much waits for his decision',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  response: Type.Object({
    mine: Type.Object({ draft: count, submitted: count, returned: count, approved: count }),
    waitingForMe: Type.Object({
      total: count,
      emergency: count,
      oldestSince: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    }),
  }),
  handle: ({ context }) => countStories(context),
});

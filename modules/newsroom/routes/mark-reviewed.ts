import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { markReviewed } from '../commands/mark-reviewed.ts';
import { day, uuid } from './shapes.ts';

const reviewOn = Type.Union([day, Type.Null()]);

export const markReviewedRoute = route({
  operationId: 'markReviewed',
  method: 'POST',
  path: '/api/editions/:editionId/reviewed',
  summary: 'Keep what is public as it is, and set the day of the next review; null for none',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.review' },
  params: Type.Object({ editionId: uuid }),
  body: Type.Object({ reviewOn }),
  response: Type.Object({ editionId: uuid, reviewOn }),
  handle: ({ params, body, context }) => markReviewed(context, { ...params, ...body }),
});

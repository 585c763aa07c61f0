import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { reportRead } from '../commands/report-read.ts';
import { uuid } from './shapes.ts';

export const reportReadRoute = route({
  operationId: 'reportRead',
  method: 'POST',
  path: '/api/citizen/reads',
  summary: 'Say that a story was opened in the app; only the number is kept',
  tags: ['citizen'],
  access: 'anyone',
  limit: { max: 120, seconds: 60 },
  body: Type.Object({ storyId: uuid, unitId: uuid }),
  response: Type.Object({}),
  handle: async ({ body, context }) => {
    await reportRead(context, body);
    return {};
  },
});

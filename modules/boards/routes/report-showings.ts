import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { recordShowings } from '../commands/record-showings.ts';
import { findOwnBoard } from '../queries/find-own-board.ts';
import { ShowingsBody } from './shapes.ts';

export const reportShowingsRoute = route({
  operationId: 'recordShowings',
  method: 'POST',
  path: '/api/boards/me/showings',
  summary: 'For boards: what was shown when and how long; the same id counts once',
  tags: ['boards'],
  access: 'device',
  body: ShowingsBody,
  response: Type.Object({ taken: Type.Integer({ minimum: 0 }) }),
  async handle({ body, context }) {
    const board = await findOwnBoard(context);
    return recordShowings(context, { board, items: body.items });
  },
});

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { listBoards } from '../queries/list-boards.ts';
import { BoardNowShape, uuid } from './shapes.ts';

export const listBoardsRoute = route({
  operationId: 'listBoards',
  method: 'GET',
  path: '/api/boards',
  summary: 'Boards of a unit and those below it, with what they showed last',
  tags: ['boards'],
  access: { permission: 'boards.board.see' },
  query: Type.Object({ unitId: Type.Optional(uuid), after: Type.Optional(uuid) }),
  response: Type.Object({ items: Type.Array(BoardNowShape), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: ({ query, context }) => listBoards(context, query),
});

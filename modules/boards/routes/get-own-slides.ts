import { Type } from 'typebox';
import { noteSignOfLife } from '@saola/devices';
import { route } from '@saola/platform/http';
import { noteDelivery } from '../commands/note-delivery.ts';
import { findOwnBoard } from '../queries/find-own-board.ts';
import { listSlidesForBoard } from '../queries/list-slides-for-board.ts';
import { BoardAnswer } from './shapes.ts';
import { waitForNews } from './wait-for-news.ts';

const WAIT = 20_000;

export const getOwnSlidesRoute = route({
  operationId: 'getOwnSlides',
  method: 'GET',
  path: '/api/boards/me',
  summary: 'For boards: what to show; with `seen` the answer waits up to 20 seconds for another state',
  tags: ['boards'],
  access: 'device',
  query: Type.Object({ seen: Type.Optional(Type.String({ maxLength: 64 })) }),
  response: BoardAnswer,
  async handle({ query, context, request }) {
    const board = await findOwnBoard(context);
    await noteSignOfLife(context, { deviceId: board.id });
    const list = () => listSlidesForBoard(context.database, board, context.now());
    // Listening begins before looking: nothing falls between the two.
    const news = waitForNews(context.services.live, board.unitPath, { at: request.raw.socket, wait: WAIT });
    let found = await list();
    if (query.seen === found.state) {
      await news.come;
      found = await list();
    }
    news.stop();
    if (found.slides.length > 0) await noteDelivery(context, { board, slides: found.slides });
    const { id, name, unitName } = board;
    return { board: { id, name, unitName }, ...found, serverTime: context.now().toISOString() };
  },
});

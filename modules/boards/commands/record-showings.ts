import { sql } from 'kysely';
import type { Device } from '@saola/devices';
import { command } from '@saola/platform/commands';
import { boardsTables } from '../tables.ts';
import { tellShown } from './shared/tell-shown.ts';

export interface Showing {
  /** Made on the board: the same showing reported twice counts once. */
  id: string;
  slideId: string;
  /** ISO time, by the server's clock as the board knows it. */
  shownAt: string;
  seconds: number;
}

/** Takes what a board says it has shown; answers how many were new. Slides never given to this board are passed over. */
export const recordShowings = command(
  'boards.showings.record',
  async (frame, { board, items }: { board: Device; items: Showing[] }): Promise<{ taken: number }> => {
    frame.anyone('a board reports about itself; the route lets devices in only');
    frame.unrecorded('a machine report, kept in boards.showings');
    const db = boardsTables(frame.tx);
    const given = await db
      .selectFrom('boards.deliveries')
      .select('slide_id')
      .where('device_id', '=', board.id)
      .where(
        'slide_id',
        'in',
        items.map(({ slideId }) => slideId),
      ) // prettier-ignore
      .execute();
    const known = new Set(given.map(({ slide_id }) => slide_id));
    const rows = items.filter(({ slideId }) => known.has(slideId));
    if (rows.length === 0) return { taken: 0 };

    const taken = await db
      .insertInto('boards.showings')
      .values(
        rows.map(({ id, slideId, shownAt, seconds }) => ({
          id,
          slide_id: slideId,
          device_id: board.id,
          // A board with a wrong clock cannot have shown it in the future.
          shown_at: new Date(Math.min(Date.parse(shownAt), frame.now.getTime())),
          seconds,
        })),
      )
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['slide_id', 'shown_at', 'seconds'])
      .execute();

    for (const { slide_id, shown_at, seconds } of taken)
      await db
        .updateTable('boards.deliveries')
        .set((eb) => ({
          last_shown_at: sql<Date>`greatest(last_shown_at, ${shown_at})`,
          shown_times: eb('shown_times', '+', 1),
          shown_seconds: sql<string>`shown_seconds + ${seconds}`,
          untold_times: eb('untold_times', '+', 1),
          untold_seconds: eb('untold_seconds', '+', seconds),
        }))
        .where('slide_id', '=', slide_id)
        .where('device_id', '=', board.id)
        .execute();
    await tellShown(frame, board);
    return { taken: taken.length };
  },
);

import type { Device } from '@saola/devices';
import type { Frame } from '@saola/platform/commands';
import { SlideShown } from '../../events.ts';
import { boardsTables } from '../../tables.ts';

/** Between two words about the same slide on the same board; the first one comes at once. */
const PAUSE = 10 * 60_000;

/** Tells the journey what this board has shown and was not told yet. */
export async function tellShown(frame: Frame, board: Device): Promise<void> {
  const db = boardsTables(frame.tx);
  const due = await db
    .selectFrom('boards.deliveries as delivery')
    .innerJoin('boards.slides as slide', 'slide.id', 'delivery.slide_id')
    .select(['slide.id', 'slide.story_id', 'slide.edition_id'])
    .select(['delivery.untold_times', 'delivery.untold_seconds', 'delivery.last_shown_at'])
    .where('delivery.device_id', '=', board.id)
    .where('delivery.untold_times', '>', 0)
    .where((where) =>
      where.or([
        where('delivery.told_at', 'is', null),
        where('delivery.told_at', '<', new Date(frame.now.getTime() - PAUSE)),
      ]),
    )
    .execute();
  for (const row of due) {
    await frame.tell(
      SlideShown({
        storyId: row.story_id,
        editionId: row.edition_id,
        deviceId: board.id,
        unitId: board.unitId,
        unitPath: board.unitPath,
        at: (row.last_shown_at ?? frame.now).toISOString(),
        seconds: row.untold_seconds,
        times: row.untold_times,
      }),
    );
    await db
      .updateTable('boards.deliveries')
      .set({ told_at: frame.now, untold_times: 0, untold_seconds: 0 })
      .where('slide_id', '=', row.id)
      .where('device_id', '=', board.id)
      .execute();
  }
}

import type { Device } from '@saola/devices';
import { command } from '@saola/platform/commands';
import { SlidesDelivered } from '../events.ts';
import type { StandingSlide } from '../queries/list-slides-for-board.ts';
import { boardsTables } from '../tables.ts';

/** Notes which slides this board has been given for the first time, and tells the journey. */
export const noteDelivery = command(
  'boards.delivery.note',
  async (frame, { board, slides }: { board: Device; slides: StandingSlide[] }) => {
    frame.anyone('a board fetches what is its own; the route lets devices in only');
    frame.unrecorded('a machine report, kept in boards.deliveries');
    const fresh = await boardsTables(frame.tx)
      .insertInto('boards.deliveries')
      .values(
        slides.map(({ id }) => ({
          slide_id: id,
          device_id: board.id,
          delivered_at: frame.now,
          last_shown_at: null,
          told_at: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(['slide_id', 'device_id']).doNothing())
      .returning('slide_id')
      .execute();
    for (const { slide_id } of fresh) {
      const slide = slides.find(({ id }) => id === slide_id);
      if (!slide) continue;
      await frame.tell(
        SlidesDelivered({
          storyId: slide.storyId,
          editionId: slide.editionId,
          deviceId: board.id,
          unitId: board.unitId,
          unitPath: board.unitPath,
          at: frame.now.toISOString(),
        }),
      );
    }
  },
);

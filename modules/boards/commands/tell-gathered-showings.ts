import { findDevice } from '@saola/devices';
import { command } from '@saola/platform/commands';
import { boardsTables } from '../tables.ts';
import { tellShown } from './shared/tell-shown.ts';

/** Tells the rest of what boards have shown, also of those that have fallen silent since. */
export const tellGatheredShowings = command('boards.showings.tell-gathered', async (frame) => {
  frame.anyone('the clock asks');
  frame.unrecorded('repeats machine reports');
  const boards = await boardsTables(frame.tx)
    .selectFrom('boards.deliveries')
    .select('device_id')
    .distinct()
    .where('untold_times', '>', 0)
    .execute();
  for (const { device_id } of boards) {
    const board = await findDevice(frame.tx, device_id);
    if (board) await tellShown(frame, board);
  }
});

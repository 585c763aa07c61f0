import { command } from '@saola/platform/commands';
import { broadcastingTables } from '../tables.ts';

/** The server that carries a talk says that it still does. */
export const noteCarried = command(
  'broadcasting.live.note-carried',
  async (frame, { talkId }: { talkId: string }) => {
    frame.anyone('the server itself');
    frame.unrecorded('a sign of life');
    await broadcastingTables(frame.tx)
      .updateTable('broadcasting.live_talks')
      .set({ carried_at: frame.now })
      .where('programme_id', '=', talkId)
      .where('state', '=', 'ON_AIR')
      .execute();
  },
);

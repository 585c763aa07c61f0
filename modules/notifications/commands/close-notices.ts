import { command } from '@saola/platform/commands';
import { notificationsTables } from '../tables.ts';

/** What notices of this link asked for is done, whoever did it: they are read. `exceptEvent` is what is told next. */
export const closeNotices = command(
  'notifications.notice.close',
  async (frame, { link, exceptEvent = '' }: { link: string; exceptEvent?: string }) => {
    frame.anyone('listeners call this; what was done is on record where it was done');
    frame.unrecorded('reading a notice changes nothing');
    const closed = await notificationsTables(frame.tx)
      .updateTable('notifications.notices')
      .set({ read_at: frame.now })
      .where('link', '=', link)
      .where('event_id', '<>', exceptEvent)
      .where('read_at', 'is', null)
      .returning('id')
      .execute();
    for (const { id } of closed) await frame.announce('notice', { id });
  },
);

import { command } from '@saola/platform/commands';
import { notificationsError } from '../errors.ts';
import { notificationsTables } from '../tables.ts';

/** The officer has seen it. Another officer's notice is as if it were not there. */
export const readNotice = command(
  'notifications.notice.read',
  async (frame, { noticeId }: { noticeId: string }) => {
    frame.anyone('everybody reads their own notices; the account is part of the question');
    frame.unrecorded('reading a notice changes nothing for anybody else');
    const row = await notificationsTables(frame.tx)
      .updateTable('notifications.notices')
      .set((set) => ({ read_at: set.fn.coalesce('read_at', set.val(frame.now)) }))
      .where('id', '=', noticeId)
      .where('account_id', '=', frame.actor.id ?? '')
      .returning('id')
      .executeTakeFirst();
    if (!row) throw notificationsError('notice-not-found');
    await frame.announce('notice', { id: noticeId });
  },
);

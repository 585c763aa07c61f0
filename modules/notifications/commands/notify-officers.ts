import { command } from '@saola/platform/commands';
import { sendMailTask } from '../jobs/send-mail.ts';
import { notificationsTables } from '../tables.ts';

export interface Notification {
  eventId: string;
  officers: { id: string; name: string; email: string }[];
  title: string;
  text: string;
  /** A path of the officers' app, such as `/quan-tri/cho-duyet`. */
  link: string;
}

/** Mails to one address in an hour; what comes above stands in the app only. */
const mailsAnHour = 30;

/** Tells officers in the app and by mail. The same event tells nobody twice. */
export const notifyOfficers = command('notifications.notice.write', async (frame, input: Notification) => {
  frame.anyone('listeners call this; who is told follows from who may act');
  frame.unrecorded('a notice changes nothing; what it is about has its own audit line');
  const db = notificationsTables(frame.tx);
  const { eventId, officers, title, text, link } = input;
  for (const officer of officers) {
    const notice = await db
      .insertInto('notifications.notices')
      .values({ account_id: officer.id, event_id: eventId, title, text, link, at: frame.now })
      .onConflict((conflict) => conflict.columns(['account_id', 'event_id']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!notice) continue;
    await frame.announce('notice', { id: notice.id });
    if (!officer.email) continue;
    const held = (await countRecent(frame.tx, officer.email, frame.now)) >= mailsAnHour;
    const address = new URL(link, frame.services.config.web.publicUrl).toString();
    const mail = await db
      .insertInto('notifications.mails')
      .values({
        notice_id: notice.id,
        recipient: officer.email,
        subject: title,
        text: `Kính gửi ${officer.name},\n\n${text}\n\nMở để xem: ${address}\n\nThư do hệ thống Saola gửi tự động.\n`,
        state: held ? 'HELD' : 'WAITING',
        created_at: frame.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (!held) await frame.enqueue(sendMailTask, { mailId: mail.id });
  }
});

async function countRecent(
  database: Parameters<typeof notificationsTables>[0],
  recipient: string,
  now: Date,
) {
  const { count } = await notificationsTables(database)
    .selectFrom('notifications.mails')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('recipient', '=', recipient)
    .where('created_at', '>', new Date(now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow();
  return Number(count);
}

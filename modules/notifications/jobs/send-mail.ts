import { task } from '@saola/platform/jobs';
import { mailerOf } from '../mail/mailer.ts';
import { notificationsTables } from '../tables.ts';

const mostAttempts = 8;

/** Sends one mail from the outbox. A mail server that does not answer is tried again with growing pauses, then given up. */
export const sendMailTask = task<{ mailId: string }>(
  'notifications.send-mail',
  async (context, { mailId }) => {
    const db = notificationsTables(context.database);
    const mail = await db
      .selectFrom('notifications.mails')
      .selectAll()
      .where('id', '=', mailId)
      .executeTakeFirst();
    if (mail?.state !== 'WAITING') return;
    const change = db.updateTable('notifications.mails').where('id', '=', mailId);
    try {
      const mailer = await mailerOf(context.services);
      await mailer.send({ to: mail.recipient, subject: mail.subject, text: mail.text });
    } catch (error) {
      const attempts = mail.attempts + 1;
      const state = attempts >= mostAttempts ? 'FAILED' : 'WAITING';
      await change.set({ attempts, state, last_error: String(error).slice(0, 300) }).execute();
      if (state === 'WAITING') throw error;
      context.services.logger.error({ mailId, err: error }, 'a mail could not be sent and was given up');
      return;
    }
    await change.set({ state: 'SENT', sent_at: context.now(), attempts: mail.attempts + 1 }).execute();
  },
);

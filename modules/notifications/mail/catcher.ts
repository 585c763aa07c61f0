import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Services } from '@saola/platform/services';
import { notificationsTables } from '../tables.ts';

/** A mail server of our own that keeps what it gets and sends nothing on: nobody's real letterbox is used in a demonstration. */
export async function startCatcher({
  database,
  logger,
}: Services): Promise<{ port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1 << 20,
    onData(stream, session, done) {
      buffer(stream)
        .then(PostalMime.parse)
        .then(({ subject = '', text = '' }) => {
          const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
          const mails = session.envelope.rcptTo.map(({ address }) => ({
            recipient: address,
            sender,
            subject,
            text: text.trim(),
          }));
          return notificationsTables(database)
            .insertInto('notifications.caught_mails')
            .values(mails)
            .execute();
        })
        .then(() => done(), done);
    },
  });
  server.on('error', (error) => logger.debug({ err: error }, 'the mail catcher'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

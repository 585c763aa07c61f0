import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Services } from '@saola/platform/services';
import { notificationsTables } from '../tables.ts';
import { parseMail } from './parse-mail.ts';

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
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        const { subject, text } = parseMail(Buffer.concat(chunks));
        const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const rows = session.envelope.rcptTo.map(({ address }) => ({
          recipient: address,
          sender,
          subject,
          text,
        }));
        notificationsTables(database)
          .insertInto('notifications.caught_mails')
          .values(rows)
          .execute()
          .then(
            () => done(),
            (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
          );
      });
    },
  });
  server.on('error', (error) => logger.debug({ err: error }, 'the mail catcher'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

import nodemailer from 'nodemailer';
import type { Services } from '@saola/platform/services';
import { startCatcher } from './catcher.ts';

export interface Mailer {
  send(mail: { to: string; subject: string; text: string }): Promise<void>;
  stop(): Promise<void>;
}

const mailers = new WeakMap<Services, Promise<Mailer>>();

/** The one mailer of this process; opened when first needed. */
export function mailerOf(services: Services): Promise<Mailer> {
  const known = mailers.get(services);
  if (known) return known;
  const opened = open(services);
  mailers.set(services, opened);
  opened.catch(() => mailers.delete(services));
  return opened;
}

export async function stopMailer(services: Services): Promise<void> {
  await mailers
    .get(services)
    ?.then((mailer) => mailer.stop())
    .catch(() => {});
  mailers.delete(services);
}

async function open(services: Services): Promise<Mailer> {
  const { mail, mailFrom } = services.config;
  const catcher = mail.kind === 'catcher' ? await startCatcher(services) : null;
  const url = mail.kind === 'smtp' ? mail.url : `smtp://127.0.0.1:${catcher?.port}?ignoreTLS=true`;
  const transport = nodemailer.createTransport(url, { from: mailFrom });
  return {
    async send(message) {
      await transport.sendMail({ ...message, textEncoding: 'base64' });
    },
    async stop() {
      transport.close();
      await catcher?.stop();
    },
  };
}

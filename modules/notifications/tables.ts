import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';

export type MailState = 'WAITING' | 'SENT' | 'FAILED' | 'HELD';

export type NotificationsTables = {
  'notifications.notices': {
    id: Generated<string>;
    account_id: string;
    event_id: string;
    title: string;
    text: string;
    link: string | null;
    at: Generated<Date>;
    read_at: Date | null;
  };
  'notifications.mails': {
    id: Generated<string>;
    notice_id: string;
    recipient: string;
    subject: string;
    text: string;
    state: MailState;
    attempts: Generated<number>;
    last_error: string | null;
    created_at: Generated<Date>;
    sent_at: Date | null;
  };
  'notifications.caught_mails': {
    id: Generated<string>;
    recipient: string;
    sender: string;
    subject: string;
    text: string;
    at: Generated<Date>;
  };
};

export const notificationsTables = (database: Database) => database.withTables<NotificationsTables>();

import { sql } from 'kysely';
import { findAccount } from '@saola/access';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

async function notice(world: World, accountId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into notifications.notices (account_id, event_id, title, text)
    values (${accountId}, ${crypto.randomUUID()}, 'Tin chờ duyệt', 'Một tin đang chờ duyệt.') returning id
  `.execute(world.services.database);
  return rows[0]!.id;
}

async function mail(world: World, accountId: string): Promise<string> {
  const recipient =
    (await findAccount(world.services.database, accountId))?.email ?? 'nguoi.la@laocai.example';
  const { rows } = await sql<{ id: string }>`
    insert into notifications.caught_mails (recipient, sender, subject, text)
    values (${recipient}, 'saola@laocai.example', 'Tin chờ duyệt', 'Một tin đang chờ duyệt.') returning id
  `.execute(world.services.database);
  return rows[0]!.id;
}

/** What an officer is told is nobody else's to read. */
export const notifications: Examples = {
  listNotices: {
    of: 'account',
    reach: 'list',
    at: async (world, _, accountId) => ({ about: await notice(world, accountId) }),
  },
  readNotice: {
    of: 'account',
    reach: 'unit',
    at: async (world, _, accountId) => ({ params: { noticeId: await notice(world, accountId) } }),
  },
  listMails: {
    of: 'account',
    reach: 'list',
    everybodysWith: 'notifications.mail.read',
    at: async (world, _, accountId) => ({ about: await mail(world, accountId) }),
  },
};

import { Type } from 'typebox';
import { findAccount } from '@saola/access';
import { route } from '@saola/platform/http';
import { readNotice } from '../commands/read-notice.ts';
import { listCaughtMails } from '../queries/list-caught-mails.ts';
import { listNotices } from '../queries/list-notices.ts';

const id = Type.String({ format: 'uuid' });
const query = Type.Object({
  after: Type.Optional(id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
});
const tags = ['notifications'];

export const listNoticesRoute = route({
  operationId: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  summary: 'What waits for the officer, newest first',
  tags,
  access: 'signedIn',
  query,
  handle: ({ query, context }) => listNotices(context.database, context.actor.id ?? '', query),
});

export const readNoticeRoute = route({
  operationId: 'readNotice',
  method: 'POST',
  path: '/api/notices/:noticeId/read',
  summary: 'The officer has seen a notice',
  tags,
  access: 'signedIn',
  params: Type.Object({ noticeId: id }),
  async handle({ params, context }) {
    await readNotice(context, params);
    return { noticeId: params.noticeId };
  },
});

export const listMailsRoute = route({
  operationId: 'listMails',
  method: 'GET',
  path: '/api/mails',
  summary: 'Mails caught in the demonstration: one’s own, or all for the province administrator',
  tags,
  access: 'signedIn',
  query,
  async handle({ query, context }) {
    const { actor, database, services } = context;
    if (services.config.mail.kind !== 'catcher') return { items: [], next: null };
    if (actor.pathsWith('notifications.mail.read').length > 0) return listCaughtMails(database, query);
    const account = actor.id ? await findAccount(database, actor.id) : null;
    return listCaughtMails(database, { ...query, recipient: account?.email ?? '' });
  },
});

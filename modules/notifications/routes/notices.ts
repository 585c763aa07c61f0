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
const time = Type.String({ format: 'date-time' });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const aNotice = Type.Object({ noticeId: id });
const next = nullable(Type.String());

const Notice = Type.Object({
  id,
  title: Type.String(),
  text: Type.String(),
  link: nullable(Type.String({ description: 'a path in the admin app' })),
  at: time,
  read: Type.Boolean(),
});

const Mail = Type.Object({
  id,
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  at: time,
});

export const listNoticesRoute = route({
  operationId: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  summary: 'What waits for the officer, newest first',
  tags,
  access: 'signedIn',
  query,
  response: Type.Object({ items: Type.Array(Notice), next }),
  handle: ({ query, context }) => listNotices(context.database, context.actor.id ?? '', query),
});

export const readNoticeRoute = route({
  operationId: 'readNotice',
  method: 'POST',
  path: '/api/notices/:noticeId/read',
  summary: 'The officer has seen a notice',
  tags,
  access: 'signedIn',
  params: aNotice,
  response: aNotice,
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
  response: Type.Object({ items: Type.Array(Mail), next }),
  async handle({ query, context }) {
    const { actor, database, services } = context;
    if (services.config.mail.kind !== 'catcher') return { items: [], next: null };
    if (actor.pathsWith('notifications.mail.read').length > 0) return listCaughtMails(database, query);
    const account = actor.id ? await findAccount(database, actor.id) : null;
    return listCaughtMails(database, { ...query, recipient: account?.email ?? '' });
  },
});

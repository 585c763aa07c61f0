import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { listAuditEntries } from '../queries/list-audit-entries.ts';
import { moment, nullable } from './shapes.ts';

export const listAuditEntriesRoute = route({
  operationId: 'listAuditEntries',
  method: 'GET',
  path: '/api/audit',
  summary: 'Who did what to what, when, from where: the newest first',
  tags: ['access'],
  access: { permission: 'access.audit.read' },
  query: Type.Object({
    subjectId: Type.Optional(Type.String({ maxLength: 200 })),
    after: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,14}$' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Type.Integer(),
        at: moment,
        actorKind: Type.String(),
        actorName: Type.String(),
        ip: nullable(Type.String()),
        requestId: Type.String(),
        command: Type.String(),
        subject: Type.String(),
        subjectId: Type.String(),
        unitPath: nullable(Type.String()),
        detail: Type.Record(Type.String(), Type.Unknown()),
      }),
    ),
    next: nullable(Type.String()),
  }),
  handle: ({ query, context }) =>
    listAuditEntries(context.database, { ...query, paths: context.actor.pathsWith('access.audit.read') }),
});

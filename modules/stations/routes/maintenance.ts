import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { enterMaintenance } from '../commands/enter-maintenance.ts';
import { MaintenanceKind, Part } from '../maintenance.ts';
import { listDueChecks } from '../queries/list-due-checks.ts';
import { eachMaintenance, listMaintenance } from '../queries/list-maintenance.ts';
import { orNull, uuid } from '../shapes.ts';
import { DueCheck, MaintenanceEntry } from '../ticket-shapes.ts';
import { writeMaintenance } from './ticket-files.ts';
import { ticketScope } from './ticket-scope.ts';

const tags = ['stations'];
const access = { permission: 'stations.ticket.read' } as const;
const about = {
  unitId: Type.Optional(uuid),
  deviceId: Type.Optional(uuid),
  clusterId: Type.Optional(uuid),
};
const filters = { ...about, kind: Type.Optional(MaintenanceKind) };
const limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200 }));

export const listMaintenanceRoute = route({
  operationId: 'listMaintenance',
  method: 'GET',
  path: '/api/maintenance',
  summary: 'The maintenance book: what was done at loudspeakers, entered last first',
  tags,
  access,
  query: Type.Object({ ...filters, after: Type.Optional(uuid), limit }),
  response: Type.Object({ items: Type.Array(MaintenanceEntry), next: orNull(Type.String()) }),
  handle: async ({ query: { unitId, ...search }, context }) =>
    listMaintenance(context.database, { ...search, ...(await ticketScope(context, unitId)) }),
});

export const getMaintenanceFileRoute = route({
  operationId: 'getMaintenanceFile',
  method: 'GET',
  path: '/api/maintenance/file',
  summary: 'The same book as a table (CSV) or as JSON, row by row',
  tags,
  access,
  query: Type.Object({ ...filters, format: Type.Enum(['csv', 'json']) }),
  packsItself: true,
  handle: async ({ query: { format, unitId, ...search }, context, reply }) => {
    const scope = await ticketScope(context, unitId);
    const entries = eachMaintenance(context.database, { ...search, ...scope });
    return reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="so-bao-tri.${format}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(writeMaintenance(entries, format)));
  },
});

export const listDueChecksRoute = route({
  operationId: 'listDueChecks',
  method: 'GET',
  path: '/api/maintenance/due',
  summary: 'Planned checks of places, by the day they are due',
  tags,
  access,
  query: Type.Object({
    ...about,
    late: Type.Optional(Type.Boolean({ description: 'only what is past its day' })),
    after: Type.Optional(
      Type.String({ maxLength: 120, pattern: '^\\d{4}-\\d{2}-\\d{2} [0-9a-f-]{36} [A-Z_]+$' }),
    ),
    limit,
  }),
  response: Type.Object({ items: Type.Array(DueCheck), next: orNull(Type.String()) }),
  handle: async ({ query: { unitId, ...search }, context }) =>
    listDueChecks(context.database, {
      ...search,
      ...(await ticketScope(context, unitId)),
      now: context.now(),
    }),
});

export const enterMaintenanceRoute = route({
  operationId: 'enterMaintenance',
  method: 'POST',
  path: '/api/maintenance',
  summary: 'Write into the maintenance book what was done at a loudspeaker or a place',
  tags,
  access: { permission: 'stations.ticket.work' },
  body: Type.Object({
    deviceId: Type.Optional(uuid),
    clusterId: Type.Optional(uuid),
    kind: MaintenanceKind,
    check: orNull(Type.String({ maxLength: 40, description: 'the planned check that was done' })),
    doneOn: Type.String({ format: 'date' }),
    words: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }),
    parts: Type.Array(Part, { maxItems: 50 }),
    cost: orNull(Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 })),
  }),
  response: Type.Object({ id: Type.String() }),
  handle: ({ body, context }) => enterMaintenance(context, body),
});

import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { resumeImport, stopImport } from '../commands/stop-import.ts';
import { importStates, levels, noCounts } from '../import-report.ts';
import { formats } from '../imported-story.ts';
import { getImport, listImports } from '../queries/list-imports.ts';

const uuid = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const text = Type.String();
const orNull = <T extends Type.TSchema>(type: T) => Type.Union([type, Type.Null()]);
const number = Type.Integer({ minimum: 0 });

const Import = {
  id: uuid,
  siteId: uuid,
  fileName: text,
  bytes: Type.Integer(),
  format: Type.Enum([...formats]),
  encoding: text,
  state: Type.Enum([...importStates]),
  counts: Type.Object(
    Object.fromEntries(Object.keys(noCounts).map((key) => [key, number])) as Record<
      keyof typeof noCounts,
      typeof number
    >,
  ),
  startedBy: text,
  startedAt: time,
  changedAt: time,
  endedAt: orNull(time),
  rehearsal: Type.Boolean({ description: 'nothing was brought in: it says what would be' }),
  isStopAsked: Type.Boolean(),
  canResume: Type.Boolean(),
  problem: orNull(Type.Object({ code: text, vi: text, en: text })),
};

const ReportLine = Type.Object({
  level: Type.Enum([...levels]),
  line: Type.Integer(),
  item: Type.Integer(),
  id: orNull(text),
  title: orNull(text),
  code: text,
  vi: text,
  en: text,
});

export const listImportsRoute = route({
  operationId: 'listImports',
  method: 'GET',
  path: '/api/imports',
  summary: 'Imports into the sites of the units the officer sees, the last begun first',
  tags: ['integrations'],
  access: { permission: 'integrations.import.see' },
  query: Type.Object({
    siteId: Type.Optional(uuid),
    after: Type.Optional(uuid),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  response: Type.Object({ items: Type.Array(Type.Object(Import)), next: orNull(uuid) }),
  handle: ({ query, context }) => listImports(context, query),
});

export const getImportRoute = route({
  operationId: 'getImport',
  method: 'GET',
  path: '/api/imports/:importId',
  summary: 'One import: how far it is, and why items of its file were not taken',
  tags: ['integrations'],
  access: { permission: 'integrations.import.see' },
  params: Type.Object({ importId: uuid }),
  response: Type.Object({
    ...Import,
    lines: Type.Array(ReportLine),
    unknownCategories: Type.Array(Type.Object({ name: text, count: Type.Integer() })),
  }),
  handle: ({ params, context }) => getImport(context, params.importId),
});

const params = Type.Object({ importId: uuid });
const access = { permission: 'integrations.import.run' };

export const stopImportRoute = route({
  operationId: 'stopImport',
  method: 'POST',
  path: '/api/imports/:importId/stop',
  summary: 'Ask an import to end after the stories at hand; what is done stays',
  tags: ['integrations'],
  access,
  params,
  async handle({ params, context, reply }) {
    await stopImport(context, params);
    return reply.status(204).send();
  },
});

export const resumeImportRoute = route({
  operationId: 'resumeImport',
  method: 'POST',
  path: '/api/imports/:importId/resume',
  summary: 'Go on with an import that was stopped or failed, from the file that was sent then',
  tags: ['integrations'],
  access,
  params,
  async handle({ params, context, reply }) {
    await resumeImport(context, params);
    return reply.status(204).send();
  },
});

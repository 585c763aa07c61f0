import { Type } from 'typebox';
import { mediaError, readUpload } from '@saola/media';
import { route } from '@saola/platform/http';
import { sectionCodes } from '../category-mapping.ts';
import { queueImport } from '../commands/queue-import.ts';
import { integrationsError } from '../errors.ts';
import { levels, noCounts } from '../import-report.ts';
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
  state: Type.Enum(['RUNNING', 'DONE', 'STOPPED']),
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

export const createImportRoute = route({
  operationId: 'createImport',
  method: 'POST',
  path: '/api/imports',
  summary:
    'Bring published stories onto a site from a file: JSON lines, RSS/Atom, WordPress WXR, a NukeViet dump or an export of Saola (multipart: file, siteId; format, category, update, fetchPictures)',
  tags: ['integrations'],
  access: { permission: 'integrations.import.run' },
  limit: { max: 20, seconds: 60 },
  response: Type.Object({ importId: uuid, resumed: Type.Boolean() }),
  async handle({ context, request }) {
    if (!request.isMultipart()) throw mediaError('file-missing');
    const most = context.services.config.limits.audioBytes;
    const { file, fields } = await readUpload(request, () => most);
    if (!/^[0-9a-f-]{36}$/i.test(fields.siteId ?? ''))
      throw integrationsError('site-not-found', { host: fields.siteId?.slice(0, 100) ?? '' });
    if (!file) throw mediaError('file-missing');
    const format = formats.find((one) => one === fields.format);
    const category = sectionCodes.find((one) => one === fields.category);
    return queueImport(context, {
      siteId: fields.siteId!,
      file,
      options: {
        ...(format && { format }),
        ...(category && { category }),
        update: fields.update === 'true',
        fetchPictures: fields.fetchPictures === 'true',
      },
    });
  },
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

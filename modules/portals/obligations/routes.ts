import { Type } from 'typebox';
import { certainties, periods } from '@saola/law';
import { route } from '@saola/platform/http';
import { siteKinds } from '@saola/sites';
import { getObligations } from './get-obligations.ts';
import { listObligations } from './list-obligations.ts';
import { obligationStates } from './obligation.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const uuid = Type.String({ format: 'uuid' });
const day = Type.String({ format: 'date' });
const count = Type.Integer({ minimum: 0 });
const said = Type.Object({ vi: Type.String(), en: Type.String() });
const kind = Type.Enum([...siteKinds]);
const type = Type.String({
  pattern: '^[a-z]+(-[a-z]+)*$',
  maxLength: 60,
  description: 'code of a content type',
});

const sums = {
  owed: count,
  missing: count,
  incomplete: count,
  stale: count,
  late: count,
  ok: count,
  overdue: count,
};
const tally = { ...sums, lateSince: nullable(day) };

const Basis = Type.Object({
  code: Type.String({ description: 'requirement, such as PUB-03' }),
  number: Type.String({ description: 'of the instrument in force' }),
  title: said,
  article: Type.String(),
  certainty: Type.Enum([...certainties]),
  effectiveFrom: day,
});

export const getObligationsRoute = route({
  operationId: 'getObligationsOfSite',
  method: 'GET',
  path: '/api/sites/:siteId/obligations',
  summary: 'What the law of today asks of a site, and what of it is missing, incomplete, too old or late',
  tags: ['portals'],
  access: { permission: 'portals.obligation.see' },
  params: Type.Object({ siteId: uuid }),
  response: Type.Object({
    site: Type.Object({
      id: uuid,
      name: Type.String(),
      kind,
      unitId: uuid,
      unitName: Type.String(),
      unitPath: Type.String(),
    }),
    day,
    tally: Type.Object(tally),
    items: Type.Array(
      Type.Object({
        type,
        path: nullable(Type.String()),
        title: said,
        guide: nullable(said),
        asks: said,
        every: nullable(Type.Enum([...periods])),
        state: Type.Enum([...obligationStates]),
        due: nullable(day),
        lateSince: nullable(day),
        missingParts: Type.Array(Type.Object({ field: Type.String(), value: Type.String(), label: said })),
        items: count,
        late: count,
        latest: nullable(Type.String({ format: 'date-time' })),
        basis: Basis,
        also: Type.Array(Basis),
      }),
    ),
  }),
  handle: ({ params, context }) => getObligations(context, params.siteId),
});

export const listObligationsRoute = route({
  operationId: 'listObligations',
  method: 'GET',
  path: '/api/obligations',
  summary: 'Sites at and below a unit by what they still owe the public, the worst first',
  tags: ['portals'],
  access: { permission: 'portals.obligation.see' },
  query: Type.Object({
    unitId: Type.Optional(uuid),
    kind: Type.Optional(kind),
    q: Type.Optional(Type.String({ maxLength: 100, description: 'with or without marks' })),
    type: Type.Optional(type),
    after: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    day,
    totals: Type.Object({ sites: count, ...sums }),
    types: Type.Array(
      Type.Object({
        type,
        asks: said,
        sites: count,
        missing: count,
        incomplete: count,
        stale: count,
        late: count,
      }),
    ),
    items: Type.Array(
      Type.Object({
        siteId: uuid,
        siteName: Type.String(),
        kind,
        unitId: uuid,
        unitName: Type.String(),
        ...tally,
      }),
    ),
    next: nullable(Type.String()),
  }),
  handle: ({ query, context }) => listObligations(context, query),
});

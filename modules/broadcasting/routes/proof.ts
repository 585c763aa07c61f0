import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { findUnit, findUnitByPath } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { route } from '@saola/platform/http';
import { broadcastingError } from '../errors.ts';
import { Play } from '../proof/play.ts';
import { ProofSearch } from '../proof/search.ts';
import { writeOpenData } from '../proof/write-open-data.ts';
import { writeSheet } from '../proof/write-sheet.ts';
import { Airtime, getAirtime } from '../queries/get-airtime.ts';
import { eachPlay, listPlays } from '../queries/list-plays.ts';

const tags = ['broadcasting'];
const READ = 'broadcasting.programme.read';
const listed = {
  ...ProofSearch.properties,
  unheard: Type.Optional(Type.Boolean({ description: 'only what was planned and not heard to the end' })),
};

export const getAirtimeRoute = route({
  operationId: 'getAirtime',
  method: 'GET',
  path: '/api/broadcasting/proof',
  summary:
    'Minutes of loudspeakers, planned, heard, silent and not heard, by day, unit, topic, origin and priority',
  tags,
  access: { permission: READ },
  query: ProofSearch,
  response: Airtime,
  handle: async ({ query, context }) => {
    const { top, scope } = await scopeOf(context, query);
    return getAirtime(context.database, { ...scope, top, now: context.now() });
  },
});

export const listPlaysRoute = route({
  operationId: 'listPlays',
  method: 'GET',
  path: '/api/broadcasting/proof/plays',
  summary: 'What each loudspeaker was to play and what became of it, the latest days first',
  tags,
  access: { permission: READ },
  query: Type.Object({
    ...listed,
    after: Type.Optional(Type.String({ maxLength: 300 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({ items: Type.Array(Play), next: Type.Union([Type.String(), Type.Null()]) }),
  handle: async ({ query, context }) => {
    const { scope } = await scopeOf(context, query);
    return listPlays(context.database, { ...scope, now: context.now() });
  },
});

const forms = {
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeSheet },
  json: { mime: 'application/json; charset=utf-8', write: writeOpenData },
} as const;

export const getProofFileRoute = route({
  operationId: 'getProofFile',
  method: 'GET',
  path: '/api/broadcasting/proof/file',
  summary: 'The same plays as a workbook (XLSX) or as open data (JSON), row by row',
  tags,
  access: { permission: READ },
  query: Type.Object({ ...listed, format: Type.Enum(['xlsx', 'json']) }),
  packsItself: true,
  handle: async ({ query: { format, ...query }, context, reply }) => {
    const { top, scope } = await scopeOf(context, query);
    const { mime, write } = forms[format];
    const plays = eachPlay(context.database, { ...scope, now: context.now() });
    const about = { unitName: top.fullName, from: query.from, to: query.to, writtenAt: context.now() };
    return reply
      .type(mime)
      .header(
        'content-disposition',
        `attachment; filename="bang-chung-phat-${query.from}-${query.to}.${format}"`,
      )
      .header('cache-control', 'no-store')
      .send(Readable.from(write(plays, about)));
  },
});

const longest = 366;

/** A unit out of the reader's sight does not exist for him; without one, the highest he may see. */
async function scopeOf<S extends { unitId?: string; from: string; to: string }>(
  { database, actor }: Context,
  { unitId, ...search }: S,
) {
  const days = (Date.parse(search.to) - Date.parse(search.from)) / 86_400_000;
  if (days < 0 || days > longest) throw broadcastingError('period-not-right');
  const readable = actor.pathsWith(READ);
  const [highest = ''] = readable.toSorted((a, b) => a.split('.').length - b.split('.').length);
  const top = unitId ? await findUnit(database, unitId) : await findUnitByPath(database, highest);
  if (!top || !actor.may(READ, top.path)) throw broadcastingError('unit-not-found');
  return { top, scope: { ...search, readable, ...(unitId ? { below: top.path } : {}) } };
}

import { Type } from 'typebox';
import { findUnit, organisationsError } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { route, type Route } from '@saola/platform/http';
import { previewSpeech } from '../../commands/preview-speech.ts';
import { importEntries } from '../commands/import-entries.ts';
import { removeEntry } from '../commands/remove-entry.ts';
import { writeEntry } from '../commands/write-entry.ts';
import { writeCsv } from '../csv.ts';
import { nearest, readings } from '../entry.ts';
import { entriesFor } from '../queries/entries-for.ts';
import { listEntries } from '../queries/list-entries.ts';
import { listGuessedWords } from '../queries/list-guessed-words.ts';

const uuid = Type.String({ format: 'uuid' });
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const tags = ['speech'];
const reading = Type.Enum([...readings], {
  description: 'SAY: the words of `spoken`; SPELL: letter by letter; WORD: as a word, no abbreviation',
});
const draft = {
  written: Type.String({ maxLength: 200 }),
  reading,
  spoken: Type.Optional(Type.String({ maxLength: 1000 })),
  caseSensitive: Type.Optional(
    Type.Boolean({ description: 'whether capitals matter; unless said, only for what holds capitals' }),
  ),
};
const whose = nullable(uuid);
const after = Type.Optional(Type.String({ maxLength: 200 }));
const limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200 }));

const listEntriesRoute = route({
  operationId: 'listDictionaryEntries',
  method: 'GET',
  path: '/api/speech/dictionary',
  summary: 'How words are read at a unit: its own entries, those of the units above it, and one’s own',
  tags,
  access: 'signedIn',
  query: Type.Object({ unitId: uuid, q: Type.Optional(Type.String({ maxLength: 60 })), after, limit }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        id: uuid,
        unitId: whose,
        unitName: nullable(Type.String()),
        written: Type.String(),
        reading,
        spoken: Type.String(),
        caseSensitive: Type.Boolean(),
        changedBy: Type.String(),
        changedAt: Type.String({ format: 'date-time' }),
      }),
    ),
    next: nullable(Type.String()),
  }),
  handle: ({ query, context }) => listEntries(context.database, context.actor, query),
});

const writeEntryRoute = route({
  operationId: 'writeDictionaryEntry',
  method: 'PUT',
  path: '/api/speech/dictionary',
  summary:
    'Say how a word is read, at a unit and all below it, or to oneself; the same word again is changed',
  tags,
  access: 'signedIn',
  body: Type.Object({ unitId: whose, ...draft }),
  response: Type.Object({ entryId: uuid }),
  handle: ({ body, context }) => writeEntry(context, body),
});

const removeEntryRoute = route({
  operationId: 'removeDictionaryEntry',
  method: 'DELETE',
  path: '/api/speech/dictionary/:entryId',
  summary: 'Let a word be read again as the unit above or the built-in dictionary has it',
  tags,
  access: 'signedIn',
  params: Type.Object({ entryId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await removeEntry(context, params);
    return {};
  },
});

const exportRoute = route({
  operationId: 'exportDictionary',
  method: 'GET',
  path: '/api/speech/dictionary.csv',
  summary: 'The readings that hold at a unit, with those of the units above it (CSV)',
  tags,
  access: 'signedIn',
  query: Type.Object({ unitId: uuid }),
  async handle({ query, context, reply }) {
    const entries = await entriesFor(context.database, { unitPath: await pathOf(context, query.unitId) });
    return reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="tu-dien-doc.csv"',
      })
      .send(writeCsv([...nearest(entries).values()]));
  },
});

const importRoute = route({
  operationId: 'importDictionary',
  method: 'POST',
  path: '/api/speech/dictionary/import',
  summary: 'Take readings from a CSV as it is exported; lines that are not right are named and left out',
  tags,
  access: 'signedIn',
  body: Type.Object({ unitId: whose, csv: Type.String({ maxLength: 900_000 }) }),
  response: Type.Object({
    kept: Type.Integer(),
    refused: Type.Array(
      Type.Object({
        line: Type.Integer(),
        written: Type.String(),
        code: Type.String(),
        vi: Type.String(),
        en: Type.String(),
      }),
    ),
  }),
  handle: ({ body, context }) => importEntries(context, body),
});

const listenRoute = route({
  operationId: 'listenToDictionary',
  method: 'POST',
  path: '/api/speech/dictionary/listen',
  summary: 'Hear a sentence as a unit reads it, with an entry that is being written',
  tags,
  access: 'signedIn',
  limit: { max: 60, seconds: 60 },
  body: Type.Object({
    unitId: uuid,
    sentence: Type.String({ minLength: 1, maxLength: 500 }),
    entry: Type.Optional(Type.Object(draft)),
  }),
  response: Type.Object({ url: Type.String(), durationMs: Type.Integer(), text: Type.String() }),
  handle: async ({ body, context }) =>
    previewSpeech(context, {
      text: body.sentence,
      unitPath: await pathOf(context, body.unitId),
      entry: body.entry,
    }),
});

const guessedWordsRoute = route({
  operationId: 'listGuessedWords',
  method: 'GET',
  path: '/api/speech/guessed-words',
  summary: 'Words that were spelled out or guessed in a month, the most frequent first',
  tags,
  access: { permission: 'speech.dictionary.write' },
  query: Type.Object({
    month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'such as 2026-11' }),
    after,
    limit,
  }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        id: uuid,
        unitPath: Type.String(),
        word: Type.String(),
        certainty: Type.Enum(['guessed', 'spelled']),
        spoken: Type.String(),
        count: Type.Integer(),
        example: Type.String(),
      }),
    ),
    next: nullable(Type.String()),
  }),
  handle: ({ query, context }) =>
    listGuessedWords(context.database, context.actor, { ...query, month: `${query.month}-01` }),
});

async function pathOf(context: Context, unitId: string): Promise<string> {
  const unit = await findUnit(context.database, unitId);
  if (!unit) throw organisationsError('unit-not-found');
  return unit.path;
}

export const dictionaryRoutes: Route[] = [
  listEntriesRoute,
  writeEntryRoute,
  removeEntryRoute,
  exportRoute,
  importRoute,
  listenRoute,
  guessedWordsRoute,
];

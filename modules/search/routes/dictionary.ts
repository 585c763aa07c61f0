import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { changeDictionary } from '../commands/change-dictionary.ts';
import { listDictionary } from '../queries/list-dictionary.ts';

const code = Type.String({ pattern: '^[a-z0-9-]{1,40}$' });
const ways = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 12 });

export const listDictionaryRoute = route({
  operationId: 'listSearchDictionary',
  method: 'GET',
  path: '/api/search/dictionary',
  summary: 'Words that search takes for the same: UBND, Ủy ban nhân dân',
  tags: ['search'],
  access: 'signedIn',
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        code,
        ways,
        known: Type.Union([ways, Type.Null()], {
          description: 'what Saola says by itself; null for an entry of the province',
        }),
        changedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
        changedByName: Type.Union([Type.String(), Type.Null()]),
      }),
    ),
  }),
  handle: async ({ context }) => ({
    items: (await listDictionary(context.database)).map((entry) => ({
      ...entry,
      ways: [...entry.ways],
      known: entry.known && [...entry.known],
      changedAt: entry.changedAt?.toISOString() ?? null,
    })),
  }),
});

export const changeDictionaryRoute = route({
  operationId: 'changeSearchDictionary',
  method: 'PUT',
  path: '/api/search/dictionary/:code',
  summary: 'Say which words mean the same; an empty list takes the entry out',
  tags: ['search'],
  access: { permission: 'search.dictionary.write' },
  params: Type.Object({ code }),
  body: Type.Object({ ways }),
  response: Type.Object({}),
  handle: async ({ params, body, context }) => {
    await changeDictionary(context, { ...params, ...body });
    return {};
  },
});

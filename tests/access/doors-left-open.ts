import { Type } from 'typebox';
import { findUnit, listUnits } from '@saola/organisations';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import type { Examples } from './example.ts';

const query = Type.Object({ unitId: Type.String({ format: 'uuid' }) });
const access = { permission: 'access.account.write' };
const common = { method: 'GET', summary: 'wrong on purpose', access, query } as const;

/** Doors wrong on purpose, one of each kind: the test must see every one of them. */
export const wrongDoors = [
  route({
    ...common,
    operationId: 'asksForNoUnit',
    path: '/api/wrong/asks-for-no-unit',
    handle: () => ({}),
  }),
  route({
    ...common,
    operationId: 'opensToNobody',
    path: '/api/wrong/opens-to-nobody',
    handle: () => {
      throw platformError('forbidden');
    },
  }),
  route({
    ...common,
    operationId: 'forgetsToAsk',
    path: '/api/wrong/forgets-to-ask',
    access: 'signedIn',
    handle: ({ query, context }) => findUnit(context.database, query.unitId),
  }),
  route({
    ...common,
    operationId: 'listsEverything',
    path: '/api/wrong/lists-everything',
    handle: ({ context }) => listUnits(context.database),
  }),
  route({
    ...common,
    operationId: 'breaks',
    path: '/api/wrong/breaks',
    handle: () => {
      throw new Error('wrong on purpose');
    },
  }),
];

const at: Examples[string]['at'] = (_, unit) => ({ query: { unitId: unit.id }, about: unit.id });

export const wrongExamples: Examples = {
  asksForNoUnit: { at },
  opensToNobody: { at },
  forgetsToAsk: { at, permission: 'access.account.write' },
  listsEverything: { at, reach: 'list' },
  breaks: { at },
};

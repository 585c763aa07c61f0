import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { findUnit, organisationsError } from '@saola/organisations';
import { createAccount } from '../commands/create-account.ts';
import { disableAccount } from '../commands/disable-account.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { listAccounts } from '../queries/list-accounts.ts';
import { Account, nullable, uuid } from './shapes.ts';

export const listAccountsRoute = route({
  operationId: 'listAccounts',
  method: 'GET',
  path: '/api/accounts',
  summary: 'Accounts of the units one administers',
  tags: ['access'],
  access: { permission: 'access.account.read' },
  query: Type.Object({
    unitId: Type.Optional(uuid),
    q: Type.Optional(Type.String({ maxLength: 100 })),
    after: Type.Optional(Type.String({ maxLength: 100 })),
  }),
  response: Type.Object({ items: Type.Array(Account), next: nullable(Type.String()) }),
  handle: async ({ query: { unitId, ...search }, context }) => {
    const unit = unitId ? await findUnit(context.database, unitId) : null;
    if (unitId && !unit) throw organisationsError('unit-not-found');
    const paths = context.actor.pathsWith('access.account.read');
    return listAccounts(context.database, { ...search, paths, ...(unit && { under: unit.path }) });
  },
});

export const createAccountRoute = route({
  operationId: 'createAccount',
  method: 'POST',
  path: '/api/accounts',
  summary: 'Create an account; its one-time password is answered this one time',
  tags: ['access'],
  access: { permission: 'access.account.write' },
  body: Type.Object({
    username: Type.String({ minLength: 3, maxLength: 40 }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    title: Type.Optional(Type.String({ maxLength: 200 })),
    email: Type.String({ format: 'email', maxLength: 200 }),
    unitId: uuid,
  }),
  response: Type.Object({ accountId: uuid, password: Type.String() }),
  handle: ({ body, context }) => createAccount(context, body),
});

export const disableAccountRoute = route({
  operationId: 'disableAccount',
  method: 'POST',
  path: '/api/accounts/:accountId/disable',
  summary: 'Close an account and sign it out everywhere',
  tags: ['access'],
  access: { permission: 'access.account.write' },
  params: Type.Object({ accountId: uuid }),
  response: Type.Object({}),
  handle: async ({ params, context }) => {
    await disableAccount(context, params);
    return {};
  },
});

export const resetPasswordRoute = route({
  operationId: 'resetPassword',
  method: 'POST',
  path: '/api/accounts/:accountId/password',
  summary: 'Give an account a new one-time password, and on demand take its second factor away',
  tags: ['access'],
  access: { permission: 'access.account.write' },
  params: Type.Object({ accountId: uuid }),
  body: Type.Object({ withoutSecondFactor: Type.Optional(Type.Boolean()) }),
  response: Type.Object({ password: Type.String() }),
  handle: ({ params, body, context }) => resetPassword(context, { ...params, ...body }),
});

import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';
import { visitor, type Actor } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { actorOf } from '../grant.ts';
import { findAccount } from '../queries/find-account.ts';
import { getRights } from '../queries/get-rights.ts';
import { listGrants } from '../queries/list-grants.ts';
import { accountOfSession } from './find-username.ts';

/** Finds who is behind a request by its session; a visitor where there is none. */
export function resolveActor(services: Services): (request: FastifyRequest) => Promise<Actor> {
  return async (request) => {
    const accountId = await accountOfSession(services, fromNodeHeaders(request.headers));
    return accountId ? actorOfAccount(services, accountId) : visitor;
  };
}

/** An account as an actor, with the roles of today. Until a one-time password is changed it may do nothing. */
export async function actorOfAccount(services: Services, accountId: string): Promise<Actor> {
  const [account, grants, rights] = await Promise.all([
    findAccount(services.database, accountId),
    listGrants(services.database, [accountId]),
    getRights(services),
  ]);
  if (!account || account.disabledAt) return visitor;
  return actorOf(account, account.mustChangePassword ? [] : grants, rights);
}

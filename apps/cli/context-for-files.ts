import { actorOfAccount, findAccountByUsername } from '@saola/access';
import { integrationsError } from '@saola/integrations';
import type { Context } from '@saola/platform/commands';
import { openStorage } from '@saola/platform/storage';
import { composeModules } from '../server/modules.ts';
import { contextOfOperator } from './context-of-operator.ts';
import type { OpenDatabase } from './open-database.ts';

/** As for an operator, with the files of the house; for an account, with its rights and no others. */
export async function contextForFiles(open: OpenDatabase, username?: string): Promise<Context> {
  const operator = contextOfOperator(open);
  const permissions = composeModules().flatMap((module) => module.permissions ?? []);
  const services = { ...operator.services, storage: await openStorage(open.config), permissions };
  const context = { ...operator, services };
  if (!username) return context;
  const account = await findAccountByUsername(open.database, username);
  if (!account || account.disabledAt) throw integrationsError('account-not-found', { username });
  return { ...context, actor: await actorOfAccount(services, account.id) };
}

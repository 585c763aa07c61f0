import { actorOfAccount, findAccountByUsername } from '@saola/access';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';

/** The context of a demo officer, with his own rights. */
export async function actAs(services: Services, username: string): Promise<Context> {
  const account = await findAccountByUsername(services.database, username);
  if (!account) throw new Error(`The demonstration has no account ${username}`);
  return { ...systemContext(services), actor: await actorOfAccount(services, account.id) };
}

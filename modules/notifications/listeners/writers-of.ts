import { findAccount } from '@saola/access';
import { listEditionWriters } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';

/** Those who had a hand in an edition and still have an account. */
export async function writersOf(context: Context, editionId: string) {
  const ids = await listEditionWriters(context.database, editionId);
  const accounts = await Promise.all(ids.map((id) => findAccount(context.database, id)));
  return accounts.filter((account) => account !== null).filter(({ disabledAt }) => disabledAt === null);
}

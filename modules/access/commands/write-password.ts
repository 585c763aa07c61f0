import type { Database } from '@saola/platform/database';
import { accessTables } from '../tables.ts';

/** Puts the hash where the sign-in library looks for it. */
export async function writePassword(tx: Database, accountId: string, hash: string): Promise<void> {
  await accessTables(tx)
    .insertInto('access.credentials')
    .values({ account_id: accountId, external_id: accountId, provider_id: 'credential', password_hash: hash })
    .onConflict((conflict) =>
      conflict
        .columns(['provider_id', 'external_id'])
        .doUpdateSet({ password_hash: hash, updated_at: new Date() }),
    )
    .execute();
}

/** Signs the account out everywhere. */
export async function endSessions(tx: Database, accountId: string): Promise<void> {
  await accessTables(tx).deleteFrom('access.sessions').where('account_id', '=', accountId).execute();
}

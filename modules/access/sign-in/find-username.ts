import { platformError } from '@saola/platform/errors';
import type { Services } from '@saola/platform/services';
import { findAccount } from '../queries/find-account.ts';
import { accessTables } from '../tables.ts';
import { authOf, cookiePrefix } from './auth.ts';
import type { Guard } from './doors.ts';

/** The name an attempt counts for; null when there is nobody behind the request. */
export async function findUsername(
  services: Services,
  guard: Guard,
  headers: Headers,
  body: unknown,
): Promise<string | null> {
  if (guard === 'none') return null;
  if (guard === 'typed-username') {
    const typed = (body as { username?: unknown } | null)?.username;
    return typeof typed === 'string' && typed ? typed.trim().toLowerCase().slice(0, 100) : null;
  }
  const accountId =
    (await accountOfSession(services, headers)) ??
    (guard === 'challenge' ? await accountOfChallenge(services, headers) : null);
  return accountId ? ((await findAccount(services.database, accountId))?.username ?? null) : null;
}

export async function accountOfSession(services: Services, headers: Headers): Promise<string | null> {
  if (!headers.get('cookie')?.includes(`${cookiePrefix}.session_token`)) return null;
  const auth = await authOf(services);
  const found = await auth.api.getSession({ headers }).catch((error: unknown) => {
    // The library hides that the database is away behind an error of its own.
    if ((error as { statusCode?: number }).statusCode === 500) throw platformError('unavailable');
    throw error;
  });
  return found?.user.id ?? null;
}

/** After the password the library keeps a challenge, named by a cookie, with the account's id as its value. */
async function accountOfChallenge({ database }: Services, headers: Headers): Promise<string | null> {
  const cookie = new RegExp(`${cookiePrefix}\\.two_factor=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1];
  const identifier = cookie && decodeURIComponent(cookie).split('.')[0];
  if (!identifier) return null;
  const challenge = await accessTables(database)
    .selectFrom('access.verifications')
    .select('value')
    .where('identifier', '=', identifier)
    .executeTakeFirst();
  return challenge && /^[0-9a-f-]{36}$/.test(challenge.value) ? challenge.value : null;
}

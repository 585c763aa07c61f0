import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import { keptSecret } from '@saola/platform/keys';
import type { Services } from '@saola/platform/services';
import { longestPassword, shortestPassword } from '../password.ts';

export const cookiePrefix = 'saola';
const hour = 60 * 60;

/** The sign-in library on our tables. Its own counting of failures is off: ours covers both steps with one rule. */
async function createAuth({ config, database, logger }: Services) {
  return betterAuth({
    appName: 'Saola',
    baseURL: config.web.publicUrl,
    basePath: '/api/auth',
    secret: await keptSecret(config.dataDir, 'session-secret'),
    database: { db: database, type: 'postgres', schemaName: 'access', transaction: true },
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_level, message) => logger.error({ part: 'sign-in' }, message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      modelName: 'accounts',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      // The library makes no accounts, but refuses a table with required columns it does not know.
      additionalFields: {
        unitId: { type: 'string', required: true, input: false, returned: false, fieldName: 'unit_id' },
        unitPath: { type: 'string', required: true, input: false, returned: false, fieldName: 'unit_path' },
      },
    },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'account_id',
        accountId: 'external_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        password: 'password_hash',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      modelName: 'sessions',
      // A working day; whoever goes on working signs in again tomorrow.
      expiresIn: 12 * hour,
      disableSessionRefresh: true,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    plugins: [
      username({
        displayUsername: false,
        maxUsernameLength: 40,
        usernameValidator: (name) => /^[a-z0-9][a-z0-9._-]*$/i.test(name),
      }),
      twoFactor({
        issuer: 'Saola',
        accountLockout: { enabled: false },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'second_factors',
            fields: {
              userId: 'account_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    advanced: {
      cookiePrefix,
      useSecureCookies: config.web.secure,
      // Without a domain the cookie stays with the host that set it.
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  });
}

/** The address as the server knows it; what a client claims in other headers is not passed on. */
export const addressHeader = 'x-saola-address';

type Auth = Awaited<ReturnType<typeof createAuth>>;
const known = new WeakMap<Services, Promise<Auth>>();

/** One instance for all of a process. */
export function authOf(services: Services): Promise<Auth> {
  const auth = known.get(services) ?? createAuth(services);
  known.set(services, auth);
  return auth;
}

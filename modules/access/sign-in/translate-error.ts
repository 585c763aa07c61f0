import { platformError, type AppError } from '@saola/platform/errors';
import { accessError } from '../errors.ts';

type OurCode = Parameters<typeof accessError>[0];

const codes: Record<string, OurCode> = {
  INVALID_USERNAME_OR_PASSWORD: 'wrong-credentials',
  INVALID_USERNAME: 'wrong-credentials',
  USERNAME_TOO_SHORT: 'wrong-credentials',
  USERNAME_TOO_LONG: 'wrong-credentials',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'second-step-expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'second-step-expired',
  INVALID_PASSWORD: 'wrong-password',
  PASSWORD_TOO_SHORT: 'password-too-weak',
  PASSWORD_TOO_LONG: 'password-too-weak',
};

/** The library's failure in our words and with our codes. */
export function translateError(status: number, body: Record<string, unknown>): AppError {
  const code = codes[String(body.code)];
  if (code) return accessError(code);
  // The library has no work but with the database.
  if (status >= 500) return platformError('unavailable');
  if (status === 401) return platformError('sign-in-needed');
  return accessError('sign-in-refused', { reason: body.code ?? String(status) });
}

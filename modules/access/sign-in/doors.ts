/** How a door of the sign-in library finds the name whose failures it counts. */
export type Guard = 'typed-username' | 'challenge' | 'session' | 'none';

/** All of the sign-in library that answers from outside; everything else of it is closed. */
const doors: Record<string, Guard> = {
  'POST /sign-in/username': 'typed-username',
  'POST /two-factor/verify-totp': 'challenge',
  'POST /two-factor/verify-backup-code': 'challenge',
  'POST /two-factor/enable': 'session',
  'POST /two-factor/disable': 'session',
  'POST /two-factor/get-totp-uri': 'session',
  'POST /two-factor/generate-backup-codes': 'session',
  'POST /change-password': 'session',
  'POST /revoke-other-sessions': 'none',
  'POST /sign-out': 'none',
  'GET /get-session': 'none',
};

export function guardOf(method: string, path: string): Guard | null {
  return doors[`${method} ${path}`] ?? null;
}

export type Outcome = 'SUCCEEDED' | 'SECOND_STEP' | 'FAILED' | 'OTHER';

const wrongAnswers = new Set([
  'INVALID_USERNAME_OR_PASSWORD',
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
]);

/** What an answer of the library means for the count: only a wrong password or code is a failure. */
export function outcomeOf(status: number, body: Record<string, unknown>): Outcome {
  if (status < 400) return body.twoFactorRedirect ? 'SECOND_STEP' : 'SUCCEEDED';
  return wrongAnswers.has(String(body.code)) ? 'FAILED' : 'OTHER';
}

import { command } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';
import { dayOf } from '@saola/organisations';
import { accessError } from '../errors.ts';
import {
  afterFailure,
  minutesLocked,
  withAttempt,
  withoutAttempt,
  type Attempts,
  type LockoutRule,
} from '../lockout.ts';
import { findAccountByUsername } from '../queries/find-account.ts';
import { inForce } from '../queries/list-grants.ts';
import { accessTables } from '../tables.ts';
import type { Outcome } from './doors.ts';

/** Counts an attempt before it is made. @throws access/account-locked */
export const beginAttempt = command('access.sign-in.begin', async (frame, username: string) => {
  frame.anyone('whoever signs in is nobody yet');
  frame.unrecorded('the outcome is recorded');
  const attempts = await lockAttempts(frame.tx, username);
  const rule = await lockoutRule(frame.tx, frame.now);
  const counted = withAttempt(attempts, rule, frame.now);
  if (!counted) throw accessError('account-locked', { minutes: minutesLocked(attempts, frame.now) || 1 });
  await writeAttempts(frame.tx, username, counted);
});

/** Writes what became of the attempt. Answers the minutes the name is locked for now, 0 for none. */
export const settleAttempt = command(
  'access.sign-in.settle',
  async (frame, { username, outcome, door }: { username: string; outcome: Outcome; door: string }) => {
    frame.anyone('whoever signs in is nobody yet');
    const attempts = await lockAttempts(frame.tx, username);
    const rule = await lockoutRule(frame.tx, frame.now);
    const settled = attempts && settle(attempts, outcome, rule, frame.now);
    if (settled) await writeAttempts(frame.tx, username, settled);
    else
      await accessTables(frame.tx)
        .deleteFrom('access.sign_in_attempts')
        .where('username', '=', username)
        .execute();

    const account = await findAccountByUsername(frame.tx, username);
    // A name nobody bears may be a password typed into the wrong field: it is written nowhere in the trail.
    if (!account || outcome === 'OTHER') frame.unrecorded('no account, or nothing tried');
    else
      frame.record({
        subject: 'account',
        subjectId: account.id,
        unitPath: account.unitPath,
        detail: { username, outcome, door },
      });
    return minutesLocked(settled, frame.now);
  },
);

function settle(attempts: Attempts, outcome: Outcome, rule: LockoutRule, now: Date): Attempts | null {
  if (outcome === 'SUCCEEDED') return null;
  return outcome === 'FAILED' ? afterFailure(attempts, rule, now) : withoutAttempt(attempts);
}

async function lockAttempts(tx: Database, username: string): Promise<Attempts | null> {
  const row = await accessTables(tx)
    .selectFrom('access.sign_in_attempts')
    .select(['failures', 'last_at as lastAt', 'locked_until as lockedUntil'])
    .where('username', '=', username)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

async function lockoutRule(tx: Database, now: Date): Promise<LockoutRule> {
  return accessTables(tx)
    .selectFrom('access.lockout_rules')
    .select(['failures', 'within_minutes as withinMinutes', 'lock_minutes as lockMinutes'])
    .where(inForce(dayOf(now)))
    .executeTakeFirstOrThrow();
}

async function writeAttempts(tx: Database, username: string, attempts: Attempts): Promise<void> {
  const row = { failures: attempts.failures, last_at: attempts.lastAt, locked_until: attempts.lockedUntil };
  await accessTables(tx)
    .insertInto('access.sign_in_attempts')
    .values({ username, ...row })
    .onConflict((conflict) => conflict.column('username').doUpdateSet(row))
    .execute();
}

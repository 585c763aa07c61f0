/** After so many failures within a time, sign-in with that name is closed for a time. */
export interface LockoutRule {
  failures: number;
  withinMinutes: number;
  lockMinutes: number;
}

export interface Attempts {
  failures: number;
  lastAt: Date;
  lockedUntil: Date | null;
}

const minute = 60_000;

/** Whole minutes until the lock opens, at least 1; 0 when it is open. */
export function minutesLocked(attempts: Attempts | null, now: Date): number {
  const left = (attempts?.lockedUntil?.getTime() ?? 0) - now.getTime();
  return left > 0 ? Math.ceil(left / minute) : 0;
}

/**
 * The count with this attempt in it. An attempt counts as failed until it has succeeded, so that many at once
 * cannot all pass before the first is counted. Null when it may not be made: locked, or too many under way.
 */
export function withAttempt(attempts: Attempts | null, rule: LockoutRule, now: Date): Attempts | null {
  if (minutesLocked(attempts, now) > 0) return null;
  const isOld = !attempts || now.getTime() - attempts.lastAt.getTime() > rule.withinMinutes * minute;
  const before = isOld || attempts.lockedUntil ? 0 : attempts.failures;
  if (before >= rule.failures) return null;
  return { failures: before + 1, lastAt: now, lockedUntil: null };
}

/** What remains once the attempt has failed: the last one allowed closes the door. */
export function afterFailure(attempts: Attempts, rule: LockoutRule, now: Date): Attempts {
  if (attempts.failures < rule.failures) return attempts;
  return { ...attempts, lockedUntil: new Date(now.getTime() + rule.lockMinutes * minute) };
}

/** A right password before the second factor takes its own attempt back, and forgives no other. */
export function withoutAttempt(attempts: Attempts): Attempts {
  return { ...attempts, failures: Math.max(0, attempts.failures - 1) };
}

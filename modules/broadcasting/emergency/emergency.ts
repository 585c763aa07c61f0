import type { PlayOrder } from '@saola/device-protocol';

export const emergencyKinds = [
  'STORM',
  'FLOOD',
  'FLASH_FLOOD',
  'FOREST_FIRE',
  'FIRE',
  'DAM_RELEASE',
  'EPIDEMIC',
  'OTHER',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/**
 * AWAIT: for a second person or a code. CONFIRMED: its sound is being made. ACTIVE: the orders are out. LAPSED: nobody
 * confirmed it in time.
 */
export const emergencyStates = [
  'AWAIT',
  'CONFIRMED',
  'ACTIVE',
  'ENDED',
  'REPLACED',
  'EXPIRED',
  'REFUSED',
  'LAPSED',
] as const;
export type EmergencyState = (typeof emergencyStates)[number];
export const openStates = ['AWAIT', 'CONFIRMED', 'ACTIVE'] as const satisfies readonly EmergencyState[];

/** Words for the voice, or a recording of the library. */
export type EmergencySound =
  | { from: 'TEXT'; /** Said with it, so that a repeat is known as one. */ issuedAt: string | null }
  | { from: 'RECORDING'; fileId: string };

/** AS_ORDERED; NEUTRAL, where that could not be made: the words kept ready; or nothing but the signal. */
export type SoundMade = 'AS_ORDERED' | 'NEUTRAL' | 'SIGNAL_ONLY';

/** So long it may wait for its confirmation: what was true then need not be true now. */
export const confirmWithin = 30 * 60_000;
/** Nobody orders for longer: a newer bulletin has come by then. */
export const longestValid = 7 * 86_400_000;

/** Blanks of a prepared text that nobody has filled in. */
export const blankIn = (text: string): string | null => /\[[^\]\n]*…[^\]\n]*\]/u.exec(text)?.[0] ?? null;

/**
 * Among emergencies the more dangerous goes first (timeline rule 6), an exercise gives way to all that is real, and an
 * all-clear to every alarm.
 */
export const orderOf = ({ level, exercise, message }: Ranked): number =>
  (message === 'ALL_CLEAR' ? 1_000 : exercise ? 100 : 0) - level;
interface Ranked {
  level: number;
  exercise: boolean;
  message: 'ALERT' | 'ALL_CLEAR';
}

/** What stands open, by the clock alone: a row says LAPSED and EXPIRED only when the clock has come by. */
export function stateAt(
  { state, validUntil, confirmUntil }: { state: EmergencyState; validUntil: Date; confirmUntil: Date },
  now: Date,
): EmergencyState {
  if (state === 'AWAIT' && (confirmUntil <= now || validUntil <= now)) return 'LAPSED';
  if ((state === 'ACTIVE' || state === 'CONFIRMED') && validUntil <= now) return 'EXPIRED';
  return state;
}

/** The same for a row as it is stored. */
export const stateNow = (
  { state, valid_until, confirm_until }: { state: EmergencyState; valid_until: Date; confirm_until: Date },
  now: Date,
): EmergencyState => stateAt({ state, validUntil: valid_until, confirmUntil: confirm_until }, now);

/** The last beginning leaves room for the whole of it. */
export function repeatOf(
  {
    repeatSeconds,
    durationMs,
    validUntil,
  }: { repeatSeconds: number | null; durationMs: number; validUntil: Date },
  starts: Date,
): PlayOrder['repeat'] {
  if (repeatSeconds === null) return undefined;
  // A sound longer than the pause would leave out every second repeat.
  const everySeconds = Math.max(repeatSeconds, Math.ceil(durationMs / 1000) + 15);
  const until = new Date(validUntil.getTime() - durationMs);
  return until.getTime() < starts.getTime() + everySeconds * 1000
    ? undefined
    : { everySeconds, until: until.toISOString() };
}

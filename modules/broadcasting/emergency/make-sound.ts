import { setTimeout as after } from 'node:timers/promises';
import { dayOf } from '@saola/law';
import { findUnitByPath, pathsAbove } from '@saola/organisations';
import { systemContext, type Context } from '@saola/platform/commands';
import { AppError } from '@saola/platform/errors';
import { makeWarning } from '@saola/speech';
import { broadcastingTables } from '../tables.ts';
import type { EmergencyKind, SoundMade } from './emergency.ts';
import { neutralAllClearText, neutralText } from './prepared-texts.ts';
import { signalOf, signalRules } from './signals.ts';
import { keyOfSound, softTone, type SoundSpec } from './sound-spec.ts';

export interface EmergencyFile {
  fileId: string;
  sha256: string;
  durationMs: number;
}

/** Longer than any voice needs that is well; then something that is ready goes out. */
const patience = 45_000;

/** The sound of this very wording: as it was kept, or made now. */
export async function soundOf(
  { services }: Pick<Context, 'services'>,
  spec: SoundSpec,
): Promise<EmergencyFile> {
  const context = systemContext(services);
  const key = keyOfSound(spec);
  // What a unit above has kept ready is the same sound: nobody below waits for it to be made again.
  for (const unitPath of [...pathsAbove(spec.unitPath), spec.unitPath].toReversed()) {
    const known = await findSound(context, keyOfSound({ ...spec, unitPath }));
    if (known) return known;
  }
  const unit = await findUnitByPath(context.database, spec.unitPath);
  if (!unit) throw new Error(`There is no unit ${spec.unitPath}`);
  const wanted = { ...spec, unit, name: 'lenh-khan-cap.mp3' };
  const making = makeWarning(context, wanted);
  const made = await Promise.race([making, tooLate()]);
  // One that two made at once: both are the same.
  await broadcastingTables(context.database)
    .insertInto('broadcasting.emergency_sounds')
    .values({
      key,
      unit_path: spec.unitPath,
      file_id: made.fileId,
      sha256: made.sha256,
      duration_ms: made.durationMs,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return made;
}

export async function findSound(
  { database }: Pick<Context, 'database'>,
  key: string,
): Promise<EmergencyFile | null> {
  const row = await broadcastingTables(database)
    .selectFrom('broadcasting.emergency_sounds')
    .select(['file_id as fileId', 'sha256', 'duration_ms as durationMs'])
    .where('key', '=', key)
    .executeTakeFirst();
  return row ?? null;
}

/** The same signal and words that are true whatever has happened; its sound is kept ready beforehand. */
export const neutralOf = ({
  unitPath,
  message,
  signal,
}: Pick<SoundSpec, 'unitPath' | 'message' | 'signal'>): SoundSpec => ({
  unitPath: unitPath.split('.')[0] ?? unitPath,
  message,
  signal,
  announcement: '',
  closing: '',
  body: { text: message === 'ALL_CLEAR' ? neutralAllClearText : neutralText },
});

/** Which neutral sounds a province has ready: for every signal once in full and once short, and an end. */
export function neutralSpecs(provincePath: string, day: string): SoundSpec[] {
  const rules = signalRules.filter(({ kinds }) => kinds !== 'EXERCISE');
  const alerts = rules.flatMap(({ kinds, levels }) =>
    (['SHORT', 'FULL'] as const).map((signal) => {
      const wanted = { kind: (kinds as EmergencyKind[])[0]!, level: levels.from, exercise: false };
      const sounded = signalOf({ ...wanted, signal, series: 1 }, day);
      return neutralOf({ unitPath: provincePath, message: 'ALERT', signal: sounded });
    }),
  );
  const specs = [...alerts, neutralOf({ unitPath: provincePath, message: 'ALL_CLEAR', signal: softTone })];
  return [...new Map(specs.map((spec) => [keyOfSound(spec), spec])).values()];
}

/**
 * What goes out when the ordered sound cannot be made: the neutral words, and without a voice the signal alone. An
 * exercise that does not say that it is one does not go out, and an all-clear never becomes an alarm.
 */
export async function soundWhatever(
  context: Pick<Context, 'services'>,
  spec: SoundSpec,
): Promise<EmergencyFile & { made: SoundMade; fault: string | null }> {
  try {
    return { ...(await soundOf(context, spec)), made: 'AS_ORDERED', fault: null };
  } catch (error) {
    const fault = error instanceof AppError ? error.code : 'speech/synthesis-failed';
    context.services.logger.error({ err: error, fault }, 'the sound of an emergency could not be made');
    if (spec.closing !== '') throw error;
    const neutral =
      (await soundOf(context, neutralOf(spec)).catch(() => null)) ?? (await anyNeutral(context, spec));
    if (neutral) return { ...neutral, made: 'NEUTRAL', fault };
    const bare = { ...spec, announcement: '', closing: '', body: null };
    return { ...(await soundOf(context, bare)), made: 'SIGNAL_ONLY', fault };
  }
}

/** Kept ready with another signal: words are worth more than the right number of blasts. */
async function anyNeutral({ services }: Pick<Context, 'services'>, { unitPath, message }: SoundSpec) {
  if (message === 'ALL_CLEAR') return null;
  for (const spec of neutralSpecs(unitPath.split('.')[0] ?? unitPath, dayOf(new Date()))) {
    if (spec.message !== message) continue;
    const found = await findSound(services, keyOfSound(spec));
    if (found) return found;
  }
  return null;
}

async function tooLate(): Promise<never> {
  await after(patience, null, { ref: false });
  throw new Error('The voice took too long');
}

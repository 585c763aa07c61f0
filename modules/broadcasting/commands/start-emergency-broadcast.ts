import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '@saola/law';
import { keepTrial } from '@saola/media';
import { findUnit, isAtOrBelow } from '@saola/organisations';
import { command, oneAtATime, type Frame } from '@saola/platform/commands';
import { blankIn, confirmWithin, longestValid } from '../emergency/emergency.ts';
import { cadenceFor, repeatFits } from '../emergency/cadence.ts';
import type { EmergencyStart } from '../emergency/draft.ts';
import { EmergencyAwaited } from '../emergency/events.ts';
import { broadcastingError } from '../errors.ts';
import { makeEmergencySound } from '../jobs/make-emergency-sound.ts';
import { broadcastingTables } from '../tables.ts';
import { loudspeakersOf } from '../queries/loudspeakers-of-area.ts';
import { expectRecording } from '../queries/expect-recording.ts';
import { lockEmergency, type EmergencyRow } from './shared/lock-emergency.ts';

const minute = 60_000;

/** Writes an order of an emergency down and asks for its confirmation; its sound is made meanwhile. */
export const startEmergencyBroadcast = command(
  'broadcasting.emergency.start',
  async (frame, input: EmergencyStart): Promise<{ emergencyId: string }> => {
    const unit = await findUnit(frame.tx, input.unitId);
    if (!unit) throw broadcastingError('unit-not-found');
    frame.authorise('broadcasting.emergency.start', unit.path);
    const startedBy = frame.actor.id;
    if (!startedBy) throw broadcastingError('emergency-needs-a-person');
    await oneAtATime(frame, `broadcasting emergency ${startedBy} ${input.requestKey}`);
    const known = await broadcastingTables(frame.tx)
      .selectFrom('broadcasting.emergencies')
      .selectAll()
      .where('started_by', '=', startedBy)
      .where('request_key', '=', input.requestKey)
      .executeTakeFirst();
    if (known && !isSameOrder(known, input)) throw broadcastingError('emergency-key-of-another');
    if (known) {
      frame.unrecorded('the button was pressed twice; the first is on record');
      return { emergencyId: known.id };
    }
    expectSound(input, frame.now);
    await expectRecording(frame.tx, unit.path, input.sound);
    if (input.sound.from === 'RECORDING') await keepTrial(frame.context, { fileIds: [input.sound.fileId] });
    const eventId = await eventOf(frame, unit.path, input);
    const { loudspeakers } = await loudspeakersOf(frame.tx, unit.path, input.area);
    if (loudspeakers.length === 0) throw broadcastingError('emergency-area-without-loudspeakers');
    const { id: emergencyId } = await broadcastingTables(frame.tx)
      .insertInto('broadcasting.emergencies')
      .values({
        ...rowOf(input, frame.now),
        event_id: eventId,
        unit_path: unit.path,
        started_by: startedBy,
        started_by_name: frame.actor.name,
        started_at: frame.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { kind, level, exercise, title } = input;
    frame.record({
      subject: 'emergency',
      subjectId: emergencyId,
      unitPath: unit.path,
      detail: { ...input, loudspeakers: loudspeakers.length },
    });
    await frame.enqueue(makeEmergencySound, { emergencyId }, { priority: 100 });
    await frame.tell(
      EmergencyAwaited({
        emergencyId,
        unitId: unit.id,
        unitPath: unit.path,
        kind,
        level,
        exercise,
        title,
        startedBy,
      }),
    );
    await frame.announce('emergencies', { id: emergencyId, unitPath: unit.path });
    return { emergencyId };
  },
);

function rowOf(input: EmergencyStart, now: Date) {
  return {
    request_key: input.requestKey,
    replaces: input.replaces ?? null,
    message: 'ALERT' as const,
    unit_id: input.unitId,
    kind: input.kind,
    level: input.level,
    exercise: input.exercise,
    title: input.title.trim(),
    authority: input.authority.trim(),
    document_number: input.documentNumber.trim(),
    text: input.text.trim(),
    area: JSON.stringify(input.area),
    sound: JSON.stringify(input.sound),
    signal: input.signal,
    signal_series: input.signalSeries,
    repeat_seconds: input.repeatSeconds,
    valid_until: new Date(input.validUntil),
    state: 'AWAIT' as const,
    confirm_until: new Date(Math.min(now.getTime() + confirmWithin, Date.parse(input.validUntil))),
  };
}

/** Pressed twice, or changed in between: what was changed is another order, and must not pass for the first. */
function isSameOrder(known: EmergencyRow, input: EmergencyStart): boolean {
  const {
    request_key: _,
    confirm_until: _until,
    state: _state,
    area,
    sound,
    ...rest
  } = rowOf(input, known.started_at);
  const parsed = { ...rest, area: JSON.parse(area) as unknown, sound: JSON.parse(sound) as unknown };
  return Object.entries(parsed).every(([name, value]) =>
    isDeepStrictEqual(known[name as keyof EmergencyRow], value),
  );
}

function expectSound(input: EmergencyStart, now: Date): void {
  const left = Date.parse(input.validUntil) - now.getTime();
  if (left < 5 * minute || left > longestValid) throw broadcastingError('emergency-end-wrong');
  const day = dayOf(now);
  if (!repeatFits(input.repeatSeconds, input, day))
    throw broadcastingError('emergency-repeat-wrong', {
      minutes: Math.floor(cadenceFor(input.level, day).atLeastEvery / 60),
    });
  if (input.sound.from !== 'TEXT') return;
  if (input.text.trim() === '') throw broadcastingError('emergency-says-nothing');
  const blank = blankIn(`${input.title}\n${input.text}`);
  if (blank) throw broadcastingError('emergency-blank-left', { blank });
}

/** A newer bulletin belongs to the event of the older one, which must still stand. */
async function eventOf(
  frame: Frame,
  unitPath: string,
  { replaces, exercise }: EmergencyStart,
): Promise<string> {
  if (!replaces) return randomUUID();
  const older = await lockEmergency(frame, replaces);
  if (!isAtOrBelow(older.unit_path, unitPath)) throw broadcastingError('emergency-not-found');
  if (older.exercise !== exercise) throw broadcastingError('emergency-exercise-mixed');
  if (older.state !== 'ACTIVE' || older.message !== 'ALERT') throw broadcastingError('emergency-over');
  return older.event_id;
}

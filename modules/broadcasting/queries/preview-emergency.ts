import { dayOf } from '@saola/law';
import { fileUrl, getFile } from '@saola/media';
import { findUnit, findUnits } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { listOnlineSince } from '@saola/devices';
import type { Area } from '@saola/stations';
import { expectRecording } from './expect-recording.ts';
import { loudspeakersOf } from './loudspeakers-of-area.ts';
import { trimmed, type EmergencyDraft } from '../emergency/draft.ts';
import { soundOf } from '../emergency/make-sound.ts';
import { soundSpecOf } from '../emergency/sound-spec.ts';
import { broadcastingError } from '../errors.ts';

async function orderingUnit({ database, actor }: Context, unitId: string) {
  const unit = await findUnit(database, unitId);
  if (!unit) throw broadcastingError('unit-not-found');
  const permission = 'broadcasting.emergency.start';
  if (!actor.may(permission, unit.path)) throw platformError('forbidden', { permission });
  return unit;
}

/** Whom it would reach: what is to be seen before anything is sent. */
export async function previewEmergencyArea(
  context: Context,
  { unitId, area }: { unitId: string; area: Area },
) {
  const unit = await orderingUnit(context, unitId);
  const { loudspeakers, parts } = await loudspeakersOf(context.database, unit.path, area);
  const seen = await listOnlineSince(
    context.database,
    loudspeakers.map(({ id }) => id),
  );
  const byUnit = Map.groupBy(loudspeakers, (one) => one.unitId);
  const units = await findUnits(context.database, [
    ...byUnit.keys(),
    ...parts.flatMap(({ kind, id }) => (kind === 'UNIT' && id ? [id] : [])),
  ]);
  const isOnline = ({ id }: { id: string }) => seen.get(id)?.online ?? false;
  return {
    loudspeakers: loudspeakers.length,
    online: loudspeakers.filter(isOnline).length,
    units: [...byUnit].map(([id, own]) => ({
      unitId: id,
      unitName: units.get(id)?.fullName ?? '',
      loudspeakers: own.length,
      online: own.filter(isOnline).length,
    })),
    empty: parts
      .filter(({ devices }) => devices === 0)
      .map(({ kind, id }) => ({ kind, id, name: id ? (units.get(id)?.fullName ?? '') : '' })),
  };
}

/** The very sound that would go out; made once, so that sending it waits for nothing. */
export async function previewEmergencySound(context: Context, draft: EmergencyDraft) {
  const unit = await orderingUnit(context, draft.unitId);
  await expectRecording(context.database, unit.path, draft.sound);
  const wanted = { ...draft, unitPath: unit.path, message: 'ALERT' as const };
  const spec = soundSpecOf(trimmed(wanted), dayOf(context.now()));
  const { fileId, durationMs } = await soundOf(context, spec).catch((error: unknown) => {
    context.services.logger.warn({ err: error }, 'an emergency could not be listened to');
    throw broadcastingError('emergency-sound-failed');
  });
  const file = await getFile(context.database, fileId);
  if (!file) throw broadcastingError('sound-not-found');
  return { url: fileUrl(file), durationMs };
}

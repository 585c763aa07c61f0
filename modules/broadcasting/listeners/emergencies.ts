import { RepeatsReported, type OrdersReceipted, type PlaybacksReported } from '@saola/devices';
import { listenerOfMany, type Told } from '@saola/platform/events';
import { noteEmergencyDeliveries, type EmergencyNote } from '../commands/note-emergency-deliveries.ts';

type Payload<E extends (...given: never[]) => Told> = Parameters<E>[0];
type Receipt = Payload<typeof OrdersReceipted>['receipts'][number];
type Playback = Payload<typeof PlaybacksReported>['playbacks'][number];

const nothing = { silent: false, reason: null, startErrorMs: null, volume: null, playedMs: null };

export const notesOfReceipts = (receipts: Receipt[]): EmergencyNote[] =>
  receipts.flatMap(({ kind, subjectId, deviceId, accepted, reason, at }): EmergencyNote[] => {
    if (!subjectId || (kind !== 'PLAY' && kind !== 'CANCEL')) return [];
    const what = !accepted ? 'REFUSED' : kind === 'PLAY' ? 'RECEIVED' : 'END_RECEIVED';
    return [{ ...nothing, emergencyId: subjectId, deviceId, what, reason, at }];
  });

export const notesOfPlaybacks = (playbacks: Playback[]): EmergencyNote[] =>
  playbacks.map(({ programmeId: emergencyId, state: what, reportId: _, rule: _rule, ...said }) => ({
    ...said,
    emergencyId,
    what,
  }));

/** Between two soundings of what is repeated. */
export const onRepeatsReported = listenerOfMany(
  RepeatsReported,
  'broadcasting.note-repeats',
  async (context, told) => {
    const notes = told
      .flatMap(({ repeats }) => repeats)
      .map(({ programmeId: emergencyId, state: what, deviceId, silent, playedMs, at }) => ({
        ...nothing,
        emergencyId,
        deviceId,
        what,
        silent,
        playedMs,
        at,
      }));
    await noteEmergencyDeliveries(context, { notes });
  },
);

import { PlaybacksReported } from '@saola/devices';
import { listener } from '@saola/platform/events';
import { noteUnheard } from '../commands/note-unheard.ts';

/** What is the machine's fault; a programme cut, cancelled or muted on purpose is nobody's. */
const faults = new Set([
  'audio-not-fetched',
  'audio-altered',
  'audio-too-late',
  'player-failed',
  'clock-unknown',
]);

export const onPlaybacksReported = listener(
  PlaybacksReported,
  'stations.note-unheard',
  async (context, { playbacks }) => {
    const notes = playbacks.flatMap(({ deviceId, programmeId, state, silent, reason, at }) =>
      state === 'FINISHED' && !silent
        ? [{ deviceId, programmeId, heard: true, at }]
        : state === 'FAILED' && reason && faults.has(reason)
          ? [{ deviceId, programmeId, heard: false, at }]
          : [],
    );
    if (notes.length > 0) await noteUnheard(context, { notes });
  },
);

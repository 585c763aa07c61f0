import { PlaybackReported } from '@saola/broadcasting';
import { listenerOfMany } from '@saola/platform/events';
import { markPlaces } from '../commands/mark-places.ts';
import type { Mark } from '../journey.ts';

const markOfState: Record<string, Mark> = {
  RECEIVED: 'DELIVERED',
  STARTED: 'STARTED',
  FINISHED: 'FINISHED',
  FAILED: 'FAILED',
};

// ProgrammeOrdered is left out: who is to be reached stands since the approval, and an order is not an arrival.
export const markPlayback = listenerOfMany(PlaybackReported, 'insights.mark-playback', (context, told) =>
  markPlaces(
    context,
    told.map((one) => ({
      ...one,
      channel: 'LOUDSPEAKER' as const,
      placeId: one.deviceId,
      mark: markOfState[one.state]!,
      at: new Date(one.at),
      reason: one.reason ?? null,
    })),
  ),
);

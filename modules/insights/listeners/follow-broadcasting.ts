import { PlaybackReported } from '@saola/broadcasting';
import { listener } from '@saola/platform/events';
import { markPlaces } from '../commands/mark-places.ts';
import type { Mark } from '../journey.ts';

const markOfState: Record<string, Mark> = {
  RECEIVED: 'DELIVERED',
  STARTED: 'STARTED',
  FINISHED: 'FINISHED',
  FAILED: 'FAILED',
};

// ProgrammeOrdered is left out: who is to be reached stands since the approval, and an order is not an arrival.
export const markPlayback = listener(PlaybackReported, 'insights.mark-playback', (context, told) =>
  markPlaces(context, [
    {
      ...told,
      channel: 'LOUDSPEAKER',
      placeId: told.deviceId,
      mark: markOfState[told.state]!,
      at: new Date(told.at),
      reason: told.reason ?? null,
    },
  ]),
);

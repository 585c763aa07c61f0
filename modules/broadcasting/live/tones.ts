import { encodeAdpcm, liveFormat, newAdpcmState } from '@saola/device-protocol';
import { signalSound, type SignalPattern } from '@saola/sound';
import type { LivePriority } from './talk.ts';

const once = { blasts: 1, gapSeconds: 0, series: 1, seriesGapSeconds: 0 } as const;
const opening: Record<LivePriority, SignalPattern> = {
  PRIORITY: { voice: 'BELL', seconds: 3, ...once },
  EMERGENCY: { voice: 'TWO_TONE', seconds: 3, ...once },
};
const closing: SignalPattern = { voice: 'BELL', seconds: 1, ...once };

export const openingTone = (priority: LivePriority): Uint8Array[] => blocksOf(opening[priority]);
export const closingTone = (): Uint8Array[] => blocksOf(closing);

/** As loudspeakers take it: 200 ms a piece. */
function blocksOf(pattern: SignalPattern): Uint8Array[] {
  const sound = signalSound(pattern, liveFormat.rate);
  const state = newAdpcmState();
  const size = liveFormat.samplesPerBlock;
  return Array.from({ length: Math.ceil(sound.length / size) }, (_, at) =>
    encodeAdpcm(
      Int16Array.from(sound.subarray(at * size, (at + 1) * size), (value) => Math.round(value * 32_767)),
      state,
    ),
  );
}

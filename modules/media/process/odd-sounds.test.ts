import { afterAll, expect, it } from 'vitest';
import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { AppError } from '@saola/platform/errors';
import { writeWav, type SoundName } from '@saola/sound';
import { masterSound } from './level-audio.ts';
import { inTemporaryFolder, mediaProcess } from './media-process.ts';

afterAll(() => mediaProcess.stop());

/** Bursts, a shout in near silence, a telephone that clips, knocks: by where it is loud and how loud the rest is. */
const oddSound = fc.record({
  rate: fc.constantFrom(8_000, 16_000, 22_050, 44_100),
  seconds: fc.double({ min: 0.4, max: 4, noNaN: true }),
  floor: fc.constantFrom(0, 0.0003, 0.01, 0.2),
  loud: fc.constantFrom(0.02, 0.3, 1),
  /** Part of each half second in which somebody speaks. */
  share: fc.constantFrom(0.002, 0.1, 0.6),
  clipped: fc.boolean(),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

function draw({ rate, seconds, floor, loud, share, clipped, seed }: Odd): Float32Array {
  let state = seed;
  const noise = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 2 ** 30 - 1;
  };
  return Float32Array.from({ length: Math.round(rate * seconds) }, (_, at) => {
    const time = at / rate;
    const voice = (time * 2) % 1 < share ? Math.sin(time * 3000) * (1 + Math.sin(time * 90)) : 0;
    const sound = floor * noise() + loud * voice;
    return clipped ? Math.max(-0.3 * loud, Math.min(0.3 * loud, sound)) : Math.max(-1, Math.min(1, sound));
  });
}
type Odd = typeof oddSound extends fc.Arbitrary<infer T> ? T : never;

it('brings any sound to −16 ±1 LUFS and below −1 dBTP in each form, or says why it cannot', async () => {
  await fc.assert(
    fc.asyncProperty(
      oddSound,
      fc.constantFrom<SoundName>('audio.mp3', 'audio.m4a', 'audio.ogg'),
      fc.constantFrom('voice' as const, 'rich' as const),
      (odd, name, quality) =>
        inTemporaryFolder(async (path) => {
          await writeFile(path('in'), writeWav({ samples: draw(odd), sampleRate: odd.rate }));
          const made = await masterSound(path, path('in'), [name], { quality }).catch(
            (error: AppError) => error,
          );
          if (made instanceof Error) {
            expect(['media/not-levelled', 'media/no-sound']).toContain(made.code);
            // What sounds for half of the time is heard over any loudspeaker.
            expect(odd.share < 0.5 || odd.loud < 0.3, made.message).toBe(true);
            return;
          }
          expect(Math.abs(made.loudness + 16)).toBeLessThanOrEqual(1);
          expect(made.truePeak).toBeLessThanOrEqual(-1);
          expect(Math.abs(made.durationMs - odd.seconds * 1000)).toBeLessThan(30);
        }),
    ),
    { numRuns: 20 },
  );
}, 60_000);

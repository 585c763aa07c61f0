// A process of its own: reckoning with millions of samples must not make the server wait.
import { readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { serve } from '@saola/platform/helper-process';
import { readWav, signalSound, writeWav } from '@saola/sound';
import { mix } from './mix.ts';
import type { MixAnswer, MixRequest } from './mix-process.ts';
import { isBuiltInTone } from './rule.ts';

setPriority(5);

const signalRate = 22_050;

serve(async ({ tone, signal, lines, bed, output }: MixRequest): Promise<MixAnswer> => {
  const kept = new Map<string, ReturnType<typeof readWav>>();
  const read = (path: string) => {
    const known = kept.get(path) ?? readWav(readFileSync(path));
    kept.set(path, known);
    return known;
  };
  const { sound, cues } = mix({
    tone: signal
      ? { samples: signalSound(signal, signalRate), sampleRate: signalRate }
      : tone === null || isBuiltInTone(tone)
        ? tone
        : read(tone),
    lines: lines.map(({ path, voice, pause }) => ({ sound: read(path), voice, pause })),
    bed: bed === null || bed === 'BUILT_IN' ? bed : read(bed),
  });
  writeFileSync(output, writeWav(sound));
  return { cues, sampleRate: sound.sampleRate };
});

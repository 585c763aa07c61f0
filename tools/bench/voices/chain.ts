import { readFile, writeFile } from 'node:fs/promises';
import { inTemporaryFolder, masterSound } from '@saola/media';
import { mixProcess, spokenFormWith } from '@saola/speech';
import { cpuSeconds } from './processes.ts';
import { speak, written } from './speak.ts';

const atOnce = 4;

export interface Chain {
  minutes: number;
  /** Seconds of processor in all processes: normaliser and this one, voices, mixing, levelling. */
  cpu: { spoken: number; mixed: number; levelled: number };
  wall: number;
  megabytes: number;
  loudness: number;
  truePeak: number;
}

/** As a broadcast is made: text, spoken words, a piece a sentence, chime and pauses, levelled MP3, measured once more. */
export const measureChain = (minutes: number): Promise<Chain> =>
  inTemporaryFolder(async (path) => {
    const started = performance.now();
    const before = cpuSeconds();
    const lines: { path: string; voice: string; pause: number }[] = [];
    let seconds = 0;
    let next = 0;
    const worker = async () => {
      while (seconds < minutes * 60) {
        const place = next++;
        const { spoken } = spokenFormWith(new Map(), { text: written(place), language: 'vi' });
        const { wav, durationMs } = await speak(spoken);
        seconds += durationMs / 1000 + 0.32;
        await writeFile(path(`${place}`), wav);
        lines[place] = { path: path(`${place}`), voice: 'first', pause: 320 };
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    const spoken = cpuSeconds();
    const output = path('mixed.wav');
    await mixProcess.ask({ tone: 'CHIME', lines: lines.filter(Boolean), bed: null, output });
    const mixed = cpuSeconds();
    const made = await masterSound(path, output, ['audio.mp3'], { quality: 'voice' });
    const levelled = cpuSeconds();
    return {
      minutes: made.durationMs / 60_000,
      cpu: { spoken: spoken - before, mixed: mixed - spoken, levelled: levelled - mixed },
      wall: (performance.now() - started) / 1000,
      megabytes: (await readFile(path('audio.mp3'))).length / 2 ** 20,
      loudness: made.loudness,
      truePeak: made.truePeak,
    };
  });

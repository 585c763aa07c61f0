import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { mixProcess, stopVoices } from '@saola/speech';
import { measureChain } from './chain.ts';
import { measureListening } from './listening.ts';
import { measureLeaks } from './leaks.ts';
import { speak, spokenOf, written } from './speak.ts';

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '10' },
    /** Leaves out what is measured over HTTP. */
    'no-server': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

console.log('Voices: the built-in voice of the North\n');
await measureFirst();
await reportChain(Number(values.minutes));
mixProcess.stop();
if (!values['no-server']) await measureListening(tmpdir());
await measureLeaks(Number(values.sentences));
stopVoices();
const load = loadavg().map((value) => value.toFixed(1));
console.log(`\n${availableParallelism()} cores, load of the last 1, 5 and 15 minutes: ${load.join(', ')}`);
process.exit(0);

/** Nothing runs yet: the process starts, the engine is compiled, a sentence is spoken. */
async function measureFirst(): Promise<void> {
  const started = performance.now();
  await speak(spokenOf(written(1)));
  const spoken = performance.now() - started;
  const again = performance.now();
  await speak(spokenOf(written(2)));
  console.log(
    `A sentence in process: ${ms(spoken)} from asking, with the voice still to start; the next ${ms(performance.now() - again)}`,
  );
}

async function reportChain(minutes: number): Promise<void> {
  const { cpu, wall, ...made } = await measureChain(minutes);
  const seconds = made.minutes * 60;
  const used = cpu.spoken + cpu.mixed + cpu.levelled;
  console.log(
    `${made.minutes.toFixed(1)} minutes from text to a levelled MP3 (${made.megabytes.toFixed(1)} MB, ${made.loudness.toFixed(1)} LUFS, ` +
      `${made.truePeak.toFixed(1)} dBTP):\n` +
      `  ${used.toFixed(1)} s of processor in all processes = ${(seconds / used).toFixed(0)} × real time on one core ` +
      `(spoken ${cpu.spoken.toFixed(1)} s, mixed ${cpu.mixed.toFixed(1)} s, levelled ${cpu.levelled.toFixed(1)} s)\n` +
      `  ${wall.toFixed(1)} s by the clock = ${(seconds / wall).toFixed(0)} × real time`,
  );
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

import { availableParallelism } from 'node:os';
import { voicePids } from '@saola/speech';
import { cpuSeconds, residentMegabytes } from './processes.ts';
import { speak, spokenOf, written } from './speak.ts';

/** Whether memory stays flat: megabytes of each voice process and of this one, at a few places on the way. */
export async function measureLeaks(sentences: number): Promise<void> {
  if (sentences === 0) return;
  const [started, before] = [performance.now(), cpuSeconds()];
  const places = new Set([0.02, 0.2, 0.4, 0.6, 0.8, 1].map((part) => Math.ceil(sentences * part)));
  console.log(
    `\n${sentences} sentences through the pool; megabytes of each voice process, and of their parent:`,
  );
  let next = 0;
  const worker = async () => {
    while (next < sentences) {
      const place = next++;
      await speak(spokenOf(written(place)));
      if (!places.has(place + 1)) continue;
      const each = voicePids().map(residentMegabytes);
      const own = Math.round(process.memoryUsage().rss / 2 ** 20);
      console.log(`  ${String(place + 1).padStart(6)}  ${each.join(' ')}  · ${own}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const [wall, cpu] = [(performance.now() - started) / 1000, cpuSeconds() - before];
  console.log(`  in ${wall.toFixed(0)} s, ${cpu.toFixed(0)} s of processor`);
}

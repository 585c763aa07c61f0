import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { levelAudio } from '@saola/media';
import { decide } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { speakPiece, spokenFormWith, stopVoices, voicePids } from '@saola/speech';

const { values } = parseArgs({
  options: { sentences: { type: 'string' }, minutes: { type: 'string' } },
  allowPositionals: true,
});
const context = { services: { config: decide({}), logger: createLogger('silent') } };
const voice = { engine: 'espeak', id: 'espeak:vi-north-male', rate: 1 } as const;
const speak = (text: string) => speakPiece(context, { text, voice });
const spokenOf = (text: string) => spokenFormWith(new Map(), { text, language: 'vi' }).spoken;

const written = (place: number) =>
  `Ủy ban nhân dân xã thông báo số ${place}: từ 07h30 ngày ${(place % 28) + 1}/9/2026, bà con thôn ${place % 12} đưa trâu, bò ` +
  `đến nhà văn hóa để tiêm phòng đợt 2 theo Kế hoạch số ${100 + (place % 800)}/KH-UBND.`;

console.log('Voices: the built-in voice of the North\n');
await measureFirst();
await measureSpeed(Number(values.minutes ?? 10));
await measureLeaks(Number(values.sentences ?? 10_000));
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
    `First sentence: ${ms(spoken)} from asking, with its process still to start; the next ${ms(performance.now() - again)}`,
  );
}

async function measureSpeed(minutes: number): Promise<void> {
  const [cpu, started] = [cpuSeconds(), performance.now()];
  const pieces: Buffer[] = [];
  let seconds = 0;
  for (let place = 0; seconds < minutes * 60; place++) {
    const { wav, durationMs } = await speak(
      spokenOf([0, 1, 2, 3].map((more) => written(place * 4 + more)).join('\n')),
    );
    pieces.push(wav);
    seconds += durationMs / 1000;
  }
  const spoken = performance.now() - started;
  // The data alone after one header: all pieces are of one form.
  const joined = Buffer.concat([pieces[0]!, ...pieces.slice(1).map((piece) => piece.subarray(44))]);
  joined.writeUInt32LE(joined.length - 8, 4);
  joined.writeUInt32LE(joined.length - 44, 40);
  const levelled = await levelAudio(joined);
  const wall = (performance.now() - started) / 1000;
  const used = cpuSeconds() - cpu;
  console.log(
    `${(seconds / 60).toFixed(1)} minutes of speech: spoken in ${ms(spoken)}, levelled MP3 of ${(levelled.mp3.length / 2 ** 20).toFixed(1)} MB ` +
      `after ${wall.toFixed(1)} s = ${(seconds / wall).toFixed(0)} × real time by the clock; ` +
      `${used.toFixed(1)} s of processor in all processes = ${(seconds / used).toFixed(0)} × real time on one core`,
  );
}

async function measureLeaks(sentences: number): Promise<void> {
  if (sentences === 0) return;
  const started = performance.now();
  console.log(
    `\n${sentences} sentences through the pool; megabytes in memory of each process, and of this one:`,
  );
  let next = 0;
  const worker = async () => {
    while (next < sentences) {
      const place = next++;
      await speak(spokenOf(written(place)));
      if ((place + 1) % Math.max(1, Math.floor(sentences / 10)) === 0) {
        const each = voicePids().map(residentMegabytes);
        const own = Math.round(process.memoryUsage().rss / 2 ** 20);
        console.log(`  ${String(place + 1).padStart(6)}  ${each.join(' ')}  · ${own}`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  console.log(`  in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function residentMegabytes(pid: number): number {
  const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}

/** Of this process and its children, those that have ended as well. */
function cpuSeconds(): number {
  const statOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    } catch {
      return [];
    }
  };
  const children = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && statOf(pid)[1] === `${process.pid}`,
  );
  const ticks = [String(process.pid), ...children].flatMap((pid) => statOf(pid).slice(11, 15).map(Number));
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

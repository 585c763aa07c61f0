import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { inTemporaryFolder, masterSound } from '@saola/media';
import { decide, readEnv } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { listVoices, speakPiece, spokenFormWith, stopVoices, voiceChoice, type Voice } from '@saola/speech';
import { inPlainWords } from '../plain-words.ts';

/** Without a database: a voice needs the settings only. */
const context = () => ({ services: { config: decide(readEnv()), logger: createLogger('warn') } });

const forms = {
  '.mp3': 'audio.mp3',
  '.opus': 'audio.ogg',
  '.ogg': 'audio.ogg',
  '.m4a': 'audio.m4a',
  '.aac': 'audio.m4a',
} as const;

interface SayOptions {
  voice: string;
  out: string;
  rate?: string;
  pitch?: string;
  asIs?: boolean;
}

export function addSay(speech: Command): void {
  speech
    .command('say <text>')
    .description('speaks a text into a file; - reads the text from standard input. Needs no server')
    .option('--voice <id>', 'a voice of `speech voices`', 'espeak:vi-north-male')
    .requiredOption('--out <file>', '.wav as the voice gives it; .mp3, .opus or .m4a levelled to −16 LUFS')
    .option('--rate <times>', 'times the pace, 0.5 to 2')
    .option('--pitch <times>', 'times the pitch, 0.5 to 2')
    .option('--as-is', 'the text is in spoken words already')
    .action((text: string, options: SayOptions) => inPlainWords(() => say(text, options)));
}

async function say(given: string, options: SayOptions): Promise<void> {
  const form = extname(options.out).toLowerCase();
  if (form !== '.wav' && !Object.hasOwn(forms, form))
    throw new Error(
      `Tệp phải có đuôi .wav, .mp3, .opus hoặc .m4a / the file must end in one of these: ${options.out}`,
    );
  const text = given === '-' ? await standardInput() : given;
  const started = performance.now();
  try {
    const voice = (await listVoices(context())).find(({ id }) => id === options.voice);
    if (!voice)
      throw new Error(`Không có giọng ${options.voice}; xem: npx saola speech voices / no such voice`);
    if (voice.problem) throw new Error(`${voice.problem.vi} / ${voice.problem.en}`);
    const { spoken } = options.asIs ? { spoken: text } : spokenFormWith(new Map(), { ...voice, text });
    const chosen = voiceChoice(voice, timesOf('--rate', options.rate), timesOf('--pitch', options.pitch));
    const piece = await speakPiece(context(), { text: spoken, voice: chosen });
    if (piece.insteadOf) throw new Error(`${piece.insteadOf.problem.vi} / ${piece.insteadOf.problem.en}`);
    await writeSound(piece.wav, options.out, form);
    const seconds = (piece.durationMs / 1000).toFixed(1);
    console.log(`${options.out}: ${seconds} s, ${voice.name}, ${Math.round(performance.now() - started)} ms`);
  } finally {
    stopVoices();
  }
}

function timesOf(name: string, text: string | undefined): number {
  const times = Number(text ?? 1);
  if (!(times >= 0.5 && times <= 2)) throw new Error(`${name}: 0.5 … 2`);
  return times;
}

async function writeSound(wav: Buffer, out: string, form: string): Promise<void> {
  if (form === '.wav') return writeFile(out, wav);
  const name = forms[form as keyof typeof forms];
  await inTemporaryFolder(async (path) => {
    await writeFile(path('in.wav'), wav);
    const made = (await masterSound(path, path('in.wav'), [name])).forms[name];
    if (!made) throw new Error(`${name} was not made`);
    await writeFile(out, await readFile(made.path));
  });
}

async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export function addVoices(speech: Command): void {
  speech
    .command('voices')
    .description('the voices there are, and what is wrong with those that cannot speak. Needs no server')
    .option('--json', 'as JSON, for programs')
    .action(({ json }: { json?: boolean }) =>
      inPlainWords(async () => {
        const voices = await listVoices(context());
        if (json) console.log(JSON.stringify(voices.map(described), null, 2));
        else printTable(voices);
      }),
    );
}

const described = ({ problem, ...voice }: Voice) => ({
  ...voice,
  state: problem ? 'broken' : 'ready',
  problem: problem && { code: problem.code, vi: problem.vi, en: problem.en },
});

const regions = { north: 'Bắc / north', central: 'Trung / central', south: 'Nam / south' };
const genders = { female: 'nữ / woman', male: 'nam / man' };

function printTable(voices: readonly Voice[]): void {
  const rows = voices.map(({ id, language, region, gender, engine, problem }) => [
    id,
    language || '?',
    region ? regions[region] : '–',
    gender ? genders[gender] : '–',
    engine,
    problem ? `✗ ${problem.vi} / ${problem.en}` : '✓',
  ]);
  const table = [['ID', 'TIẾNG', 'MIỀN', 'GIỚI', 'MÁY', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

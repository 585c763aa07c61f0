import { availableParallelism } from 'node:os';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { helperProcess, type HelperProcess } from '@saola/platform/helper-process';
import { AppError } from '@saola/platform/errors';
import { speechError } from '../../errors.ts';
import type { SherpaAnswer, SherpaRequest } from '../../process/sherpa.process.ts';
import { repitch, type Sound } from '../../wav.ts';
import type { Prosody } from '../marks.ts';
import { problemOf, type Voice } from '../voice.ts';
import { readModelFolder, type ModelFolder } from './model-folder.ts';

const voiceName = /^[A-Za-z0-9_.-]{1,80}$/;

/** Every voice of the folder the operator points at; a model that cannot be used is listed with what is wrong. */
export async function listModelVoices(voicesDir: string | null): Promise<Voice[]> {
  if (!voicesDir) return [];
  const names = await readdir(voicesDir).catch(() => []);
  const found = await Promise.all(names.sort().map((name) => voicesOf(voicesDir, name)));
  return found.flat();
}

async function voicesOf(voicesDir: string, name: string): Promise<Voice[]> {
  const folder = join(voicesDir, name);
  if (name.startsWith('.') || !(await stat(folder).catch(() => null))?.isDirectory()) return [];
  const voice: Voice = {
    id: `sherpa:${name}`,
    engine: 'sherpa',
    language: '',
    region: null,
    gender: null,
    name,
    purposes: null,
    problem: null,
  };
  try {
    if (!voiceName.test(name)) throw speechError('voice-file-not-right', { problem: name });
    const model = await readModelFolder(folder);
    const { description, language } = model;
    const said = { language, problem: failures.get(keyOf(model)) ?? null };
    const whole = { ...voice, ...said, ...described(description, voice) };
    return (description.speakers ?? []).length === 0
      ? [whole]
      : description.speakers!.map((speaker) => ({
          ...whole,
          ...described({ ...description, ...speaker }, voice),
          id: `${voice.id}/${speaker.number}`,
        }));
  } catch (error) {
    return [
      {
        ...voice,
        problem: problemOf(
          error instanceof AppError ? error : speechError('voice-model-incomplete', { file: name }),
        ),
      },
    ];
  }
}

const described = (
  {
    name,
    gender,
    region,
    purposes,
  }: Pick<ModelFolder['description'], 'name' | 'gender' | 'region' | 'purposes'>,
  voice: Voice,
) => ({
  name: name ?? voice.name,
  gender: gender ?? null,
  region: region ?? null,
  purposes: purposes ?? null,
});

const keyOf = ({ folder, version }: ModelFolder): string => `${folder}\n${version}`;

/** Models whose process died as it loaded them: not loaded again until a file of them changes. */
const failures = new Map<string, Voice['problem']>();
const running = new Map<string, HelperProcess<SherpaRequest, SherpaAnswer>>();

function processOf(model: ModelFolder): HelperProcess<SherpaRequest, SherpaAnswer> {
  const key = keyOf(model);
  const known = running.get(key);
  if (known) return known;
  for (const [other, helper] of running)
    if (other.startsWith(`${model.folder}\n`)) {
      helper.stop();
      running.delete(other);
    }
  const started = helperProcess<SherpaRequest, SherpaAnswer>({
    script: new URL('../../process/sherpa.process.ts', import.meta.url),
    timeout: 120_000,
    recycleAfter: 1_000,
    // To load a model takes seconds.
    idle: 300_000,
  });
  running.set(key, started);
  return started;
}

export function stopModels(): void {
  for (const helper of running.values()) helper.stop();
  running.clear();
}

/** Speaks with a model; null when there is no such folder. */
export async function speakWithModel(
  voicesDir: string | null,
  voiceId: string,
  text: string,
  { rate = 1, pitch = 1, volume = 1 }: Prosody,
): Promise<Sound | null> {
  const [name = '', speaker = '0'] = voiceId.slice('sherpa:'.length).split('/');
  if (!voicesDir || !voiceName.test(name) || name.startsWith('.') || !/^\d{1,3}$/.test(speaker)) return null;
  const folder = join(voicesDir, basename(name));
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return null;
  const model = await readModelFolder(folder);
  const key = keyOf(model);
  const broken = failures.get(key);
  if (broken) throw speechError('voice-model-not-loading', { problem: broken.detail });
  const { kind, model: file, vocoder, tokens, lexicon, dataDir } = model;
  try {
    const { samples, sampleRate } = await processOf(model).ask({
      model: {
        kind,
        model: file,
        vocoder,
        tokens,
        lexicon,
        dataDir,
        threads: Math.min(4, availableParallelism()),
      },
      // Its lexicons hold small letters, and it makes only those of ASCII small itself.
      text: dataDir ? text : text.toLocaleLowerCase('vi'),
      speaker: Number(speaker),
      // The model keeps its pitch: the sound is made longer and then played faster, or the other way about.
      speed: rate / pitch,
    });
    return repitch({ samples: toInt16(samples, volume), sampleRate }, pitch);
  } catch (error) {
    const problem = error instanceof Error ? lastLine(error.message) : '';
    const failure = speechError('voice-model-not-loading', { problem });
    failures.set(key, problemOf(failure));
    throw failure;
  }
}

/** Native code complains with its own file names and the places in them: only what it says is for people. */
const lastLine = (message: string): string =>
  (
    message
      .trim()
      .split('\n')
      .findLast((line) => line.trim()) ?? ''
  )
    .replace(/^.*?:\d+ /, '')
    .replace(/\/[^\s'"]*\//g, '')
    .slice(0, 160);

function toInt16(samples: Float32Array, volume: number): Int16Array {
  const made = new Int16Array(samples.length);
  for (let place = 0; place < samples.length; place++)
    made[place] = Math.max(-32_768, Math.min(32_767, Math.round(samples[place]! * volume * 32_767)));
  return made;
}

import { readFile, writeFile } from 'node:fs/promises';
import { mediaError } from '../errors.ts';
import { soundForms, type SoundName, type SoundQuality } from '@saola/sound';
import { askMediaProcess, inTemporaryFolder } from './media-process.ts';
import type { OnDisk } from '../uploads/content.ts';
import type { MasterAnswer } from './work/master-sound.ts';

export interface LevelledAudio extends MasterAnswer {
  mp3: Buffer;
}

/** FFmpeg's demuxer for each kind of sound that is taken. */
const demuxers: Record<string, string> = {
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
  'audio/mp4': 'mov',
  'audio/aac': 'aac',
  'audio/webm': 'matroska',
};

interface LevelOptions {
  mime?: string;
  quality?: SoundQuality;
  /** Noise is taken away first. */
  clean?: boolean;
  /** A reader or an officer sits and waits. */
  somebodyWaits?: boolean;
  /** It is a sentence, and done in a moment: it stands behind nothing long. */
  short?: boolean;
}

/**
 * Any sound as MP3 of one channel at −16 LUFS, true peak at most −1 dBTP, measured as it will be heard.
 * @throws media/not-readable, media/no-sound, media/process-failed
 */
export const levelAudio = (sound: Buffer, options: LevelOptions = {}): Promise<LevelledAudio> =>
  inTemporaryFolder(async (path) => {
    await writeFile(path('in'), sound);
    const { forms, ...measured } = await masterSound(path, path('in'), ['audio.mp3'], options);
    return { ...measured, mp3: await readFile(forms['audio.mp3']!.path) };
  });

/**
 * The same for a sound of any length, which lies on the disk, as does the answer.
 * @throws as levelAudio
 */
export async function levelFile(
  { path: input }: OnDisk,
  output: string,
  mime: string,
): Promise<MasterAnswer & { mp3: OnDisk }> {
  const outputs = [{ path: output, form: soundForms.rich['audio.mp3'] }];
  const measured = await askMediaProcess({ task: 'master', input, format: demuxerOf(mime), outputs });
  return { ...(measured as MasterAnswer), mp3: { path: output } };
}

export interface MasteredSound extends MasterAnswer {
  forms: Partial<Record<SoundName, OnDisk>>;
}

/**
 * A sound on the disk in several forms at once, each written to the `path` of its name.
 * @throws as levelAudio
 */
export async function masterSound(
  path: (name: string) => string,
  input: string,
  names: readonly SoundName[],
  {
    mime = 'audio/wav',
    quality = 'rich',
    clean = false,
    somebodyWaits = false,
    short = false,
  }: LevelOptions = {},
): Promise<MasteredSound> {
  const outputs = names.map((name) => ({ path: path(name), form: soundForms[quality][name] }));
  const measured = await askMediaProcess(
    { task: 'master', input, format: demuxerOf(mime), outputs, clean },
    short ? 'short' : somebodyWaits ? 'prompt' : 'usual',
  );
  return {
    ...(measured as MasterAnswer),
    forms: Object.fromEntries(outputs.map((output, at) => [names[at]!, { path: output.path }])),
  };
}

/** A sound of any kind as a levelled WAV at `output`, for music that is laid beneath a voice. */
export async function soundAsWav(
  input: string,
  output: string,
  mime: string,
  somebodyWaits = false,
): Promise<void> {
  const form = { codec: 'wav', kilobits: 0, sampleRate: 22_050 } as const;
  const outputs = [{ path: output, form }];
  await askMediaProcess(
    { task: 'master', input, format: demuxerOf(mime), outputs },
    somebodyWaits ? 'prompt' : 'usual',
  );
}

function demuxerOf(mime: string): string {
  const format = demuxers[mime];
  if (!format) throw mediaError('type-not-allowed', { found: mime });
  return format;
}

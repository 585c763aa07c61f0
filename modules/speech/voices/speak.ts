import { AppError } from '@saola/platform/errors';
import { HelperFailed, InputRefused } from '@saola/platform/helper-process';
import type { Services } from '@saola/platform/services';
import { speechError } from '../errors.ts';
import { joinSounds, NotWav, trimSilence, writeWav, type Sound } from '../wav.ts';
import { builtInVoices } from './built-in-voices.ts';
import { speakWithEspeak } from './espeak.ts';
import { listVoices } from './list-voices.ts';
import { holdsMarks, readMarks, together, type Prosody, type Run } from './marks.ts';
import { speakWithModel } from './models/sherpa.ts';
import { passages } from './passages.ts';
import { speakWithService } from './service/voice-service.ts';
import {
  bestOf,
  choiceOf,
  clampPitch,
  clampRate,
  problemOf,
  type Engine,
  type VoiceChoice,
  type VoiceProblem,
} from './voice.ts';

/** All that speaking needs: no database, so that a command of an operator speaks as well. */
export type SpeakContext = { services: Pick<Services, 'config' | 'logger'> };

export interface PieceWanted {
  /** Normalised already; it may hold the marks that `readMarks` knows. */
  text: string;
  voice: VoiceChoice;
  prosody?: Prosody;
}

export interface SpokenPiece {
  /** 16 bits, mono; silence at both ends is cut to ten milliseconds. */
  wav: Buffer;
  sampleRate: number;
  durationMs: number;
  /** The voice that was meant and why it did not speak. Such a piece is not kept for long. */
  insteadOf?: { voice: string; problem: VoiceProblem };
}

const longest = 20_000;
const betweenPassages = 350;

/**
 * Speaks one piece. What a process does wrong is tried once more with a fresh one. A model or a service that cannot speak is
 * replaced by the built-in voice of the language, and the answer says so.
 * @throws speech/nothing-to-say, speech/text-too-long, speech/voice-not-found, speech/mark-not-known,
 * speech/mark-not-right, speech/synthesis-failed
 */
export async function speakPiece(
  { services }: SpeakContext,
  { text, voice, prosody = {} }: PieceWanted,
): Promise<SpokenPiece> {
  if (text.length > longest) throw speechError('text-too-long', { limit: longest });
  const runs: Run[] = holdsMarks(text) ? readMarks(text) : [{ text, prosody: {} }];
  if (!runs.some((run) => 'text' in run)) throw speechError('nothing-to-say');
  const { speech } = services.config;
  const meant = await withLanguage(services, voice);
  try {
    return await speakRuns(speech, runs, meant, prosody);
  } catch (error) {
    const instead = voice.engine !== 'espeak' && isOfVoice(error) ? builtInInstead(meant) : null;
    if (!instead || !isOfVoice(error)) throw error;
    services.logger.warn({ err: error, voice: voice.id }, 'a voice could not speak; the built-in one spoke');
    const spoken = await speakRuns(speech, runs, instead, prosody);
    return { ...spoken, insteadOf: { voice: voice.id, problem: problemOf(error) } };
  }
}

/** A choice that was kept may not say its language; a built-in voice needs none. */
async function withLanguage(services: SpeakContext['services'], voice: VoiceChoice): Promise<VoiceChoice> {
  if (voice.language || voice.engine === 'espeak') return voice;
  const found = (await listVoices({ services })).find(({ id }) => id === voice.id);
  return found?.language ? { ...voice, language: found.language } : voice;
}

const isOfVoice = (error: unknown): error is AppError =>
  error instanceof AppError && /^speech\/(voice-|synthesis-)/.test(error.code);

function builtInInstead(voice: VoiceChoice): VoiceChoice | null {
  const found = bestOf(
    builtInVoices.map((each) => each.voice),
    { language: voice.language ?? 'vi' },
  );
  return found && choiceOf(found, voice.rate, voice.pitch);
}

async function speakRuns(
  speech: Settings,
  runs: readonly Run[],
  voice: VoiceChoice,
  prosody: Prosody,
): Promise<SpokenPiece> {
  const parts = await Promise.all(
    runs.map(async (run) =>
      'pauseMs' in run ? run.pauseMs : speakRun(speech, run.text, voice, together([prosody, run.prosody])),
    ),
  );
  if (!parts.some((part) => typeof part !== 'number' && part.samples.length > 0))
    throw speechError('nothing-to-say');
  const sound = joinSounds(parts);
  const durationMs = Math.round((sound.samples.length / sound.sampleRate) * 1000);
  return { wav: writeWav(sound), sampleRate: sound.sampleRate, durationMs };
}

async function speakRun(
  speech: Settings,
  text: string,
  voice: VoiceChoice,
  prosody: Prosody,
): Promise<Sound> {
  const whole: Prosody = {
    ...prosody,
    rate: clampRate(voice.rate * (prosody.rate ?? 1)),
    pitch: clampPitch((voice.pitch ?? 1) * (prosody.pitch ?? 1)),
  };
  const said = prosody.spell ? [...text.replace(/\s+/g, '')].join(', ') : text;
  const sounds = await Promise.all(
    passages(said).map((passage) => speakPassage(speech, passage, voice, whole)),
  );
  return joinSounds(sounds.flatMap((sound, place) => (place > 0 ? [betweenPassages, sound] : [sound])));
}

async function speakPassage(
  speech: Settings,
  text: string,
  voice: VoiceChoice,
  prosody: Prosody,
): Promise<Sound> {
  try {
    const sound = await engines[voice.engine](speech, voice, text, prosody);
    if (!sound) throw speechError('voice-not-found', { voice: voice.id });
    return trimSilence(sound);
  } catch (error) {
    if (!(error instanceof HelperFailed || error instanceof InputRefused || error instanceof NotWav))
      throw error;
    throw speechError('synthesis-failed', { problem: error.message.slice(0, 200) });
  }
}

type Settings = Services['config']['speech'];
type Speak = (speech: Settings, voice: VoiceChoice, text: string, prosody: Prosody) => Promise<Sound | null>;

const engines: Record<Engine, Speak> = {
  espeak: (_, voice, text, prosody) => speakWithEspeak(voice.id, text, prosody),
  sherpa: ({ voicesDir }, voice, text, prosody) => speakWithModel(voicesDir, voice.id, text, prosody),
  http: ({ voiceService }, voice, text, prosody) =>
    speakWithService(voiceService, voice.id, voice.language ?? 'vi', text, prosody),
};

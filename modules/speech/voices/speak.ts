import { HelperFailed, InputRefused } from '@saola/platform/helper-process';
import type { Services } from '@saola/platform/services';
import { speechError } from '../errors.ts';
import { joinSounds, NotWav, trimSilence, writeWav, type Sound } from '../wav.ts';
import { speakWithEspeak } from './espeak.ts';
import { holdsMarks, readMarks, type Prosody, type Run } from './marks.ts';
import { passages } from './passages.ts';
import { clampPitch, clampRate, type VoiceChoice } from './voice.ts';

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
}

const longest = 20_000;
const betweenPassages = 350;

/**
 * Speaks one piece. What the voice itself does wrong is tried once more with a fresh process before it is an error.
 * @throws speech/nothing-to-say, speech/text-too-long, speech/voice-not-found, speech/mark-not-known,
 * speech/mark-not-right, speech/synthesis-failed
 */
export async function speakPiece(
  context: SpeakContext,
  { text, voice, prosody = {} }: PieceWanted,
): Promise<SpokenPiece> {
  if (text.length > longest) throw speechError('text-too-long', { limit: longest });
  const runs: Run[] = holdsMarks(text) ? readMarks(text) : [{ text, prosody: {} }];
  const parts = await Promise.all(
    runs.map(async (run) =>
      'pauseMs' in run ? run.pauseMs : speakRun(context, run.text, voice, { ...prosody, ...run.prosody }),
    ),
  );
  const sound = joinSounds(parts);
  if (!parts.some((part) => typeof part !== 'number' && part.samples.length > 0))
    throw speechError('nothing-to-say');
  const durationMs = Math.round((sound.samples.length / sound.sampleRate) * 1000);
  return { wav: writeWav(sound), sampleRate: sound.sampleRate, durationMs };
}

async function speakRun(
  context: SpeakContext,
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
    passages(said).map((passage) => speakPassage(context, passage, voice, whole)),
  );
  return joinSounds(sounds.flatMap((sound, place) => (place > 0 ? [betweenPassages, sound] : [sound])));
}

async function speakPassage(
  _context: SpeakContext,
  text: string,
  voice: VoiceChoice,
  prosody: Prosody,
): Promise<Sound> {
  try {
    const sound = await speakWithEspeak(voice.id, text, prosody);
    if (!sound) throw speechError('voice-not-found', { voice: voice.id });
    return trimSilence(sound);
  } catch (error) {
    if (!(error instanceof HelperFailed || error instanceof InputRefused || error instanceof NotWav))
      throw error;
    throw speechError('synthesis-failed', { problem: error.message.slice(0, 200) });
  }
}

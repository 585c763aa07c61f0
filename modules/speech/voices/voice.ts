import type { AppError } from '@saola/platform/errors';

export const engines = ['espeak', 'sherpa', 'http'] as const;
export type Engine = (typeof engines)[number];
export const genders = ['female', 'male'] as const;
export type Gender = (typeof genders)[number];
export const regions = ['north', 'central', 'south'] as const;
export type Region = (typeof regions)[number];
export const purposes = ['news', 'emergency', 'portal'] as const;
/** What is read: bulletins, warnings, or articles of the portals. */
export type Purpose = (typeof purposes)[number];

/** One voice that an engine offers. */
export interface Voice {
  /** Begins with its engine: `espeak:vi-north-male`, `sherpa:giong-tinh`, `http:lan`. */
  id: string;
  engine: Engine;
  /** BCP 47, without a country: `vi`. */
  language: string;
  /** Null where the language has no regions, or nobody said. */
  region: Region | null;
  gender: Gender | null;
  name: string;
  /** Null: fit for all. */
  purposes: readonly Purpose[] | null;
  /** What is wrong with it; null when it can be used. */
  problem: VoiceProblem | null;
}

export interface VoiceProblem {
  /** An error code of this module. */
  code: string;
  vi: string;
  en: string;
  detail: string;
}

export const problemOf = (error: AppError): VoiceProblem => ({
  code: error.code,
  vi: error.sentence('vi'),
  en: error.sentence('en'),
  detail: String(error.details?.problem ?? ''),
});

/** A voice and how it speaks. Part of the key under which a piece of sound is kept. */
export interface VoiceChoice {
  engine: Engine;
  id: string;
  /** What it speaks, without a country; `vi` where nothing is said. */
  language?: string;
  /** Times the voice's own pace; 1 is the pace of an announcer over a loudspeaker. */
  rate: number;
  /** Times the voice's own pitch. */
  pitch?: number;
}

/** A choice that could not be kept, and what was taken instead. */
export interface Chosen extends VoiceChoice {
  /** Numbers are read as there. */
  region?: Region | null;
  /** The voice that was meant, when it is gone or broken. */
  insteadOf?: string;
}

export interface VoiceWanted {
  unitPath: string;
  /** BCP 47. */
  language: string;
  gender?: Gender | undefined;
  region?: Region | undefined;
  purpose?: Purpose | undefined;
}

export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

export const engineOf = (voiceId: string): Engine | null =>
  engines.find((engine) => voiceId.startsWith(`${engine}:`)) ?? null;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Beyond these nobody understands a word. */
export const clampRate = (rate: number): number => clamp(rate, 0.5, 2);
export const clampPitch = (pitch: number): number => clamp(pitch, 0.5, 2);

/** How well a voice fits what is wanted; null when it does not speak the language, or cannot speak at all. */
export function fitOf(voice: Voice, { language, gender, region, purpose }: Omit<VoiceWanted, 'unitPath'>) {
  if (voice.problem !== null || voice.language !== languageOf(language)) return null;
  if (purpose && voice.purposes && !voice.purposes.includes(purpose)) return null;
  // Who listens hears the region first; a woman's voice of another region is a stranger's.
  return (
    (voice.region === (region ?? 'north') ? 4 : 0) +
    (gender && voice.gender === gender ? 2 : 0) +
    (purpose && voice.purposes?.includes(purpose) ? 1 : 0)
  );
}

/** The best fit; of equals the first. */
export function bestOf(voices: readonly Voice[], wanted: Omit<VoiceWanted, 'unitPath'>): Voice | null {
  let best: { voice: Voice; fit: number } | null = null;
  for (const voice of voices) {
    const fit = fitOf(voice, wanted);
    if (fit !== null && (best === null || fit > best.fit)) best = { voice, fit };
  }
  return best?.voice ?? null;
}

export const choiceOf = (voice: Voice, rate = 1, pitch = 1): VoiceChoice => ({
  engine: voice.engine,
  id: voice.id,
  language: voice.language,
  rate: clampRate(rate),
  ...(pitch === 1 ? {} : { pitch: clampPitch(pitch) }),
});

export interface Voice {
  /** The engine's name of the voice. */
  name: string;
  /** Slower than reading aloud: people hear it over a loudspeaker, across a valley. */
  wordsPerMinute: number;
}

const voices: Record<string, Voice> = {
  vi: { name: 'vi', wordsPerMinute: 145 },
  en: { name: 'en-gb', wordsPerMinute: 140 },
  zh: { name: 'cmn', wordsPerMinute: 140 },
};

/** The voice of a language (BCP 47), or null where no voice can speak it: such editions need a recording. */
export const voiceOf = (language: string): Voice | null =>
  voices[language.split('-')[0]?.toLowerCase() ?? ''] ?? null;

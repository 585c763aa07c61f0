import { type Gender, languageOf, type Region, type Voice } from './voice.ts';

/** A voice of espeak-ng and its pace: slower than reading aloud, people hear it across a valley. */
export interface BuiltIn {
  voice: Voice;
  /** The engine's name of it, with the variant that makes a woman of it. */
  espeak: string;
  wordsPerMinute: number;
}

const builtIn = (
  language: string,
  place: string,
  region: Region | null,
  gender: Gender,
  name: string,
  espeak: string,
  wordsPerMinute: number,
): BuiltIn => ({
  voice: {
    id: `espeak:${language}-${place}${gender}`,
    engine: 'espeak',
    language,
    region,
    gender,
    name,
    purposes: null,
    problem: null,
  },
  espeak: gender === 'female' ? `${espeak}+f3` : espeak,
  wordsPerMinute,
});

/** In the order in which they are taken where nothing else is asked. */
export const builtInVoices: readonly BuiltIn[] = [
  builtIn('vi', 'north-', 'north', 'male', 'Giọng máy miền Bắc, nam', 'vi', 145),
  builtIn('vi', 'north-', 'north', 'female', 'Giọng máy miền Bắc, nữ', 'vi', 145),
  builtIn('vi', 'central-', 'central', 'male', 'Giọng máy miền Trung, nam', 'vi-vn-x-central', 145),
  builtIn('vi', 'central-', 'central', 'female', 'Giọng máy miền Trung, nữ', 'vi-vn-x-central', 145),
  builtIn('vi', 'south-', 'south', 'male', 'Giọng máy miền Nam, nam', 'vi-vn-x-south', 145),
  builtIn('vi', 'south-', 'south', 'female', 'Giọng máy miền Nam, nữ', 'vi-vn-x-south', 145),
  builtIn('en', '', null, 'male', 'English, man', 'en-gb', 140),
  builtIn('en', '', null, 'female', 'English, woman', 'en-gb', 140),
  builtIn('en', 'us-', null, 'male', 'American English, man', 'en-us', 140),
  builtIn('en', 'us-', null, 'female', 'American English, woman', 'en-us', 140),
  builtIn('zh', '', null, 'male', '普通话，男声', 'cmn', 140),
  builtIn('zh', '', null, 'female', '普通话，女声', 'cmn', 140),
];

export const builtInOf = (voiceId: string): BuiltIn | undefined =>
  builtInVoices.find(({ voice }) => voice.id === voiceId);

const languages = new Set(builtInVoices.map(({ voice }) => voice.language));

/** Whether a voice is there whatever an operator has set up. */
export const speaksLanguage = (tag: string): boolean => languages.has(languageOf(tag));

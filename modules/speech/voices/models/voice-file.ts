import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { speechError } from '../../errors.ts';
import { genders, purposes, regions } from '../voice.ts';

const one = {
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  gender: Type.Optional(Type.Enum([...genders])),
  region: Type.Optional(Type.Enum([...regions])),
  purposes: Type.Optional(Type.Array(Type.Enum([...purposes]), { minItems: 1 })),
};

const shape = Type.Object(
  {
    ...one,
    language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })),
    speakers: Type.Optional(
      Type.Array(
        Type.Object({ ...one, number: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
        {
          minItems: 1,
          maxItems: 100,
        },
      ),
    ),
  },
  { additionalProperties: false },
);

/** What an operator writes beside a model, as `voice.json`. */
export type VoiceFile = Static<typeof shape>;

/** @throws speech/voice-file-not-right */
export function readVoiceFile(text: string): VoiceFile {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw speechError('voice-file-not-right', { problem: (error as Error).message.slice(0, 120) });
  }
  if (Value.Check(shape, read)) return read;
  const [first] = Value.Errors(shape, read);
  throw speechError('voice-file-not-right', {
    problem: `${first?.instancePath ?? ''} ${first?.message ?? ''}`.trim(),
  });
}

const known: Record<string, string> = {
  vie: 'vi',
  vietnamese: 'vi',
  eng: 'en',
  english: 'en',
  cmn: 'zh',
  zho: 'zh',
  chinese: 'zh',
  khm: 'km',
  khmer: 'km',
};
const short = new Set(['vi', 'en', 'zh', 'km', 'lo', 'th', 'ko', 'ja', 'fr', 'hmn', 'mww', 'ium', 'tyz']);

/** The language that a name speaks of: `vits-piper-vi_VN-25hours-single-low`, `vits-mms-vie`, `Vietnamese`. */
export function guessLanguage(...names: (string | undefined)[]): string | null {
  for (const name of names)
    for (const part of (name ?? '').toLowerCase().split(/[^a-z]+/)) {
      const found = known[part] ?? (short.has(part) ? part : undefined);
      if (found) return found;
    }
  return null;
}

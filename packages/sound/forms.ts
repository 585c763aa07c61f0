/** How a sound is compressed: one channel always. */
export interface SoundForm {
  /** `wav` is not compressed: for what is worked on further. */
  codec: 'mp3' | 'aac' | 'opus' | 'wav';
  kilobits: number;
  sampleRate: number;
}

/**
 * The forms a broadcast comes in, by the name of the file; the first is what loudspeakers fetch, and every player plays it.
 * `rich` is for recordings and music. A voice of 22.05 kHz has nothing above 11 kHz, and a horn carries nothing above 8:
 * it goes in half the samples, which the weakest receivers decode, and over thin lines.
 */
export const soundForms = {
  rich: {
    'audio.mp3': { codec: 'mp3', kilobits: 64, sampleRate: 44_100 },
    'audio.m4a': { codec: 'aac', kilobits: 64, sampleRate: 44_100 },
    'audio.ogg': { codec: 'opus', kilobits: 32, sampleRate: 48_000 },
  },
  voice: {
    'audio.mp3': { codec: 'mp3', kilobits: 48, sampleRate: 22_050 },
    'audio.m4a': { codec: 'aac', kilobits: 48, sampleRate: 22_050 },
    'audio.ogg': { codec: 'opus', kilobits: 24, sampleRate: 48_000 },
  },
} as const satisfies Record<string, Record<string, SoundForm>>;

export type SoundQuality = keyof typeof soundForms;
export type SoundName = keyof (typeof soundForms)['rich'];

export const mimeOfSound: Record<SoundForm['codec'], string> = {
  mp3: 'audio/mpeg',
  aac: 'audio/mp4',
  opus: 'audio/ogg',
  wav: 'audio/wav',
};

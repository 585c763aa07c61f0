import type { Purpose } from '../voices/voice.ts';

/** How a unit's broadcasts are put together, for one purpose. */
export interface BroadcastRule {
  /** What sounds first: NONE, CHIME or ALERT, which Saola makes, or the id of a sound of the station. */
  chime: string;
  /** Spoken before the headline and at the end; `{unit}` stands for the unit's name. Empty: nothing. */
  announcement: string;
  closing: string;
  /** NUMBERS: telephones at once, days and hours at the end. ALL: the whole text a second time. */
  repeat: 'NONE' | 'NUMBERS' | 'ALL';
  /** TURNS: paragraphs are read by a woman and a man in turn. */
  voices: 'ONE' | 'TURNS';
  /** Music beneath the voice: none, the one Saola makes, or the id of a sound in the library. */
  bed: string;
}

/** Tones that Saola makes. */
export const builtInTones = ['CHIME', 'ALERT'] as const;
export type BuiltInTone = (typeof builtInTones)[number];
export const noTone = 'NONE';
export const isBuiltInTone = (chime: string): chime is BuiltInTone =>
  builtInTones.some((tone) => tone === chime);

export const noBed = 'NONE';
export const builtInBed = 'BUILT_IN';

/** Where neither the unit nor one above it says otherwise. A warning is plain, alarming, and said twice. */
export const defaultRules: Record<Purpose, BroadcastRule> = {
  news: {
    chime: 'CHIME',
    announcement: 'Đây là Đài truyền thanh {unit}.',
    closing: 'Bản tin đến đây là hết. Cảm ơn bà con đã lắng nghe.',
    repeat: 'NUMBERS',
    voices: 'ONE',
    bed: noBed,
  },
  emergency: {
    chime: 'ALERT',
    announcement: 'Thông báo khẩn cấp của {unit}.',
    closing: 'Thông báo khẩn cấp đến đây là hết.',
    repeat: 'ALL',
    voices: 'ONE',
    bed: noBed,
  },
  portal: { chime: 'NONE', announcement: '', closing: '', repeat: 'NONE', voices: 'ONE', bed: noBed },
};

/** The words of a rule for a unit: `Xã Tả Phìn` is `xã Tả Phìn` within a sentence. */
export const wordsFor = (words: string, unitName: string): string =>
  words.replaceAll('{unit}', unitName.charAt(0).toLowerCase() + unitName.slice(1));

import { createHash } from 'node:crypto';
import type { SignalPattern } from '@saola/sound';
import type { EmergencyKind, EmergencySound } from './emergency.ts';
import { signalOf } from './signals.ts';
import { announcementOf, closingOf } from './wording.ts';

/** What decides how an emergency sounds. */
export interface Sounding {
  unitPath: string;
  kind: EmergencyKind;
  level: number;
  exercise: boolean;
  message: 'ALERT' | 'ALL_CLEAR';
  title: string;
  authority: string;
  text: string;
  sound: EmergencySound;
  signal: 'FULL' | 'SHORT';
  signalSeries: number;
}

export interface SoundSpec {
  unitPath: string;
  message: 'ALERT' | 'ALL_CLEAR';
  signal: SignalPattern;
  announcement: string;
  closing: string;
  body: { text: string } | { fileId: string } | null;
}

/** The all-clear begins with a soft tone: a siren would frighten people once more. */
export const softTone: SignalPattern = {
  voice: 'BELL',
  blasts: 1,
  seconds: 4,
  gapSeconds: 1,
  series: 1,
  seriesGapSeconds: 0,
};

export function soundSpecOf(wanted: Sounding, day: string): SoundSpec {
  const { sound, unitPath } = wanted;
  const issuedAt = sound.from === 'TEXT' ? sound.issuedAt : null;
  return {
    unitPath,
    message: wanted.message,
    signal:
      wanted.message === 'ALL_CLEAR' && !wanted.exercise
        ? softTone
        : signalOf({ ...wanted, series: wanted.signalSeries }, day),
    // A recording has its own words; only what marks an exercise is said around it.
    announcement: sound.from === 'TEXT' ? announcementOf({ ...wanted, issuedAt }) : closingOf(wanted),
    closing: closingOf(wanted),
    body: sound.from === 'TEXT' ? { text: wanted.text } : { fileId: sound.fileId },
  };
}

export const keyOfSound = ({ unitPath, signal, announcement, closing, body }: SoundSpec): string =>
  createHash('sha256')
    .update(JSON.stringify([1, unitPath, Object.entries(signal).toSorted(), announcement, closing, body]))
    .digest('hex');

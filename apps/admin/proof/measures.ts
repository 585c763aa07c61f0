import type { Airtime } from '@saola/api-client';
import type { Language } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';

export type Figures = Airtime['total'];

/** Minutes up to a few hours, then hours: 12,5 phút; 340 phút; 1.204 giờ. */
export function airtime(milliseconds: number, texts: Texts, language: Language): string {
  const minutes = milliseconds / 60_000;
  const say = (value: number, digits: number) =>
    value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits });
  if (minutes < 600) return texts.proof.minutes(say(minutes, minutes < 100 ? 1 : 0));
  return texts.proof.hours(say(minutes / 60, minutes < 60_000 ? 1 : 0));
}

/** Of what was due: what is still to come counts neither way. */
export function share({ heardMs, silentMs, missedMs }: Figures, language: Language): string {
  const due = heardMs + silentMs + missedMs;
  if (due === 0) return '–';
  // Never 100 % while something is missing.
  const tenths = missedMs + silentMs > 0 ? Math.min(999, Math.round((heardMs / due) * 1000)) : 1000;
  return `${(tenths / 10).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')}%`;
}

export const pendingMs = ({ plannedMs, heardMs, silentMs, missedMs }: Figures): number =>
  Math.max(0, plannedMs - heardMs - silentMs - missedMs);

import type { Texts } from './texts/vi.ts';
import { localDay, timeZone, wallClock } from './province-time.ts';
import type { Language } from './texts/language.tsx';

const locale = (language: Language) => (language === 'vi' ? 'vi-VN' : 'en-GB');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const clock = (iso: string): string => wallClock(iso).slice(11, 16);

export const clockWithSeconds = (iso: string): string => wallClock(iso).slice(11, 19);

/** 15/9/2026 */
export const date = (iso: string): string => {
  const [year, month, dayOfMonth] = localDay(new Date(iso)).split('-').map(Number);
  return `${dayOfMonth}/${month}/${year}`;
};

/** thứ Ba 15/9/2026 */
export const dateWithWeekday = (at: Date, language: Language): string => {
  const weekday = at.toLocaleDateString(locale(language), { weekday: 'long', timeZone });
  const said = language === 'vi' ? weekday.replace('Thứ', 'thứ').replace('Chủ Nhật', 'Chủ nhật') : weekday;
  return `${said} ${date(at.toISOString())}`;
};

export const isSameDay = (a: Date, b: Date): boolean => localDay(a) === localDay(b);

/** Today the time alone, otherwise with the date. */
export const moment = (iso: string, now = new Date()): string =>
  isSameDay(new Date(iso), now) ? clock(iso) : `${clock(iso)}, ${date(iso)}`;

/** Milliseconds in the largest fitting word: 40 phút, 3 giờ, 6 ngày. */
export function span(milliseconds: number, texts: Texts): string {
  const size = Math.abs(milliseconds);
  if (size < hour) return texts.common.minutes(Math.max(1, Math.round(size / minute)));
  if (size < day) return texts.common.hours(Math.round(size / hour));
  return texts.common.days(Math.round(size / day));
}

export function ago(iso: string, texts: Texts, now = Date.now()): string {
  const passed = now - new Date(iso).getTime();
  return passed < minute ? texts.common.justNow : texts.common.ago(span(passed, texts));
}

export interface Deadline {
  text: string;
  tone: 'bad' | 'warn' | 'plain';
}

/** Late or within three hours is bad, within a day a warning. */
export function deadline(iso: string, texts: Texts, now = Date.now()): Deadline {
  const left = new Date(iso).getTime() - now;
  if (left < 0) return { text: texts.common.late(span(left, texts)), tone: 'bad' };
  return {
    text: texts.common.left(span(left, texts)),
    tone: left < 3 * hour ? 'bad' : left < day ? 'warn' : 'plain',
  };
}

/** 80_000 ms as 1:20 */
export const length = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export const number = (value: number, language: Language): string => value.toLocaleString(locale(language));

import { localDay, splitSentences } from '@saola/vietnamese';
import { capitalised } from './capitalised.ts';

const CLOCK = String.raw`(?<![\d/.,])(\d{1,2})(?::(\d{2})|\s*giờ(?:\s*(\d{1,2}))?(?:\s*phút)?|h(\d{2})?)(?![\d/])`;
const clock = new RegExp(CLOCK, 'iu');
const range = new RegExp(`${CLOCK}\\s*(?:–|-|—|đến)\\s*${CLOCK}`, 'iu');
const weekday = /(thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)/iu;
const date = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/u;
const dates =
  /từ\s+(?:ngày\s+)?(\d{1,2}\/\d{1,2})(?:\/\d{4})?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}\/\d{1,2})/iu;
const relative = /(sáng|trưa|chiều|tối|đêm|hôm|ngày)\s+(nay|mai)(?!\p{L})/iu;
const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** “Thứ Tư 25/11, 07:30–11:00” from the sentence that says most about when; null when none says a day or an hour. */
export function findTime(text: string, saidAt: Date): string | null {
  const found = splitSentences(text).map((sentence) => ({
    day: dayIn(sentence, saidAt),
    hours: hoursIn(sentence),
  }));
  const best = found.find(({ day, hours }) => day && hours) ?? found.find(({ day, hours }) => day ?? hours);
  return best ? capitalised([best.day, best.hours].filter(Boolean).join(', ')) : null;
}

function dayIn(sentence: string, saidAt: Date): string | null {
  const span = dates.exec(sentence);
  if (span) return `từ ${span[1]} đến ${span[2]}`;
  const on = date.exec(sentence);
  if (on && Number(on[1]) <= 31 && Number(on[2]) <= 12) {
    const name = weekday.exec(sentence)?.[1];
    return [name && spelt(name), `${Number(on[1])}/${Number(on[2])}`].filter(Boolean).join(' ');
  }
  const near = relative.exec(sentence);
  if (!near) return null;
  const day = new Date(`${localDay(saidAt)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (near[2]?.toLowerCase() === 'mai' ? 1 : 0));
  const part = near[1]?.toLowerCase() ?? '';
  const named = `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
  return part === 'hôm' || part === 'ngày' ? named : `${part} ${named}`;
}

function spelt(name: string): string {
  const words = name.toLocaleLowerCase('vi').split(' ');
  return words[0] === 'thứ' ? `Thứ ${capitalised(words[1] ?? '')}` : 'Chủ nhật';
}

function hoursIn(sentence: string): string | null {
  const both = range.exec(sentence);
  if (both) {
    const [from, to] = [hour(both.slice(1, 5)), hour(both.slice(5, 9))];
    if (from && to) return `${from}–${to}`;
  }
  const one = clock.exec(sentence);
  return one ? hour(one.slice(1, 5)) : null;
}

function hour([hours, ...minutes]: (string | undefined)[]): string | null {
  const minute = minutes.find((text) => text !== undefined) ?? '0';
  if (Number(hours) > 24 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

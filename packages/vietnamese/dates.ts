/** Vietnam has one time zone and no summer time; every screen says local time whatever the computer is set to. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const weekdays: Record<string, string> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ nhật',
};

const formatter = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

type Moment = Date | string | number;
type Parts = Record<'weekday' | 'year' | 'month' | 'day' | 'hour' | 'minute', string>;

/** Since then the clock is seven hours ahead; what came before is left to Intl, which is a hundred times slower. */
const steady = Date.UTC(1976, 0, 1);
const ahead = 7 * 3_600_000; // ms
const days = Object.keys(weekdays);

const told = new Map<number, Parts>();
const MOST = 5_000;

const timeOf = (moment: Moment): number =>
  typeof moment === 'object' ? moment.getTime() : new Date(moment).getTime();

/** Kept by the minute: a list names the same few again and again. */
function parts(moment: Moment): Parts {
  const at = timeOf(moment);
  const minute = Math.floor(at / 60_000);
  const known = told.get(minute);
  if (known) return known;
  const fresh = partsOf(at);
  if (told.size >= MOST) told.clear();
  told.set(minute, fresh);
  return fresh;
}

function partsOf(at: number): Parts {
  if (!(at >= steady)) return partsByIntl(at);
  const local = new Date(at + ahead);
  const two = (value: number) => (value < 10 ? `0${value}` : String(value));
  return {
    weekday: days[(local.getUTCDay() + 6) % 7]!,
    year: String(local.getUTCFullYear()),
    month: String(local.getUTCMonth() + 1),
    day: String(local.getUTCDate()),
    hour: two(local.getUTCHours()),
    minute: two(local.getUTCMinutes()),
  };
}

function partsByIntl(at: number): Parts {
  const found = { weekday: '', year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of formatter.formatToParts(new Date(at))) {
    if (type in found) found[type as keyof typeof found] = value;
  }
  return found;
}

/** “Thứ Ba, 15/9/2026” */
export function formatDate(moment: Moment): string {
  const { weekday, day, month, year } = parts(moment);
  return `${weekdays[weekday]}, ${day}/${month}/${year}`;
}

/** “15/9/2026” */
export function formatShortDate(moment: Moment): string {
  const { day, month, year } = parts(moment);
  return `${day}/${month}/${year}`;
}

/** “09:25” */
export function formatTime(moment: Moment): string {
  const { hour, minute } = parts(moment);
  return `${hour}:${minute}`;
}

/** “09:25, Thứ Ba, 15/9/2026” */
export const formatDateTime = (moment: Moment): string => `${formatTime(moment)}, ${formatDate(moment)}`;

/** “2026-09-15”: the local day, for day pickers and day lists. */
export function localDay(moment: Moment): string {
  const { year, month, day } = parts(moment);
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Of local days. */
function daysSince1970(moment: Moment): number {
  const { year, month, day } = parts(moment);
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** What is said of a minute on one day. */
const said = { today: NaN, of: new Map<number, string>() };

/** “hôm nay, 09:25”, “hôm qua, 09:25”, “ngày mai, 07:30”, else “15/9, 09:25” (with the year when it is another one). */
export function formatRelative(moment: Moment, now: Moment = new Date()): string {
  const today = daysSince1970(now);
  if (today !== said.today || said.of.size >= MOST) Object.assign(said, { today, of: new Map() });
  const minute = Math.floor(timeOf(moment) / 60_000);
  const known = said.of.get(minute);
  if (known !== undefined) return known;
  const fresh = relativeTo(today, moment, now);
  said.of.set(minute, fresh);
  return fresh;
}

function relativeTo(today: number, moment: Moment, now: Moment): string {
  const apart = daysSince1970(moment) - today;
  const names: Record<number, string> = { [-1]: 'hôm qua', 0: 'hôm nay', 1: 'ngày mai' };
  const { day, month, year } = parts(moment);
  const date = names[apart] ?? (year === parts(now).year ? `${day}/${month}` : `${day}/${month}/${year}`);
  return `${date}, ${formatTime(moment)}`;
}

/** “1:05” or “1:02:09” from milliseconds, for players. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

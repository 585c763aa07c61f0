import { formatTime, localDay } from '@saola/vietnamese';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const DAY = 86_400_000; // ms

type Moment = Date | string | number;

/** How a language writes days, hours, numbers and sizes; times are those of Vietnam whatever the computer is set to. */
export interface Format {
  /** Day with its weekday. */
  date(at: Moment): string;
  shortDate(at: Moment): string;
  month(at: Moment): string;
  year(at: Moment): string;
  /** 24 hours: “09:25”. */
  time(at: Moment): string;
  dateTime(at: Moment): string;
  /** “today, 09:25”; the date when it is further away than a day. */
  relative(at: Moment, now: Moment): string;
  number(value: number, decimals?: number): string;
  money(dong: number): string;
  fileSize(bytes: number): string;
}

export interface DayParts {
  weekday: string;
  /** Name of the month. */
  month: string;
  day: string;
  /** The month as a number. */
  monthNumber: string;
  year: string;
}

/** What one language says differently from another. */
export interface Manner {
  /** BCP 47, with `-u-nu-…` where the digits are its own. */
  locale: string;
  date(day: DayParts): string;
  shortDate(day: DayParts): string;
  month(day: DayParts): string;
  /** A day of the current year, without the year. */
  dayOfYear(day: DayParts): string;
  dateTime(date: string, time: string): string;
  yesterday: string;
  today: string;
  tomorrow: string;
  money(amount: string): string;
}

/** The formats of a language, from Intl and its own manner. */
export function formatIn(manner: Manner): Format {
  const intl = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(manner.locale, { timeZone: TIME_ZONE, hourCycle: 'h23', ...options });
  const names = intl({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const months = intl({ month: 'numeric' });
  const clock = intl({ hour: '2-digit', minute: '2-digit' });
  const number = numberIn(manner.locale);

  /** A list names the same few days again and again, and Intl is slow. */
  const partsOf = remembered(localDay, (at): DayParts => {
    const find = (format: Intl.DateTimeFormat, type: string) =>
      format.formatToParts(new Date(at)).find((part) => part.type === type)?.value ?? '';
    return {
      weekday: find(names, 'weekday'),
      month: find(names, 'month'),
      day: find(names, 'day'),
      monthNumber: find(months, 'month'),
      year: find(names, 'year'),
    };
  });
  const time = remembered(formatTime, (at) => clock.format(new Date(at)));
  function relative(at: Moment, now: Moment): string {
    const near = [manner.yesterday, manner.today, manner.tomorrow][daysBetween(now, at) + 1];
    const day = partsOf(at);
    const far = day.year === partsOf(now).year ? manner.dayOfYear(day) : manner.shortDate(day);
    return manner.dateTime(near ?? far, time(at));
  }

  return {
    date: (at) => manner.date(partsOf(at)),
    shortDate: (at) => manner.shortDate(partsOf(at)),
    month: (at) => manner.month(partsOf(at)),
    year: (at) => partsOf(at).year,
    time,
    dateTime: (at) => manner.dateTime(manner.date(partsOf(at)), time(at)),
    relative,
    number,
    money: (dong) => manner.money(number(dong)),
    fileSize: (bytes) => fileSize(bytes, number),
  };
}

/** Numbers of a language; making a formatter costs more than a page. */
export function numberIn(locale: string): Format['number'] {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, decimals = 0) => {
    let format = formats.get(decimals);
    if (!format)
      formats.set(decimals, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })));
    return format.format(value);
  };
}

const MOST = 2_000;

/** What is said of a moment, kept by what of the moment matters. */
function remembered<T>(keyOf: (at: Moment) => string, say: (at: Moment) => T): (at: Moment) => T {
  const said = new Map<string, T>();
  return (at) => {
    const key = keyOf(at);
    const known = said.get(key);
    if (known !== undefined) return known;
    if (said.size >= MOST) said.clear();
    const fresh = say(at);
    said.set(key, fresh);
    return fresh;
  };
}

/** Whole days from the one local day to the other. */
const daysBetween = (from: Moment, to: Moment): number =>
  Math.round((Date.parse(localDay(to)) - Date.parse(localDay(from))) / DAY);

const units = ['B', 'kB', 'MB', 'GB'];

/** Decimal, as download pages and phones count: 1 MB are 1,000,000 bytes. */
export function fileSize(bytes: number, number: Format['number']): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** power;
  return `${number(value, power > 1 && value < 10 ? 1 : 0)}\u00a0${units[power]}`;
}

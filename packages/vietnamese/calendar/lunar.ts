/**
 * The Vietnamese lunisolar calendar (âm lịch). Months begin on the day of the new moon in Vietnam (UTC+7); the month that
 * holds the winter solstice is the eleventh, and a leap month is the first without a major solar term, in years of thirteen.
 * New moon and sun by the shortened series of Meeus, “Astronomical Algorithms” (1991), ch. 25 and 49: right to some minutes
 * from 1800 to 2199. It differs from the Chinese calendar (UTC+8) where a new moon falls between 23 and 24 o'clock in Vietnam.
 */
export interface LunarDay {
  /** The year in which its first month lies: 2026 is Bính Ngọ. */
  year: number;
  month: number;
  day: number;
  /** The second month of that number in the year (tháng nhuận). */
  leap: boolean;
}

const radian = Math.PI / 180;
const hanoi = 7 / 24; // of a day
const monthLength = 29.530588853;
/** Julian day number of 1970-01-01. */
const epoch = 2_440_588;

/** @param day ISO date of the common calendar, `2026-02-17`. */
export function toLunar(day: string): LunarDay {
  const number = julianOf(day);
  const monthStart = startOfMonthHolding(number);
  // The eleventh months before and after: between them lie twelve months or thirteen.
  let year = Number(day.slice(0, 4));
  let eleventh = eleventhMonthOf(year);
  if (monthStart >= eleventh) year += 1;
  else eleventh = eleventhMonthOf(year - 1);
  const behind = Math.round((monthStart - eleventh) / 29.53);
  const leapAt = leapMonthAfter(eleventh, eleventhMonthOf(year));
  const leap = leapAt !== null && behind === leapAt;
  const counted = leapAt !== null && behind >= leapAt ? behind - 1 : behind;
  const month = ((counted + 10) % 12) + 1;
  // The eleventh and twelfth months belong to the year that began before.
  return { year: counted < 2 ? year - 1 : year, month, day: number - monthStart + 1, leap };
}

/** The day of the common calendar, ISO; null where the year has no such leap month or the month no thirtieth day. */
export function fromLunar({ year, month, day, leap }: LunarDay): string | null {
  const cycle = month >= 11 ? year + 1 : year;
  const eleventh = eleventhMonthOf(cycle - 1);
  const leapAt = leapMonthAfter(eleventh, eleventhMonthOf(cycle));
  let behind = (month + 1) % 12;
  if (leapAt !== null && (leap ? behind + 1 === leapAt : behind >= leapAt)) behind += 1;
  else if (leap) return null;
  const start = startOfMonthHolding(Math.round(eleventh + behind * monthLength) + 5);
  const found = isoOf(start + day - 1);
  const back = toLunar(found);
  return back.day === day && back.month === month && back.leap === leap && back.year === year ? found : null;
}

/** The day on which the month begins that holds the winter solstice of a year. */
function eleventhMonthOf(year: number): number {
  const start = startOfMonthHolding(julianOf(`${year}-12-31`));
  return majorTerm(start) >= 9 ? startOfMonthHolding(start - 1) : start;
}

/** How many months after the eleventh the leap month comes; null in years of twelve months. */
function leapMonthAfter(eleventh: number, next: number): number | null {
  if (next - eleventh < 370) return null;
  let term = majorTerm(eleventh);
  for (let behind = 1; behind < 14; behind += 1) {
    const start = startOfMonthHolding(Math.round(eleventh + behind * monthLength) + 5);
    const following = majorTerm(start);
    // The month before had the same major term at its begin as this one: it held none of its own.
    if (following === term) return behind - 1;
    term = following;
  }
  return null;
}

/** The day of the latest new moon on or before a day. */
function startOfMonthHolding(day: number): number {
  const near = Math.floor((day - 2_415_021) / monthLength);
  for (let index = near + 1; ; index -= 1) {
    const start = newMoonDay(index);
    if (start <= day) return start;
  }
}

/** The day in Vietnam of the index-th new moon since January 1900 (Meeus, ch. 49, the larger terms). */
function newMoonDay(index: number): number {
  const t = index / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const sin = (degrees: number) => Math.sin(degrees * radian);
  const mean =
    2_415_020.75933 +
    29.53058868 * index +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3;
  const latitude = 21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * latitude) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * latitude + sun) -
    0.0004 * sin(2 * latitude - sun) -
    0.0006 * sin(2 * latitude + moon) +
    0.001 * sin(2 * latitude - moon) +
    0.0005 * sin(2 * moon + sun);
  // From dynamical time to that of the clocks.
  const late =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - late + 0.5 + hanoi);
}

/** Which twelfth of its way, from the spring equinox, the sun is in when a day begins in Vietnam: 0 to 11. */
function majorTerm(day: number): number {
  const t = (day - 2_451_545.5 - hanoi) / 36_525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(radian * anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(radian * 2 * anomaly) +
    0.00029 * Math.sin(radian * 3 * anomaly);
  const longitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t2 + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const julianOf = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + epoch;
const isoOf = (julian: number) => new Date((julian - epoch) * 86_400_000).toISOString().slice(0, 10);
